import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { EventDate, Source, TimelineEvent } from '@event-timeline/core/model'
import { parseBound, wordDate, wordZone, type BoundParts } from '@event-timeline/core/wording'
import type { Shape } from '../data/event-table.js'
import { splitOnce, stackDate, type DateWords } from '../i18n/date-words.js'
import type { Language } from '../i18n/language.js'
import { boundsOf, shapeOfDate, type DateShape } from '../time/bounds.js'
import { DAY_MS } from '../time/time-window.js'
import { metaTemplate, type LaneFacts } from './card.js'
import { MAX_TITLE, clip } from './clip.js'
import { countSources, rangeOf, statusOf, statusWord, withoutYear } from './event-words.js'
import { markHits } from './mark-hits.js'
import { imageTemplate } from './picture.js'
import { setProperty } from './set-property.js'

/** An event as the vertical timeline draws it. */
export interface VerticalEntry {
  readonly event: TimelineEvent
  readonly title: string
  readonly shape: Shape
  readonly isOpenEnd: boolean
  /** Matters more than most. */
  readonly isWeighty: boolean
  readonly lanes: readonly LaneFacts[]
  /** CSS colour; `null`: that of the first lane. */
  readonly color: string | null
}

export interface VerticalMarker {
  readonly title: string
  readonly timeMs: number
  /** What an era has, which stands where it begins. */
  readonly era?: { readonly date: string; readonly color: string | null }
}

/** What years, or days, stand above: `none` where nearly every event would have a heading of its own. */
export type HeadingUnit = 'year' | 'day' | 'none'

export interface VerticalProps {
  readonly entries: readonly VerticalEntry[]
  readonly unit: HeadingUnit
  /** Before and after what is drawn there is more. */
  readonly hasEarlier: boolean
  readonly hasLater: boolean
  readonly markers: readonly VerticalMarker[]
  readonly language: Language
  readonly sources: ReadonlyMap<string, Source>
  readonly baseUrl: string
  readonly query: string
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onEarlier: () => void
  readonly onLater: () => void
}

type Row =
  | { readonly key: string; readonly kind: 'heading'; readonly title: string; readonly gap: string }
  | { readonly key: string; readonly kind: 'marker'; readonly marker: VerticalMarker }
  | { readonly key: string; readonly kind: 'event'; readonly entry: VerticalEntry; readonly isAhead: boolean }

/** Time runs down a spine: years as headings, gaps in words, every event a full headline beside a mark that tells how
 *  certain its date is. */
export function verticalTemplate(props: VerticalProps): TemplateResult {
  const { language, hasEarlier, hasLater } = props
  const { words } = language
  const rows = rowsOf(props)
  const isWide = props.unit === 'year' && rows.some((row) => row.kind === 'heading' && row.title.length > MAX_NARROW_HEADING) // prettier-ignore
  return html`${hasEarlier ? html`<button class="button further" type="button" @click=${props.onEarlier}>${words.earlierEvents}</button>` : nothing}
    <div
      class="spine ${isWide ? 'wide' : ''} ${props.unit === 'day' ? 'days' : ''}"
      role="list"
      ${setProperty({ '--_date': columnOf(props, isWide) })}
    >
      ${repeat(
        rows,
        (row) => row.key,
        (row) => rowTemplate(row, props),
      )}
    </div>
    ${hasLater ? html`<button class="button further" type="button" @click=${props.onLater}>${words.laterEvents}</button>` : nothing}`
}

/** Width of the column of dates where their longest word needs more than it has, as a number of its unit. */
function columnOf(props: VerticalProps, isWide: boolean): string | null {
  let wanted = 0
  for (const { event } of props.entries)
    dateLines(event, props).forEach((line, at) => {
      for (const word of line.split(/[\s-]+/)) wanted = Math.max(wanted, word.length * (at === 0 ? 7.8 : 6.8))
    })
  return wanted > (isWide ? 92 : 72) ? String(Math.min(wanted, MAX_COLUMN)) : null
}

/** Own words of a page may be longer than any date. */
const MAX_COLUMN = 120

/** A longer one, of a year before our era, needs a wider column. */
const MAX_NARROW_HEADING = 6

/** How a set is divided: under its years, under its days where it is an evening, or not at all. `spread` is how many years
 *  its events fall into. */
export function chooseHeadings(spanMs: number, count: number, spread: number): HeadingUnit {
  if (spanMs <= 2 * DAY_MS) return 'day'
  return spread > 12 && count < spread * 1.6 ? 'none' : 'year'
}

function rowsOf({ entries, unit, markers, language, hasEarlier }: VerticalProps): readonly Row[] {
  const { dates } = language
  const rows: Row[] = []
  const waiting = [...markers].sort((a, b) => a.timeMs - b.timeMs)
  let heading: string | null = null
  let reachedMs = -Infinity
  let yearReached = -Infinity
  let isAhead = false
  for (const [at, entry] of entries.entries()) {
    const bounds = boundsOf(entry.event.date)
    const startMs = bounds ? finite(bounds.startMs, bounds.endMs) : Infinity
    for (; waiting[0] && waiting[0].timeMs <= startMs; waiting.shift()) {
      // What lies before all that is drawn was told further up.
      if (at === 0 && hasEarlier) continue
      const [marker] = waiting
      rows.push({ key: `marker ${marker.title} ${String(marker.timeMs)}`, kind: 'marker', marker })
      isAhead ||= !marker.era
    }
    const title = headingOf(entry.event.date, unit, dates)
    const year = yearShown(entry.event.date)
    const gap = at > 0 ? gapWords(startMs - reachedMs, year - yearReached, dates) : ''
    const isNew = title !== null && title !== heading
    if (isNew) rows.push({ key: `heading ${title}`, kind: 'heading', title, gap })
    else if (unit === 'none' && gap && startMs - reachedMs > LONG_GAP_MS)
      rows.push({ key: `gap ${entry.event.id}`, kind: 'heading', title: '', gap })
    rows.push({ key: entry.event.id, kind: 'event', entry, isAhead })
    heading = title
    // What goes on without an end does not fill the time after it.
    const reach = bounds ? finite(bounds.endMs, bounds.startMs + 1) : -Infinity
    reachedMs = Math.max(reachedMs, reach)
    const last = finite(lastYear(entry.event.date), year)
    if (last > yearReached) yearReached = last
  }
  return rows
}

const LONG_GAP_MS = 50 * 365 * DAY_MS
const finite = (wanted: number, other: number): number => (Number.isFinite(wanted) ? wanted : other)

/** The year that stands above an event, or beside it. */
const yearShown = ({ earliest, latest }: EventDate): number => (parseBound(earliest) ?? parseBound(latest))?.year ?? NaN

function headingOf(date: EventDate, unit: HeadingUnit, words: DateWords): string | null {
  const bound = parseBound(date.earliest) ?? parseBound(date.latest)
  if (unit === 'none') return null
  if (!bound) return words.unknown
  return unit === 'day' ? words.day(bound, true) : words.year(bound.year)
}

/** The year in which an event is over; `NaN` where it goes on. */
const lastYear = ({ latest }: EventDate): number => parseBound(latest)?.year ?? NaN

/** "zwei Jahre später"; `''` for what is no gap. Counted as readers do, from the last year that something before it reaches
 *  to the year below. */
const gapWords = (emptyMs: number, years: number, words: DateWords): string =>
  emptyMs >= 365 * DAY_MS && years > 0 ? words.yearsLater(years) : ''

function rowTemplate(row: Row, props: VerticalProps): TemplateResult {
  if (row.kind === 'marker') {
    const { title, era } = row.marker
    if (!era) return html`<div class="now" role="listitem"><b>${title}</b></div>`
    return html`<div class="era" role="listitem" ${setProperty({ '--_c': era.color })}>
      <b>${title}</b> <span class="date">${era.date}</span>
    </div>`
  }
  if (row.kind === 'event') return entryTemplate(row.entry, row.isAhead, props)
  return html`<div class="year ${row.gap ? 'gap' : ''}" role="listitem">
    ${row.title ? html`<h3>${row.title}</h3>` : html`<span></span>`}
    <span class="mark" aria-hidden="true"
      >${row.gap ? html`<svg viewBox="0 0 44 18" width="44" height="18"><path d="M22 0l6 4.500-12 9 6 4.500" /></svg>` : nothing}</span
    >
    ${row.gap ? html`<span class="later">${row.gap}</span>` : nothing}
  </div>`
}

function entryTemplate(entry: VerticalEntry, isAhead: boolean, props: VerticalProps): TemplateResult {
  const { event, title, shape, lanes, color } = entry
  const { language, sources, query, selected, baseUrl } = props
  const { words } = language
  const [first, second] = dateLines(event, props)
  const count = countSources(event, sources)
  const claims = shape === 'claims' ? (event.conflict?.claims ?? []) : []
  const said = new Set(claims.map(({ date }) => yearOf(date))).size > 1 ? wordDate : withoutYear
  const image = event.image ? imageTemplate(event.image, baseUrl) : nothing
  const more = [count > 1 ? words.sources(count) : '', event.status === 'planned' || event.status === 'denied' ? statusWord(event, words) : statusOf({ status: event.status }, words)] // prettier-ignore
  const classes = [
    'entry',
    `is-${shape}`,
    entry.isOpenEnd ? 'open' : '',
    event.date.approximate ? 'about' : '',
    entry.isWeighty ? 'weighty' : '',
    event.status === 'planned' ? 'planned' : '',
    event.status === 'denied' ? 'denied' : '',
    isAhead ? 'ahead' : '',
  ]
  return html`<div
    class=${classes.filter(Boolean).join(' ')}
    role="listitem"
    data-id=${event.id}
    aria-current=${event.id === selected ? 'true' : nothing}
    ${setProperty({ '--_c': color })}
  >
    <p class="date">${first}${second ? html`<small>${second}</small>` : nothing}</p>
    <div class="mark" aria-hidden="true">
      ${claims.length > 1 ? html`${claims.slice(0, 2).map(({ date }) => html`<i class="claim ${claimShape(date)}"></i>`)}<i class="unequal">≠</i>` : html`<i></i>`}
    </div>
    <div class="entry-words">
      <h4>
        <button type="button" @click=${() => props.onSelect(event.id)}>
          ${markHits(clip(title, MAX_TITLE), query)}
        </button>
      </h4>
      ${image === nothing ? nothing : html`<div class="image">${image}</div>`}
      ${claims.slice(0, MAX_CLAIMS).map((claim) => {
        const by = new Set(claim.evidence.flatMap((at) => event.evidence[at]?.source ?? [])).size
        return html`<p class="claim-words">${said(claim.date, language.dates)} · ${words.sources(by)}</p>`
      })}
      ${metaTemplate(lanes, more.filter(Boolean).join(' · '))}
    </div>
  </div>`
}

const MAX_CLAIMS = 3

function claimShape(date: EventDate): DateShape {
  const bounds = boundsOf(date)
  return bounds ? shapeOfDate(date, bounds) : 'soft'
}

/** Own words for a date are large up to so many characters, and small as a whole beyond. */
const MAX_LARGE = 8

/** What its author says of a date stands in place of it, unless sources disagree. */
function dateLines(event: TimelineEvent, props: VerticalProps): readonly [string, string] {
  if (event.dateText && !event.conflict)
    return event.dateText.length <= MAX_LARGE ? [event.dateText, ''] : ['', event.dateText]
  return props.unit === 'none' ? stackWithYear(event.date, props.language.dates) : stackedDate(event, props)
}

/** Two lines under the year's heading; where sources disagree both readings: "Juli oder" over "August". */
function stackedDate(event: TimelineEvent, { unit, language }: VerticalProps): readonly [string, string] {
  const { dates } = language
  const [a, b] = event.conflict?.claims ?? []
  if (a && b && unit === 'year') {
    const said = dates.or(apartWords(a.date, b.date, dates))
    const border = said.lastIndexOf(' ')
    return border < 0 ? [said, ''] : [said.slice(0, border), said.slice(border + 1)]
  }
  const stacked = stackDate(event.date, dates)
  return unit === 'day' ? [stacked[0], wordZone(event.date).trim()] : stacked
}

/** Two readings as short as they differ: "Juli" and "August", "12." and "14. August", "Anfang August" and "August", with
 *  their years where those differ. */
function apartWords(a: EventDate, b: EventDate, words: DateWords): readonly [string, string] {
  const [first, second] = [oneMonth(a), oneMonth(b)]
  if (first && second && first.year === second.year) {
    if (first.month !== second.month) return [words.month(first.month, 'long'), words.month(second.month, 'long')]
    const [one, other] = [oneDay(a), oneDay(b)]
    if (one && other && one.day !== other.day) return [words.dayNumber(one.day), words.day(other, false)]
  }
  if (yearOf(a) !== yearOf(b)) return [wordDate(a, words), wordDate(b, words)]
  const short = [withoutYear(a, words), withoutYear(b, words)] as const
  return short[0] === short[1] ? [rangeOf(a, words) || short[0], rangeOf(b, words) || short[1]] : short
}

const yearOf = (date: EventDate): number | undefined => parseBound(date.latest ?? date.earliest)?.year

/** Where a date lies within one month, or one day. */
function oneMonth(date: EventDate): BoundParts | null {
  const [first, last] = [parseBound(date.earliest), parseBound(date.latest)]
  return first && last && first.year === last.year && first.month === last.month ? first : null
}

function oneDay(date: EventDate): BoundParts | null {
  const month = oneMonth(date)
  return month?.day === parseBound(date.latest)?.day ? month : null
}

/** The year in bold, and day or month below it. */
function stackWithYear(date: EventDate, words: DateWords): readonly [string, string] {
  const [first, last] = [parseBound(date.earliest), parseBound(date.latest)]
  if (!first || !last) return stackDate(date, words)
  if (first.year !== last.year) {
    const said = wordDate(date, words)
    const years = `${words.year(first.year)}–`
    return date.extent === 'interval' ? [years, words.year(last.year)] : splitOnce(said)
  }
  const isYear = first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31
  return isYear ? [wordDate(date, words), ''] : [words.year(first.year), withoutYear(date, words)]
}
