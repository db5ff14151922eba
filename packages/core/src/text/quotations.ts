/** What stands between quotation marks: from its opening mark to behind its closing one. */
export interface Quotation {
  readonly start: number
  readonly end: number
}

/** Marks that close what each opens. Guillemets point either way. */
const CLOSING: Readonly<Record<string, string>> = { '„': '“”"', '“': '”', '»': '«', '«': '»', '"': '"' }

/** Finds the quotations of a text, the inner ones left out, in one pass. A paragraph ends what is open: a quotation without
 *  an end is none. */
export function quotationsOf(text: string): readonly Quotation[] {
  const found: Quotation[] = []
  let start = -1
  let closing = ''
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if (char === '\n' && /^[^\S\n]*\n/.test(text.slice(i + 1, i + 80))) start = -1
    else if (start >= 0 && closing.includes(char)) {
      found.push({ start, end: i + 1 })
      start = -1
    } else if (start < 0 && CLOSING[char] !== undefined) {
      start = i
      closing = CLOSING[char]
    }
  }
  return found
}
