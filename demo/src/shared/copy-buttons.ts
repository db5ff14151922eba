/** Every button with `data-copy` copies that text; where the browser refuses, the code beside it is selected instead. What
 *  it then says stands in the page, in `data-copied` and `data-selected` of the body. */
export function startCopyButtons(root: ParentNode & EventTarget = document): void {
  const { copied = '', selected = '' } = document.body.dataset
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button[data-copy]') : null
    if (!button) return
    void copy(button).then((done) => say(button, done ? copied : selected))
  })
}

async function copy(button: HTMLButtonElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(button.dataset.copy ?? '')
    return true
  } catch {
    const code = button.closest('.code')?.querySelector('code')
    if (code) getSelection()?.selectAllChildren(code)
    return false
  }
}

const SAID_MS = 2500

function say(button: HTMLButtonElement, text: string): void {
  const label = (button.dataset.label ??= button.textContent)
  button.textContent = text
  button.setAttribute('aria-live', 'polite')
  setTimeout(() => (button.textContent = label), SAID_MS)
}
