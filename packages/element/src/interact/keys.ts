/** What a key means while focus is in the graphic. */
export type KeyCommand =
  | 'previous'
  | 'next'
  | 'lane-up'
  | 'lane-down'
  | 'first'
  | 'last'
  | 'zoom-in'
  | 'zoom-out'
  | 'fit'
  | 'choose'
  | 'close'
  | 'help'
  | 'pan-left'
  | 'pan-right'

const KEYS: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'lane-up',
  ArrowDown: 'lane-down',
  Home: 'first',
  End: 'last',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '−': 'zoom-out',
  '0': 'fit',
  Enter: 'choose',
  ' ': 'choose',
  Escape: 'close',
  '?': 'help',
  PageUp: 'pan-left',
  PageDown: 'pan-right',
}

/** The command of a key; `null` for keys that belong to the page or the browser. */
export function readKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): KeyCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  return KEYS[event.key] ?? null
}
