import { dateFromEdtf, joinEdtf, parseEdtf, MS_PER_DAY } from '../calendar/index.js'
import type { EventDate } from '../model/index.js'
import { toDocumentAnchor, type DocumentAnchor } from './anchor.js'
import type { Place } from './outcome.js'
import type { Evaluated } from './viewpoint.js'
import { windowEdtf } from './windows.js'

/** `null` where nothing finer than a decade is known. */
export function anchorOf(date: EventDate | null): DocumentAnchor | null {
  const bounds = date === null ? null : parseEdtf(date.edtf)
  if (date === null || bounds === null || !Number.isFinite(bounds.startMs) || !Number.isFinite(bounds.endMs))
    return null
  return toDocumentAnchor(date.edtf, Math.floor(bounds.startMs / MS_PER_DAY), Math.ceil(bounds.endMs / MS_PER_DAY))
}

function dateOfValue(evaluated: Evaluated): EventDate | null {
  const { value } = evaluated
  if (value === null) return null
  const edtf =
    evaluated.clock !== undefined && value.endDay - value.startDay === 1 ? value.edtf + evaluated.clock : value.edtf
  const approximate = evaluated.approximate && !edtf.startsWith('[') && evaluated.clock === undefined
  const alternatives = evaluated.alternatives.map((other) => dateFromEdtf(other.edtf, 'computed'))
  const date = dateFromEdtf(approximate ? `${edtf}~` : edtf, evaluated.stated ? 'stated' : 'computed', alternatives)
  const granularity = value.granularity === 'day' && value.endDay - value.startDay > 1 ? 'day' : date.granularity
  const finer = evaluated.clock === undefined ? value.granularity : granularity
  return date.granularity === finer ? date : { ...date, granularity: finer }
}

function dateOfRange(from: Evaluated, to: Evaluated): EventDate | null {
  const first = dateOfValue(from)
  const last = dateOfValue(to)
  if (first === null || last === null || first.earliest === null || last.latest === null) return first ?? last
  const isStated = first.basis === 'stated' && last.basis === 'stated'
  const date = dateFromEdtf(joinEdtf(first.edtf, last.edtf) ?? '', isStated ? 'stated' : 'computed')
  return date.edtf === '' ? first : date
}

function dateOfWindow({ window, from, within }: Place & { readonly kind: 'window' }): EventDate | null {
  const edtf = windowEdtf(window, from)
  if (edtf === null) return null
  if (!within) return dateFromEdtf(edtf, 'computed')
  const [first = '', last] = edtf.replaceAll('~', '').split('/')
  const date = dateFromEdtf(last === undefined ? first : `[${first}..${last}]`, 'computed')
  return { ...date, granularity: window.unit === 'weekend' ? 'day' : window.unit }
}

/** What lies at a place, as a date. */
export function dateOf(place: Place): EventDate | null {
  switch (place.kind) {
    case 'value':
      return dateOfValue(place.evaluated)
    case 'range':
      return dateOfRange(place.from, place.to)
    case 'window':
      return dateOfWindow(place)
    case 'edtf':
      return dateFromEdtf(place.edtf, place.stated ? 'stated' : 'computed')
  }
}
