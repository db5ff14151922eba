/** The button that overrides the system's light or dark; what is chosen is kept for the next page. */
export function startTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('button.theme')
  if (!button) return
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const root = document.documentElement
  const isDark = (): boolean => (root.dataset.theme ? root.dataset.theme === 'dark' : dark.matches)
  const show = (): void => {
    button.dataset.next = isDark() ? 'light' : 'dark'
  }
  button.hidden = false
  show()
  dark.addEventListener('change', show)
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark'
    try {
      localStorage.setItem('theme', root.dataset.theme)
    } catch {
      // Without storage it holds for this page.
    }
    show()
  })
}
