/** Parts of a page that some have not: a server's stand-in for a browser, an old one. What is missing is left out. */
type Page = Partial<Pick<Window & typeof globalThis, 'ResizeObserver' | 'matchMedia'>>

/** Calls back when one of the elements has another size; `null` where nobody can tell. */
export function observeSizes(page: Page, onChange: () => void): ResizeObserver | null {
  return page.ResizeObserver ? new page.ResizeObserver(onChange) : null
}

export function mediaQuery(page: Page, query: string): MediaQueryList | null {
  return page.matchMedia?.(query) ?? null
}

export const prefersLessMotion = (page: Page): boolean =>
  mediaQuery(page, '(prefers-reduced-motion: reduce)')?.matches ?? false
