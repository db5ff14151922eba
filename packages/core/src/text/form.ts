import { isUpper, normalize } from './characters.js'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

/** What a token is apart from its place: all tokens written the same share one form. */
export class Form {
  /** As written. */
  readonly text: string
  /** Of words NFC, lower case, soft hyphens removed; else as written. */
  readonly norm: string
  readonly kind: TokenKind
  /** Begins with an upper-case letter. */
  readonly capital: boolean
  /** Place in the table of forms, for {@link FormMemo}. */
  readonly slot: number

  constructor(text: string, kind: TokenKind, slot: number) {
    this.text = text
    this.kind = kind
    this.norm = kind === 'word' ? normalize(text) : text
    this.capital = kind === 'word' && isUpper(text.charCodeAt(0))
    this.slot = slot
  }
}

/** Slots of the table; a power of two. */
const SLOTS = 1 << 16

/** Slots looked at for one form. Bounded, so that no text, however made, costs more than a linear number of steps. */
const WAYS = 4

/** Longer words are met once and not kept. */
const MAX_KEPT = 40

const table: (Form | undefined)[] = Array.from({ length: SLOTS })

const isWritten = (form: Form, text: string, start: number, end: number): boolean => {
  const written = form.text
  const length = end - start
  if (written.length !== length) return false
  for (let i = 0; i < length; i++) if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** The form written in the text from `start` up to `end`. Forms met before are found again without a new string; where
 *  the table is full, a newer form takes the place of an older one. The table holds nothing but what follows from the
 *  characters themselves, so what was read before changes no result.
 *
 *  @param hash any function of the characters */
export function formOf(text: string, start: number, end: number, kind: TokenKind, hash: number): Form {
  const first = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  if (end - start > MAX_KEPT) return new Form(text.slice(start, end), kind, first)
  let slot = first
  for (let way = 0; way < WAYS; way++) {
    slot = (first + way) & (SLOTS - 1)
    const form = table[slot]
    if (form === undefined) break
    if (isWritten(form, text, start, end)) return form
    if (way === WAYS - 1) slot = first
  }
  // A kept form must not keep the text alive that it was cut from.
  const form = new Form(detached(text.slice(start, end)), kind, slot)
  table[slot] = form
  return form
}

/** A copy of its own: engines make a longer slice as a view on its text. */
const detached = (slice: string): string => ` ${slice}`.slice(1)

/** Remembers something that follows from a form alone: its meaning in a language, its place in a clause. */
export class FormMemo<T> {
  private readonly owners: (Form | undefined)[] = Array.from({ length: SLOTS })
  private readonly values: (T | undefined)[] = Array.from({ length: SLOTS })
  private readonly make: (form: Form) => T

  constructor(make: (form: Form) => T) {
    this.make = make
  }

  of(form: Form): T {
    const { slot } = form
    if (this.owners[slot] === form) return this.values[slot] as T
    const value = this.make(form)
    this.owners[slot] = form
    this.values[slot] = value
    return value
  }
}
