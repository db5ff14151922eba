export { chooseLanguage, german, type LanguagePack } from './language-pack.js'
