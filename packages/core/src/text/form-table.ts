import { Form, type TokenKind } from './form.js'

/** Slots of the table; a power of two. */
const SLOTS = 1 << 15

/** Slots looked at for one form. Bounded, so that no text, however made, costs more than a linear number of steps. */
const WAYS = 8

/** Longer words are not kept. */
const MAX_KEPT = 24

/** Forms met before, found again by their characters, without a new string. Where there is no room a newer form takes the
 *  place of an older one. The table holds nothing but what follows from the characters themselves, so what was read
 *  before changes no result; it only saves time. */
class FormTable {
  private readonly forms: (Form | undefined)[] = Array.from({ length: SLOTS })
  private readonly hashes = new Int32Array(SLOTS)
  private readonly lengths = new Uint8Array(SLOTS)
  private readonly codes = new Uint16Array(SLOTS * MAX_KEPT)

  /** The form of `text.slice(start, end)`.
   *
   *  @param read UTF-16 code units of the text, the first of the form at `from`
   *  @param hash any function of the form's code units */
  find(text: string, start: number, end: number, kind: TokenKind, hash: number, read: Uint16Array, from: number): Form {
    const length = end - start
    if (length > MAX_KEPT) return new Form(text.slice(start, end), kind)
    const first = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    let free = first
    for (let way = 0; way < WAYS; way++) {
      const slot = (first + way) & (SLOTS - 1)
      if (this.lengths[slot] === 0) {
        free = slot
        break
      }
      if (this.hashes[slot] === hash && this.lengths[slot] === length && this.holds(slot, length, read, from))
        return this.forms[slot] as Form
    }
    const form = new Form(detached(text.slice(start, end)), kind)
    this.forms[free] = form
    this.hashes[free] = hash
    this.lengths[free] = length
    for (let i = 0; i < length; i++) this.codes[free * MAX_KEPT + i] = read[from + i] as number
    return form
  }

  private holds(slot: number, length: number, read: Uint16Array, from: number): boolean {
    const at = slot * MAX_KEPT
    for (let i = 0; i < length; i++) if (this.codes[at + i] !== read[from + i]) return false
    return true
  }
}

/** A copy of its own: engines make a longer slice as a view on its text, and a kept form must not keep the text alive. */
const detached = (slice: string): string => ` ${slice}`.slice(1)

export const formTable = new FormTable()
