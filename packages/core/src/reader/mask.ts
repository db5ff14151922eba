/** Masking blanks out what is markup and keeps every other character where it stands, so that offsets in the masked
 *  text are offsets in the source. */

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
}

/** `&uuml;` becomes the letter and blanks. A blank inside a word would split it, so the blanks are U+00AD, which
 *  tokens drop. */
function maskEntity(entity: string, name: string): string {
  const code = name[0] === '#' ? Number(name[1] === 'x' || name[1] === 'X' ? `0${name.slice(1)}` : name.slice(1)) : NaN
  const isScalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  const letter = Number.isNaN(code) ? ENTITIES[name] : isScalar ? String.fromCodePoint(code) : undefined
  return letter === undefined ? blank(entity) : letter.padEnd(entity.length, letter.trim() === '' ? ' ' : '\u00ad')
}

/** Blanks tags, comments, scripts and styles; resolves entities in place. Tags of blocks become a line break. */
export function maskHtml(text: string): string {
  if (!/[<&]/.test(text)) return text
  const out: string[] = []
  // A closer that was once not found is nowhere further on: remembering it keeps the scan linear.
  const missing = new Set<string>()
  let position = 0
  while (position < text.length) {
    const open = text.indexOf('<', position)
    if (open < 0) break
    const next = text[open + 1] ?? ''
    if (!/[a-zA-Z/!?]/.test(next)) {
      out.push(text.slice(position, open + 1))
      position = open + 1
      continue
    }
    out.push(text.slice(position, open))
    const name = /^<\/?([a-zA-Z][a-zA-Z0-9]{0,15})/.exec(text.slice(open, open + 20))?.[1]?.toLowerCase() ?? ''
    const closer = text.startsWith('<!--', open)
      ? '-->'
      : (name === 'script' || name === 'style') && next !== '/'
        ? `</${name}`
        : '>'
    const found = missing.has(closer)
      ? -1
      : closer === '>' || closer === '-->'
        ? text.indexOf(closer, open + 1)
        : indexOfIgnoringCase(text, closer, open + 1)
    if (found < 0) {
      missing.add(closer)
      // An unclosed "<" is a character like another one.
      out.push(text.slice(open, open + 1))
      position = open + 1
      if (closer === '>') {
        out.push(text.slice(position))
        return maskEntities(out.join(''))
      }
      continue
    }
    const end = found + closer.length
    const blanks = blank(text.slice(open, end))
    out.push(BLOCK_TAGS.has(name) && blanks.length > 0 ? `\n${blanks.slice(1)}` : blanks)
    position = end
  }
  out.push(text.slice(position))
  return maskEntities(out.join(''))
}

const BLOCK_TAGS = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'article',
  'header',
  'footer',
  'figure',
  'figcaption',
  'table',
  'tr',
  'td',
  'blockquote',
  'nav',
  'aside',
  'main',
  'hr',
  'title',
  'head',
  'body',
  'html',
  'form',
  'button',
])

const maskEntities = (text: string): string => text.replace(/&(#?[a-zA-Z0-9]{1,10});/g, maskEntity)

function indexOfIgnoringCase(text: string, closer: string, from: number): number {
  for (let at = text.indexOf('</', from); at >= 0; at = text.indexOf('</', at + 2)) {
    if (text.slice(at, at + closer.length).toLowerCase() === closer) return at
  }
  return -1
}

/** Blanks Markdown's signs: heading marks, quote marks, list bullets, emphasis, link targets. HTML inside goes too. */
export function maskMarkdown(text: string): string {
  return maskHtml(text)
    .replace(/^[ \t]{0,3}(?:#{1,6}(?=\s)|>|[-*+](?=\s))/gm, blank)
    .replace(/!?\[([^[\]\n]*)\]\([^()\s]*\)/g, (link, label: string) => {
      const at = link.indexOf('[') + 1
      return blank(link.slice(0, at)) + label + blank(link.slice(at + label.length))
    })
    .replace(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g, blank)
    .replace(/(?<![\p{L}\p{N}])_{1,2}(?=\S)|(?<=\S)_{1,2}(?![\p{L}\p{N}])/gu, blank)
}
