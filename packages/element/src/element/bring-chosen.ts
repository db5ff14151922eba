/** After a choice: the chosen row comes into view within its list, and where the panel is a sheet below, its headline comes
 *  onto the screen. The page moves no further than that, so that what was chosen from stays visible above. */
export function bringChosen(root: ShadowRoot, isSheetBelow: boolean): void {
  const reading = root.querySelector<HTMLElement>('.reading')
  const row = reading?.querySelector<HTMLElement>('[aria-current="true"]')
  if (reading && row) scrollWithin(reading, row)
  if (!isSheetBelow) return
  const isCalm = root.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? true
  root.querySelector('.headline')?.scrollIntoView({ block: 'nearest', behavior: isCalm ? 'auto' : 'smooth' })
}

/** Room for the head of a table, which stays at the top. */
const HEAD_PX = 48

/** `scrollIntoView` would move the page as well. */
function scrollWithin(box: HTMLElement, row: HTMLElement): void {
  const outer = box.getBoundingClientRect()
  const inner = row.getBoundingClientRect()
  const above = inner.top - outer.top - HEAD_PX
  const below = inner.bottom - outer.bottom + HEAD_PX / 2
  if (above < 0) box.scrollTop += above
  else if (below > 0) box.scrollTop += Math.min(below, above)
}
