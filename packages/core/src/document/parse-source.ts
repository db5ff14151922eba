import { UNKNOWN_DATE } from '../calendar/edtf.js'
import type { SkippedRange, Source } from '../model/index.js'
import { member, readEachOf, readObject, readOffset, readOptionalString, readString, type Place } from './check.js'
import { readDate } from './parse-date.js'

function readSkipped(place: Place): SkippedRange | null {
  const object = readObject(place)
  if (!object) return null
  const start = readOffset(member(place, object, 'start'))
  const end = readOffset(member(place, object, 'end'))
  const reason = readString(member(place, object, 'reason'))
  return start === null || end === null || reason === null ? null : { start, end, reason }
}

/** Only `id` and `title` are required: a source without a date is undated, and tells from nobody else's text. */
export function readSource(place: Place): Source | null {
  const object = readObject(place)
  if (!object) return null
  const id = readString(member(place, object, 'id'))
  const title = readString(member(place, object, 'title'))
  const at = (key: string): Place => member(place, object, key)
  const published = object.published === undefined ? UNKNOWN_DATE : readDate(at('published'))
  const language = object.language === undefined ? 'und' : readString(at('language'))
  const independentGroup = object.independentGroup === undefined ? id : readString(at('independentGroup'))
  const skipped = readEachOf(at('skipped'), readSkipped)
  const [publisher, byline, path, url] = (['publisher', 'byline', 'path', 'url'] as const).map((key) =>
    readOptionalString(member(place, object, key)),
  )
  if (id === null || title === null || !published || language === null || independentGroup === null || !skipped)
    return null
  return {
    id,
    title,
    ...(publisher ? { publisher } : {}),
    ...(byline ? { byline } : {}),
    published,
    language,
    ...(path ? { path } : {}),
    ...(url ? { url } : {}),
    independentGroup,
    skipped,
  }
}
