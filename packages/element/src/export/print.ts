/** Prints what `write` puts into a page of its own, which stands in `root`, unseen, as long as that takes. */
export async function printSheet(root: ShadowRoot, write: (sheet: Document) => void): Promise<void> {
  const frame = root.ownerDocument.createElement('iframe')
  frame.className = 'visually-hidden'
  frame.tabIndex = -1
  frame.setAttribute('aria-hidden', 'true')
  root.append(frame)
  try {
    const { contentDocument: sheet, contentWindow: view } = frame
    if (!sheet || !view) throw new Error('This page lets nothing be printed.')
    write(sheet)
    // The sheet is laid out before it is printed.
    await new Promise((resolve) => setTimeout(resolve))
    const printed = new Promise((resolve) => view.addEventListener('afterprint', resolve, { once: true }))
    view.print()
    await printed
  } finally {
    frame.remove()
  }
}
