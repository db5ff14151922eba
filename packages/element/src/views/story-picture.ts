import { html, nothing, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { utcMonth, utcTicks } from 'd3-time'
import type { Source, TimelineEvent } from '@event-timeline/core/model'
import { nameOfSource } from '../data/source-name.js'
import type { Shape } from '../data/event-table.js'
import type { DateWords } from '../i18n/date-words.js'
import type { Language } from '../i18n/language.js'
import { boundsOf } from '../time/bounds.js'
import { DAY_MS } from '../time/time-window.js'
import { clip } from './clip.js'
import { withoutYear } from './event-words.js'
import { setProperty } from './set-property.js'

export interface PictureEvent {
  readonly event: TimelineEvent
  readonly shape: Shape
  /** CSS colour; `null`: that of the first lane. */
  readonly color: string | null
  /** Stands beside the step, so that its place in time can be seen. */
  readonly isContext: boolean
}

export interface StoryPictureProps {
  readonly events: readonly PictureEvent[]
  readonly sources: ReadonlyMap<string, Source>
  readonly language: Language
  readonly isNarrow: boolean
}

interface Span {
  readonly from: number
  readonly to: number
}

/** The events of a step on a scale of their own, each on its row with its name; what sources disagree about as one band
 *  for each claim. Rows keep their keys, so that marks move from step to step. */
export function storyPictureTemplate(props: StoryPictureProps): TemplateResult {
  const { events, language, isNarrow } = props
  const domain = domainOf(events)
  if (!domain) return html`<div class="story-picture"></div>`
  const scale = scaleLinear([domain.from, domain.to], [0, 100])
  const ticks = ticksOf(scale, domain, isNarrow, language.dates)
  const rows = events.flatMap((one) => rowsOf(one, props))
  return html`<div class="story-picture" role="img" aria-label=${events.map(({ event }) => event.title).join('; ')}>
    <div class="ticks" aria-hidden="true">
      ${ticks.map(({ at, label }) => html`<span ${setProperty({ '--_x': `${String(at)}%` })}>${label}</span>`)}
    </div>
    <div class="rows" aria-hidden="true">
      ${repeat(
        rows,
        ({ key }) => key,
        (row) => rowTemplate(row, scale),
      )}
    </div>
  </div>`
}

interface PictureRow {
  readonly key: string
  readonly span: Span
  readonly label: string
  readonly note: string
  readonly classes: string
  readonly color: string | null
  readonly isPoint: boolean
  /** It goes on: to the end of the picture. */
  readonly isOpenEnd: boolean
  readonly hasJoint: boolean
}

function rowsOf(
  { event, shape, color, isContext }: PictureEvent,
  { sources, language }: StoryPictureProps,
): readonly PictureRow[] {
  const status = event.status === 'planned' || event.status === 'denied' ? event.status : ''
  const claims = shape === 'claims' && !isContext ? (event.conflict?.claims ?? []).slice(0, 3) : []
  if (claims.length > 1) {
    return claims.flatMap((claim, at): readonly PictureRow[] => {
      const span = spanOf(claim.date)
      if (!span) return []
      const evidence = claim.evidence.flatMap((index) => event.evidence[index] ?? [])
      const [first] = evidence
      const names = [...new Set(evidence.map(({ source }) => nameOfSource(sources.get(source), source)))]
      const label = first?.timex ? language.words.quote(first.timex.text) : withoutYear(claim.date, language.dates)
      return [
        {
          key: `${event.id} ${String(at)}`,
          span,
          label,
          note: names.slice(0, 2).join(', '),
          classes: 'is-claim',
          color,
          isPoint: false,
          isOpenEnd: false,
          hasJoint: at > 0,
        },
      ]
    })
  }
  const span = spanOf(event.date)
  if (!span) return []
  const isPoint = shape === 'dot'
  const isOpenEnd = shape === 'range' && boundsOf(event.date)?.endMs === Infinity
  const classes = [shape, status, isContext ? 'context' : '']
    .filter(Boolean)
    .map((one) => `is-${one}`)
    .join(' ')
  return [
    {
      key: event.id,
      span,
      label: clip(event.title, 90),
      note: '',
      classes,
      color,
      isPoint,
      isOpenEnd,
      hasJoint: false,
    },
  ]
}

function rowTemplate(row: PictureRow, scale: ScaleLinear<number, number>): TemplateResult {
  const x0 = clamp(scale(row.span.from))
  const x1 = row.isOpenEnd ? 100 : clamp(scale(row.span.to))
  const middle = row.isPoint ? (x0 + x1) / 2 : x0
  const [from, to] = row.isPoint ? [middle, middle] : [x0, Math.max(x1, x0 + 1.5)]
  const side = to > 52 ? (from > 48 ? 'name-before' : 'name-below') : 'name-after'
  return html`<div
    class="row ${row.classes} ${side}"
    ${setProperty({ '--_x0': `${String(from)}%`, '--_x1': `${String(to)}%`, '--_c': row.color })}
  >
    <i class="mark ${row.isPoint ? 'point' : ''}"></i>${row.hasJoint ? html`<i class="unequal">≠</i>` : nothing}
    <span class="name">${row.label}${row.note ? html`<small>${row.note}</small>` : nothing}</span>
  </div>`
}

const clamp = (percent: number): number => Math.max(0, Math.min(100, percent))

function spanOf(date: TimelineEvent['date']): Span | null {
  const bounds = boundsOf(date)
  if (!bounds) return null
  const from = Number.isFinite(bounds.startMs) ? bounds.startMs : bounds.endMs - 30 * DAY_MS
  const to = Number.isFinite(bounds.endMs) ? bounds.endMs : bounds.startMs + 30 * DAY_MS
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null
}

/** All that the step is about, with its neighbours, and some room around. */
function domainOf(events: readonly PictureEvent[]): Span | null {
  const spans = events.flatMap(({ event }) => spanOf(event.date) ?? [])
  if (spans.length === 0) return null
  const from = Math.min(...spans.map((span) => span.from))
  const to = Math.max(...spans.map((span) => span.to))
  const margin = Math.max((to - from) * 0.12, (to - from) / 2 < DAY_MS ? 0.6 * DAY_MS : 0)
  return { from: from - margin, to: to + margin }
}

interface Tick {
  readonly at: number
  readonly label: string
}

/** Parts of a year without a remainder, so that each year begins anew. */
const MONTH_STEPS = [1, 2, 3, 4, 6]

/** Percent of the picture that a letter of a label takes, and the air before it. */
const letterShare = (isNarrow: boolean): number => (isNarrow ? 2.5 : 1.3)

/** Ticks with words: years, months, days or hours, as few as can stand beside each other. */
function ticksOf(
  scale: ScaleLinear<number, number>,
  { from, to }: Span,
  isNarrow: boolean,
  words: DateWords,
): readonly Tick[] {
  const span = to - from
  const count = isNarrow ? 3 : 5
  const isMonthly = span > 50 * DAY_MS && span <= 3 * 365 * DAY_MS
  const step = isMonthly
    ? utcMonth.every(MONTH_STEPS.find((months) => span / (30 * DAY_MS) / months <= count) ?? 12)
    : null
  const marks = step ? step.range(new Date(from), new Date(to + 1)) : utcTicks(new Date(from), new Date(to), count)
  const ticks: Tick[] = []
  let [end, said]: [number, number | null] = [0, null]
  for (const date of marks) {
    const at = scale(date)
    const year = date.getUTCFullYear()
    const label = labelOf(date, span, year !== said, words)
    const labelEnd = at + (label.length + 1) * letterShare(isNarrow)
    if (at < end || labelEnd > 100) continue
    ticks.push({ at, label })
    end = labelEnd
    said = year
  }
  return ticks
}

function labelOf(date: Date, span: number, isNewYear: boolean, words: DateWords): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  if (span > 3 * 365 * DAY_MS) return words.year(year)
  if (span > 50 * DAY_MS) return isNewYear ? words.monthOfYear(month, year) : words.month(month, 'long')
  if (span > 2 * DAY_MS) return words.day({ year, month, day, hour: null, minute: null, second: null }, false)
  return words.clock(date.toISOString().slice(11, 16))
}
