/** What a key means in the plot. Plain keys only: combinations belong to the browser. */
export type KeyCommand =
  | 'earlier'
  | 'later'
  | 'lane-up'
  | 'lane-down'
  | 'first'
  | 'last'
  | 'zoom-in'
  | 'zoom-out'
  | 'pan-earlier'
  | 'pan-later'
  | 'fit'
  | 'choose'
  | 'close'
  | 'help'

const KEYS: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  ArrowUp: 'lane-up',
  ArrowDown: 'lane-down',
  Home: 'first',
  End: 'last',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  PageUp: 'pan-earlier',
  PageDown: 'pan-later',
  '0': 'fit',
  Enter: 'choose',
  ' ': 'choose',
  Escape: 'close',
  '?': 'help',
}

export function readKey(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): KeyCommand | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  return KEYS[event.key] ?? null
}
