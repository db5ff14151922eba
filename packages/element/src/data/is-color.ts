/** What stands in for a value is known only when it is used, and could be an address: of such functions a plain
 *  `var(--name)` alone is a colour. Escapes could hide one. */
const STANDS_IN = /\\|--|\b(?:var|env|attr|if|inherit)\s*\(/i

/** Whether a text is a CSS colour that is safe to set. */
export const isColor = (text: string): boolean =>
  /^var\(\s*--[\w-]+\s*\)$/.test(text) || (!STANDS_IN.test(text) && CSS.supports('color', text))
