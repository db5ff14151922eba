import { asArray, asObject, asText, type Json } from './format.js'

/** A storyboard of TimelineJS as its third version writes it, and where its lists stand in the file. */
export interface Slides {
  readonly root: Json
  readonly events: string
  readonly eras: string
}

/** Takes a value of TimelineJS 3 as it is, and writes one of TimelineJS 2 (`{ timeline: { headline, text, date, era } }`, days
 *  as "2011,12,10") as one of TimelineJS 3. `null` where it is neither. */
export function upgradeSlides(value: unknown): Slides | null {
  const slidesAlone = asArray(value)
  const root = slidesAlone ? { events: slidesAlone } : asObject(value)
  if (root && asArray(root.events)) return { root, events: slidesAlone ? '' : '/events', eras: '/eras' }
  const old = asObject(root?.timeline)
  const slides = asArray(old?.date)
  if (!old || !slides) return null
  const eras = asArray(old.era)
  const upgraded = {
    title: { ...upgradeWords(old), ...mediaOf(old.asset) },
    events: slides.map(upgradeSlide),
    ...(eras ? { eras: eras.map(upgradeSlide) } : {}),
  }
  return { root: upgraded, events: '/timeline/date', eras: '/timeline/era' }
}

/** What has another name in the third version, or says nothing there. */
const OLD_MEMBERS: ReadonlySet<string> = new Set('startDate endDate headline text tag asset classname type'.split(' '))

function upgradeSlide(value: unknown): Json {
  const slide = asObject(value) ?? {}
  const own = Object.entries(slide).filter(([name]) => !OLD_MEMBERS.has(name))
  const [start, end] = [partsOf(slide.startDate), partsOf(slide.endDate)]
  return {
    ...Object.fromEntries(own),
    ...upgradeWords(slide),
    ...(start ? { start_date: start } : {}),
    ...(end ? { end_date: end } : {}),
    ...(slide.tag === undefined ? {} : { group: slide.tag }),
    ...mediaOf(slide.asset),
  }
}

const upgradeWords = ({ headline, text }: Json): Json => ({ text: { headline, text } })

function mediaOf(value: unknown): Json {
  const asset = asObject(value)
  if (asText(asset?.media) === undefined) return {}
  const { media, ...words } = asset ?? {}
  return { media: { url: media, ...words } }
}

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const

/** "2011,12,10,7,2": year, month, day, hour and minute. */
function partsOf(value: unknown): Json | null {
  const text = asText(value)
  if (text === undefined) return null
  const parts = text.split(/[,:\s]+/).slice(0, PARTS.length)
  return Object.fromEntries(parts.map((part, i): readonly [string, string] => [PARTS[i] ?? '', part]))
}
