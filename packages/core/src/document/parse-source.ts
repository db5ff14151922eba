import type { SkippedRange, Source } from '../model/index.js'
import { member, readEach, readObject, readOffset, readOptionalString, readString, type Place } from './check.js'
import { readDate } from './parse-date.js'

function readSkipped(place: Place): SkippedRange | null {
  const object = readObject(place)
  if (!object) return null
  const start = readOffset(member(place, object, 'start'))
  const end = readOffset(member(place, object, 'end'))
  const reason = readString(member(place, object, 'reason'))
  return start === null || end === null || reason === null ? null : { start, end, reason }
}

export function readSource(place: Place): Source | null {
  const object = readObject(place)
  if (!object) return null
  const id = readString(member(place, object, 'id'))
  const title = readString(member(place, object, 'title'))
  const published = readDate(member(place, object, 'published'))
  const language = readString(member(place, object, 'language'))
  const independentGroup = readString(member(place, object, 'independentGroup'))
  const skipped = readEach(member(place, object, 'skipped'), readSkipped)
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
