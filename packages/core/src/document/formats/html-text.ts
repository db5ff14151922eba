import { collapse } from './format.js'

/** A tag, a comment or a declaration; "a < b und c > d" is none. */
const TAG = /<(?:\/?[a-z][a-z0-9-]{0,30}(?:\s[^<>]{0,2000})?\/?|!--[^<>]{0,2000}--|![a-z][^<>]{0,200})>/gi

/** Tags that end a paragraph or a line. */
const BREAK = /<(?:\/(?:p|div|li|ul|ol|h[1-6]|tr|blockquote)|br\s{0,3}\/?)>/gi

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  euro: '€',
  copy: '©',
  shy: '\u00ad',
}

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g

/** Character references as the characters they stand for; those that are not known stay. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
    return isCharacter ? String.fromCodePoint(code) : whole
  })

/** The text of what may be HTML, in one line. */
export const plainOf = (html: string): string => collapse(decodeEntities(html.replace(TAG, ' ')))

/** The same with its paragraphs, parted by an empty line. */
export const paragraphsOf = (html: string): string =>
  html
    .replace(BREAK, '\n')
    .split('\n')
    .map(plainOf)
    .filter((line) => line !== '')
    .join('\n\n')

const LINK = /<a\s[^<>]{0,500}?href\s{0,3}=\s{0,3}["']([^"'<>]{1,2000})["'][^<>]{0,500}>([^<]{0,300})/gi

/** The links of what may be HTML, with their words. */
export const linksOf = (html: string): readonly { readonly href: string; readonly label?: string }[] =>
  [...html.matchAll(LINK)].map(([, href = '', words = '']) => {
    const label = plainOf(words)
    return { href: decodeEntities(href), ...(label === '' ? {} : { label }) }
  })
