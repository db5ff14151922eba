import {
  CORRECTION_ACTIONS,
  EVENT_STATUSES,
  type AllenRelation,
  type AppliedCorrection,
  type Claim,
  type Conflict,
  type EventRelation,
  type Evidence,
  type Link,
  type Picture,
  type TimelineEvent,
  type Timex,
  type TimexAnchor,
  type TimexMod,
  type TimexType,
} from '../model/index.js'
import {
  member,
  readArray,
  readColor,
  readEach,
  readEachOf,
  readObject,
  readOffset,
  readOneOf,
  readOptionalNumber,
  readOptionalString,
  readString,
  tell,
  type Place,
} from './check.js'
import { readDate } from './parse-date.js'

const TIMEX_TYPES: readonly TimexType[] = ['DATE', 'TIME', 'DURATION', 'SET']
const MODS: readonly TimexMod[] = [
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'START',
  'MID',
  'END',
  'APPROX',
]
const ANCHORS: readonly TimexAnchor['kind'][] = ['document', 'narrative', 'sentence', 'event']
const RELATIONS: readonly AllenRelation[] = [
  'before',
  'meets',
  'overlaps',
  'during',
  'starts',
  'finishes',
  'equals',
  'after',
]

function readAnchor(place: Place): TimexAnchor | null {
  const object = readObject(place)
  if (!object) return null
  const value = readString(member(place, object, 'value'))
  const kind = readOneOf(member(place, object, 'kind'), ANCHORS)
  return value === null || !kind ? null : { value, kind }
}

function readTimex(place: Place): Timex | null {
  const object = readObject(place)
  if (!object) return null
  const text = readString(member(place, object, 'text'))
  const start = readOffset(member(place, object, 'start'))
  const end = readOffset(member(place, object, 'end'))
  const type = readOneOf(member(place, object, 'type'), TIMEX_TYPES)
  const value = readString(member(place, object, 'value'))
  const rule = readString(member(place, object, 'rule'))
  const mod = object.mod === undefined ? undefined : readOneOf(member(place, object, 'mod'), MODS)
  const anchor = object.anchor === undefined ? undefined : readAnchor(member(place, object, 'anchor'))
  const quant = readOptionalString(member(place, object, 'quant'))
  const freq = readOptionalString(member(place, object, 'freq'))
  if (text === null || start === null || end === null || !type || value === null || rule === null) return null
  return {
    text,
    start,
    end,
    type,
    value,
    ...(mod ? { mod } : {}),
    ...(quant ? { quant } : {}),
    ...(freq ? { freq } : {}),
    rule,
    ...(anchor ? { anchor } : {}),
  }
}

function readEvidence(place: Place, sources: ReadonlySet<string>): Evidence | null {
  const object = readObject(place)
  if (!object) return null
  const source = readString(member(place, object, 'source'))
  const start = readOffset(member(place, object, 'start'))
  const end = readOffset(member(place, object, 'end'))
  const quote = readString(member(place, object, 'quote'))
  const quoteText = readOptionalString(member(place, object, 'quoteText'))
  const date = readDate(member(place, object, 'date'))
  const timex = object.timex === undefined ? undefined : readTimex(member(place, object, 'timex'))
  if (source === null || start === null || end === null || quote === null || !date) return null
  if (!sources.has(source)) {
    tell(member(place, object, 'source'), 'unknown-source', `no source has the id "${source}"`)
    return null
  }
  return { source, start, end, quote, ...(quoteText ? { quoteText } : {}), date, ...(timex ? { timex } : {}) }
}

function readClaim(place: Place, evidenceCount: number): Claim | null {
  const object = readObject(place)
  if (!object) return null
  const date = readDate(member(place, object, 'date'))
  const evidence = readEach(member(place, object, 'evidence'), (one) => {
    const index = readOffset(one)
    if (index !== null && index >= evidenceCount) {
      tell(
        one,
        'unknown-evidence',
        `the event has ${String(evidenceCount)} pieces of evidence, none is number ${String(index)}`,
      )
      return null
    }
    return index
  })
  return date && evidence ? { date, evidence } : null
}

function readConflict(place: Place, evidenceCount: number): Conflict | null {
  const object = readObject(place)
  if (!object) return null
  const kind = readOneOf(member(place, object, 'kind'), ['date'] as const)
  const claims = readEach(member(place, object, 'claims'), (one) => readClaim(one, evidenceCount))
  if (!kind || !claims) return null
  if (claims.length < 2) {
    tell(member(place, object, 'claims'), 'too-few-claims', 'a conflict has two claims or more')
    return null
  }
  return { kind, claims }
}

function readRelation(place: Place): EventRelation | null {
  const object = readObject(place)
  if (!object) return null
  const relation = readOneOf(member(place, object, 'relation'), RELATIONS)
  const event = readString(member(place, object, 'event'))
  return !relation || event === null ? null : { relation, event }
}

function readApplied(place: Place): AppliedCorrection | null {
  const object = readObject(place)
  if (!object) return null
  const action = readOneOf(member(place, object, 'action'), CORRECTION_ACTIONS)
  const author = readString(member(place, object, 'author'))
  const reason = readString(member(place, object, 'reason'))
  return !action || author === null || reason === null ? null : { action, author, reason }
}

/** A picture, or the address of one. */
function readPicture(place: Place): Picture | null {
  if (typeof place.value === 'string') return { url: place.value }
  const object = readObject(place)
  if (!object) return null
  const url = readString(member(place, object, 'url'))
  const [alt, caption, credit] = (['alt', 'caption', 'credit'] as const).map((key) =>
    readOptionalString(member(place, object, key)),
  )
  if (url === null) return null
  return { url, ...(alt ? { alt } : {}), ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) }
}

function readLink(place: Place): Link | null {
  if (typeof place.value === 'string') return { href: place.value }
  const object = readObject(place)
  if (!object) return null
  const href = readString(member(place, object, 'href'))
  const label = readOptionalString(member(place, object, 'label'))
  return href === null ? null : { href, ...(label ? { label } : {}) }
}

function readGroup(place: Place): string | readonly string[] | null {
  return typeof place.value === 'string' ? place.value : readEach(place, readString)
}

/** Reads an event; `null`, and a diagnostic, where it has no title or no date. All else has a meaning when it is missing:
 *  the status is `reported`, and the id is `''`, for the document to give one. */
export function readEvent(place: Place, sources: ReadonlySet<string>): TimelineEvent | null {
  const object = readObject(place)
  if (!object) return null
  const at = (key: string): Place => member(place, object, key)
  const read = <T>(key: string, readMember: (place: Place) => T): T | undefined =>
    object[key] === undefined ? undefined : readMember(at(key))

  const id = read('id', readString) ?? ''
  const title = readString(at('title'))
  const date = readDate(at('date'))
  const status = read('status', (one) => readOneOf(one, EVENT_STATUSES))
  const isCancelled = object.cancelled === true && (status ?? 'denied') === 'denied'
  const actors = readEachOf(at('actors'), readString)
  const places = readEachOf(at('places'), readString)
  const given = object.evidence === undefined ? [] : readArray(at('evidence'))
  const evidence = given ? readEachOf(at('evidence'), (one) => readEvidence(one, sources)) : null
  // A claim points at evidence by number: with one piece lost the numbers no longer hold, so the conflict goes with it.
  const isWhole = evidence !== null && evidence.length === given?.length
  if (title === null || !date || status === null || !actors || !places || !evidence) return null

  const summary = read('summary', readString)
  const dateText = read('dateText', readString)
  const kind = read('kind', readString)
  const attribution = read('attribution', (one) => readEach(one, readString))
  const conflict = isWhole ? read('conflict', (one) => readConflict(one, evidence.length)) : undefined
  const group = read('group', readGroup)
  const text = read('text', readString)
  const image = read('image', readPicture)
  const links = read('links', (one) => readEach(one, readLink))
  const color = readColor(at('color'))
  const weight = readOptionalNumber(at('weight'))
  const relations = read('relations', (one) => readEach(one, readRelation))
  const corrections = read('corrections', (one) => readEach(one, readApplied))
  return {
    id,
    title,
    ...(summary ? { summary } : {}),
    date,
    ...(dateText ? { dateText } : {}),
    status: status ?? (isCancelled ? 'denied' : 'reported'),
    ...(isCancelled ? { cancelled: true } : {}),
    ...(kind ? { kind } : {}),
    actors,
    places,
    ...(attribution ? { attribution } : {}),
    evidence,
    ...(conflict ? { conflict } : {}),
    ...(group && group.length > 0 ? { group } : {}),
    ...(text ? { text } : {}),
    ...(image ? { image } : {}),
    ...(links && links.length > 0 ? { links } : {}),
    ...(color ? { color } : {}),
    ...(weight === undefined || weight === null ? {} : { weight }),
    ...(relations ? { relations } : {}),
    ...(corrections ? { corrections } : {}),
  }
}
