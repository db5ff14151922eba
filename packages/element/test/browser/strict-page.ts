/** A page that notes what its policy forbids and what fails (`pages/strict.js`). */
export interface StrictWindow extends Window {
  readonly violations: readonly string[]
  readonly failures: readonly string[]
}

/** Opens a page in a frame of this one, and waits until it has loaded. */
export async function openFrame(page: { readonly src: string } | { readonly srcdoc: string }): Promise<StrictWindow> {
  const frame = Object.assign(document.createElement('iframe'), { width: '1200', height: '1600', ...page })
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  document.body.append(frame)
  await loaded
  return frame.contentWindow as unknown as StrictWindow
}

/** The page with a strict policy and Trusted Types. */
export const openStrictPage = (): Promise<StrictWindow> =>
  openFrame({ src: new URL('../pages/strict.html', import.meta.url).href })
