import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import type { Claim, Evidence, Source, TimelineEvent } from '@event-timeline/core/model'
import { wordDate } from '@event-timeline/core/wording'
import { nameOfSource } from '../data/source-name.js'
import type { Language } from '../i18n/language.js'
import { boundsOf, shapeOfDate, type DateShape } from '../time/bounds.js'
import { MAX_QUOTE } from './clip.js'
import { rangeOf, withoutYear } from './event-words.js'
import { citeTemplate, quoteTemplate } from './quote.js'
import { setProperty } from './set-property.js'

export interface ClaimsProps {
  readonly event: TimelineEvent
  /** CSS colour; `null`: that of the first lane. */
  readonly color: string | null
  readonly sources: ReadonlyMap<string, Source>
  readonly language: Language
  readonly baseUrl: string
}

/** Claims side by side are told apart; more than these are counted. */
const MAX_CLAIMS = 6
/** Sources that say the same, beside the one that is quoted. */
const MAX_ALIKE = 3

/** Dates that cannot all be right, side by side: a small common scale, when, how exactly, who says so in which words, and
 *  in one sentence each what fits several of them. */
export function claimsTemplate(props: ClaimsProps): TemplateResult | typeof nothing {
  const { event, language, sources } = props
  const claims = event.conflict?.claims ?? []
  if (claims.length < 2) return nothing
  const { words } = language
  const shown = claims.slice(0, MAX_CLAIMS)
  const isTold = new Set(claims.flatMap((claim) => claim.evidence))
  const named = new Set([...isTold].map((index) => event.evidence[index]?.source))
  const rest = event.evidence.filter((evidence, at) => !isTold.has(at) && !named.has(evidence.source))
  return html`<section class="claims" aria-label=${words.whatSourcesSay} ${setProperty({ '--_c': props.color })}>
    ${scaleTemplate(shown)}
    <div class="columns">${shown.map((claim) => claimTemplate(props, claim))}</div>
    ${claims.length > shown.length ? html`<p class="both">+ ${words.moreClaims(claims.length - shown.length)}</p>` : nothing}
    ${oncePerSource(rest)
      .slice(0, MAX_ALIKE)
      .map((evidence) => html`<p class="both">${outsideSentence(evidence, shown, sources, language)}</p>`)}
  </section>`
}

function claimTemplate({ event, sources, language, baseUrl }: ClaimsProps, claim: Claim): TemplateResult {
  const { words } = language
  const evidence = claim.evidence.flatMap((index) => event.evidence[index] ?? [])
  const count = new Set(evidence.map(({ source }) => sources.get(source)?.independentGroup ?? source)).size
  const [first, ...others] = oncePerSource(evidence)
  return html`<div class="claim" ${setProperty({ '--_letters': String(longestWord(first)) })}>
    <h4>${shareYear(event) ? withoutYear(claim.date, language.dates) : wordDate(claim.date, language.dates)}</h4>
    <p class="claim-range">
      ${[rangeOf(claim.date, language.dates), words.sources(count)].filter(Boolean).join(' · ')}
    </p>
    ${first ? quoteTemplate(first, sources.get(first.source), language, citeTemplate(sources.get(first.source), first.source, language, baseUrl)) : nothing}
    ${others.slice(0, MAX_ALIKE).map((one) => {
      const name = nameOfSource(sources.get(one.source), one.source)
      return html`<p class="alike">${one.timex ? words.alike(name, one.timex.text) : name}</p>`
    })}
    ${others.length > MAX_ALIKE ? html`<p class="alike">+ ${words.sources(others.length - MAX_ALIKE)}</p>` : nothing}
  </div>`
}

/** Letters of the longest word of a quote: its column is wide enough for it, up to a whole line. */
function longestWord(evidence: Evidence | undefined): number {
  const words = (evidence?.quoteText ?? evidence?.quote ?? '').slice(0, MAX_QUOTE).split(/[\s\u2010-\u2015-]+/)
  return Math.min(40, Math.max(8, ...words.map(({ length }) => length)))
}

/** A year that all claims share stands above them already. */
function shareYear({ conflict }: TimelineEvent): boolean {
  const years = (conflict?.claims ?? []).flatMap(({ date }) => [date.earliest, date.latest])
  return new Set(years.map((bound) => bound?.slice(0, bound.indexOf('-', 1)))).size === 1
}

function oncePerSource(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>()
  return evidence.filter(({ source }) => !seen.has(source) && seen.add(source))
}

/** "20 Minuten schreibt nur „kürzlich“; das passt zu beidem." */
function outsideSentence(
  evidence: Evidence,
  claims: readonly Claim[],
  sources: ReadonlyMap<string, Source>,
  language: Language,
): string {
  const { words } = language
  const name = nameOfSource(sources.get(evidence.source), evidence.source)
  if (!evidence.timex) return `${words.saysNoDate(name)}.`
  const fitting = claims.filter((claim) => leavesRoom(evidence, claim))
  const [only] = fitting
  const fit =
    fitting.length === claims.length
      ? claims.length === 2
        ? words.fitsBoth
        : words.fitsAll
      : fitting.length === 1 && only
        ? words.fitsOne(withoutYear(only.date, language.dates))
        : fitting.length === 0
          ? words.fitsNone
          : words.sourcesFit(fitting.length, claims.length)
  return `${words.readsOnly(name, evidence.timex.text)}; ${fit}.`
}

function leavesRoom(evidence: Evidence, claim: Claim): boolean {
  const own = boundsOf(evidence.date)
  const bounds = boundsOf(claim.date)
  return !own || !bounds || (bounds.startMs < own.endMs && own.startMs < bounds.endMs)
}

const ROW = 20
const MARGIN = 8

/** The claims on one scale, each on a line of its own, neighbours joined by ≠. In percent, so that it is as wide as its
 *  place. */
function scaleTemplate(claims: readonly Claim[]): TemplateResult | typeof nothing {
  const spans = claims.map(({ date }) => boundsOf(date))
  const finite = spans.flatMap((span) => (span ? [span.startMs, span.endMs].filter(Number.isFinite) : []))
  if (finite.length < 2) return nothing
  const from = Math.min(...finite)
  const to = Math.max(...finite)
  if (!(to > from)) return nothing
  const percent = (ms: number): number =>
    MARGIN + ((Math.min(to, Math.max(from, ms)) - from) / (to - from)) * (100 - 2 * MARGIN)
  const bars = spans.map((span, at) => {
    const date = claims[at]?.date
    const x0 = span ? percent(span.startMs) : MARGIN
    const shape = date && span ? shapeOfDate(date, span) : 'soft'
    return { x0, x1: Math.max(x0 + 3, span ? percent(span.endMs) : 100 - MARGIN), shape }
  })
  return html`<svg class="scale" width="100%" height=${bars.length * ROW + 2} aria-hidden="true">
    <defs>
      <linearGradient id="claim-fade">
        <stop class="fade" offset="0" stop-opacity="0" />
        <stop class="fade" offset="0.22" />
        <stop class="fade" offset="0.78" />
        <stop class="fade" offset="1" stop-opacity="0" />
      </linearGradient>
    </defs>
    ${bars.map(barTemplate)} ${bars.slice(1).map((bar, at) => jointTemplate(bars[at] as Bar, bar, at))}
  </svg>`
}

interface Bar {
  readonly shape: DateShape
  readonly x0: number
  readonly x1: number
}

const barTemplate = ({ x0, x1, shape }: Bar, row: number): SVGTemplateResult =>
  svg`<rect class="paper" x="${x0}%" y=${row * ROW + 3} width="${x1 - x0}%" height="12" rx="6" />
    ${
      shape === 'point'
        ? svg`<circle class="known" cx="${(x0 + x1) / 2}%" cy=${row * ROW + 9} r="3.5" />`
        : svg`<rect class=${shape === 'period' ? 'known' : nothing} x="${x0}%" y=${row * ROW + 3} width="${x1 - x0}%" height="12" rx="6" fill="url(#claim-fade)" />`
    }
    <rect class="outline" x="${x0}%" y=${row * ROW + 3} width="${x1 - x0}%" height="12" rx="6" />`

/** ≠ between two rows, where one ends and the other begins, or in the middle of what they share. */
function jointTemplate(a: Bar, b: Bar, row: number): SVGTemplateResult {
  const x = (Math.min(a.x1, b.x1) + Math.max(a.x0, b.x0)) / 2
  const y = row * ROW + 9 + ROW / 2
  return svg`<svg x="${x}%" y=${y} overflow="visible" width="1" height="1">
    <circle class="rim" r="8" /><circle class="joint" r="6.5" />
    <path class="unequal" d="M-3 -1.6h6M-3 1.6h6M2 -3.8l-4 7.6" />
  </svg>`
}
