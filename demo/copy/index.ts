import type { PageLanguage } from '../pages/routes.js'
import * as de from './de.js'
import * as en from './en.js'

export type Copy = typeof de

export const COPY: Readonly<Record<PageLanguage, Copy>> = { de, en }
