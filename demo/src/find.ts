/** The element of the page that the selector names, of the kind that is expected there. */
export function find<T extends Element>(selector: string, kind: abstract new () => T): T {
  const found = document.querySelector(selector)
  if (found instanceof kind) return found
  throw new Error(`the page lacks ${selector}`)
}
