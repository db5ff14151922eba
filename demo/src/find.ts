/** The one element of the page that the selector names. */
export function find<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector)
  if (!found) throw new Error(`the page lacks ${selector}`)
  return found
}
