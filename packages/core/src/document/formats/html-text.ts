import { characterEntitiesHtml4 } from 'character-entities-html4'
import { collapse } from './format.js'

/** Names of tags that end a paragraph or a line. */
const BREAKING: ReadonlySet<string> = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'tr',
  'blockquote',
  'br',
])

/** Longest tag that is taken for one. */
const MAX_TAG = 4000

/** What may stand in a tag without a value. */
const BARE_ATTRIBUTE = /^(?:\/|async|autoplay|checked|compact|controls|default|defer|disabled|hidden|inert|itemscope|loop|muted|nomodule|noshade|nowrap|open|playsinline|readonly|required|reversed|selected|allowfullscreen|data-[\w-]{1,60})$/i // prettier-ignore

/** Whether what follows a "<" and a letter is a tag: "<b und c>" and "x<y then y>" are none. */
function isTag(inside: string): boolean {
  const [, ...attributes] = inside.split(/\s+/)
  return inside.includes('=') || attributes.every((one) => one === '' || BARE_ATTRIBUTE.test(one))
}

/** Replaces tags, comments and declarations; "a < b und c > d" holds none.
 *  @param by what stands for a tag of that name, lower case */
function replaceTags(html: string, by: (name: string) => string): string {
  let text = ''
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(at + 1, from))) {
    const first = html[html[at + 1] === '/' ? at + 2 : at + 1] ?? ''
    const end = html.indexOf('>', at)
    if (end < 0) break
    if (!/[a-z!]/i.test(first) || end - at > MAX_TAG) continue
    if (first !== '!' && !isTag(html.slice(at + 1, end))) continue
    const name = /^[a-z0-9]*/i.exec(html.slice(html[at + 1] === '/' ? at + 2 : at + 1, at + 40))?.[0] ?? ''
    text += html.slice(from, at) + by(name.toLowerCase())
    from = end + 1
  }
  return text + html.slice(from)
}

const NAMED: ReadonlyMap<string, string> = new Map([...Object.entries(characterEntitiesHtml4), ['apos', "'"]])

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,7}));/g

/** Character references as the characters they stand for: those in numbers, and the names of HTML 4 and XML. Others stay. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    return isCharacter ? String.fromCodePoint(code) : whole
  })

/** The text of what may be HTML, in one line. */
export const plainOf = (html: string): string => collapse(decodeEntities(replaceTags(html, () => ' ')))

/** The same with its paragraphs, parted by an empty line. */
export const paragraphsOf = (html: string): string =>
  replaceTags(html, (name) => (BREAKING.has(name) ? '\n' : ' '))
    .split('\n')
    .map((line) => collapse(decodeEntities(line)))
    .filter((line) => line !== '')
    .join('\n\n')

const MAX_WORDS = 12

/** The first words of what may be HTML; `undefined` where there are none. */
export function firstWords(html: string | undefined): string | undefined {
  const words = html === undefined ? [] : plainOf(html).split(' ')
  return words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS).join(' ')} …` : words.join(' ') || undefined
}

const IMAGE = /<img\s([^<>]{1,2000})>/i

/** The first picture of what may be HTML, where it has a whole address of the web: from where others count is not known. */
export function pictureOf(html: string): { readonly url: string; readonly alt?: string } | undefined {
  const attributes = IMAGE.exec(html)?.[1] ?? ''
  const [url, alt] = [attributeOf(attributes, 'src'), attributeOf(attributes, 'alt')]
  if (url === undefined || !/^https?:\/\/[^\s"'`<>]{1,2000}$/i.test(decodeEntities(url))) return undefined
  return { url: decodeEntities(url), ...(alt ? { alt: decodeEntities(alt) } : {}) }
}

const FRAME = /<iframe\s([^<>]{1,2000})>/i

/** The whole address of what is embedded as a frame. */
export function frameOf(html: string): string | undefined {
  const url = attributeOf(FRAME.exec(html)?.[1] ?? '', 'src')
  return url !== undefined && /^https?:\/\/\S{1,2000}$/i.test(url) ? decodeEntities(url) : undefined
}

const MARKUP: ReadonlySet<string> = new Set('p br b i em strong ul ol li div span a h1 h2 h3'.split(' '))

/** Whether a text is HTML, as calendars hold it, and no plain text with a "<" in it. */
export function isHtml(text: string): boolean {
  let isFound = false
  replaceTags(text, (name) => {
    isFound ||= MARKUP.has(name)
    return ''
  })
  return isFound
}

/** The value of an attribute among those of a tag. */
function attributeOf(attributes: string, name: string): string | undefined {
  const at = attributes.toLowerCase().indexOf(`${name}=`)
  const quote = attributes[at + name.length + 1]
  if (at < 0 || (at > 0 && attributes[at - 1]?.trim() !== '') || (quote !== '"' && quote !== "'")) return undefined
  const end = attributes.indexOf(quote, at + name.length + 2)
  return end < 0 ? undefined : attributes.slice(at + name.length + 2, end)
}

const ANCHOR = /<a\s([^<>]{1,2000})>([^<]{0,300})/gi

/** The links of what may be HTML, with their words. */
export const linksOf = (html: string): readonly { readonly href: string; readonly label?: string }[] =>
  [...html.matchAll(ANCHOR)].flatMap(([, attributes = '', words = '']) => {
    const href = attributeOf(attributes, 'href')
    if (href === undefined || href === '') return []
    const label = plainOf(words)
    return [{ href: decodeEntities(href), ...(label === '' ? {} : { label }) }]
  })
