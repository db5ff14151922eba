/** Where a pointer is, in the pixels of an element: also where a page scales it by `transform` or `zoom`. */
export function localPoint(
  event: { clientX: number; clientY: number },
  element: HTMLElement,
): { x: number; y: number } {
  const box = element.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = element
  return {
    x: (event.clientX - box.left) * (box.width > 0 ? offsetWidth / box.width : 1),
    y: (event.clientY - box.top) * (box.height > 0 ? offsetHeight / box.height : 1),
  }
}
