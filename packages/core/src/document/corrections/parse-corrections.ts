import { parseEdtf } from '../../calendar/index.js'
import { CORRECTION_ACTIONS, type Correction, type Diagnostic, type EventAddress } from '../../model/index.js'
import {
  member,
  readEach,
  readObject,
  readOneOf,
  readOptionalString,
  readString,
  tell,
  type Place,
  type UnknownRecord,
} from '../check.js'

export interface ParsedCorrections {
  /** Those that could be read, each with its place in the file. */
  readonly corrections: readonly { readonly correction: Correction; readonly pointer: string }[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a patch file from a value of unknown origin. What cannot be read is left out and told, with its JSON pointer.
 *  Never throws. */
export function parseCorrections(value: unknown): ParsedCorrections {
  const diagnostics: Diagnostic[] = []
  const root: Place = { value, pointer: '', diagnostics }
  const object = readObject(root)
  if (!object) return { corrections: [], diagnostics }
  if (object.version !== 1) {
    tell(member(root, object, 'version'), 'unknown-version', 'expected version 1 of the corrections')
    return { corrections: [], diagnostics }
  }
  const corrections = readEach(member(root, object, 'corrections'), (place) => {
    const correction = readCorrection(place)
    return correction && { correction, pointer: place.pointer }
  })
  return { corrections: corrections ?? [], diagnostics }
}

function readCorrection(place: Place): Correction | null {
  const object = readObject(place)
  if (!object) return null
  const action = readOneOf(member(place, object, 'action'), CORRECTION_ACTIONS)
  const event = readAddress(member(place, object, 'event'))
  const author = readString(member(place, object, 'author'))
  const reason = readString(member(place, object, 'reason'))
  if (!action || !event || author === null || reason === null) return null
  const signed = { event, author, reason }
  switch (action) {
    case 'merge': {
      const others = readEach(member(place, object, 'with'), readAddress)
      return others && others.length > 0 ? { action, ...signed, with: others } : null
    }
    case 'split': {
      const quotes = readEach(member(place, object, 'quotes'), readString)
      const title = readString(member(place, object, 'title'))
      return quotes && quotes.length > 0 && title !== null ? { action, ...signed, quotes, title } : null
    }
    case 'retitle': {
      const title = readString(member(place, object, 'title'))
      return title === null ? null : { action, ...signed, title }
    }
    case 'redate': {
      const edtf = readEdtf(place, object)
      return edtf === null ? null : { action, ...signed, edtf }
    }
    case 'reject':
      return { action, ...signed }
  }
}

function readEdtf(place: Place, object: UnknownRecord): string | null {
  const at = member(place, object, 'edtf')
  const edtf = readString(at)
  if (edtf === null || parseEdtf(edtf) !== null) return edtf
  tell(at, 'not-a-date', `expected an EDTF date, found "${edtf.slice(0, 40)}"`)
  return null
}

function readAddress(place: Place): EventAddress | null {
  const object = readObject(place)
  if (!object) return null
  const id = readString(member(place, object, 'id'))
  const source = readOptionalString(member(place, object, 'source'))
  const quote = readOptionalString(member(place, object, 'quote'))
  if (id === null || source === null || quote === null) return null
  return { id, ...(source === undefined ? {} : { source }), ...(quote === undefined ? {} : { quote }) }
}
