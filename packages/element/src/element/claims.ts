import { html, nothing, type TemplateResult } from 'lit'
import type { Claim, Evidence, Source, TimelineEvent } from '@event-timeline/core/model'
import { wordDate } from '@event-timeline/core/wording'
import { boundsOf } from '../time/bounds.js'
import { DAY_MS } from '../time/scale.js'
import { nameOfSource } from '../data/source-name.js'
import type { ReadingView } from './view.js'

/** Claims that cannot all hold, one under the other: when, how exactly, who says so, and which of them fits what most
 *  sources say. What fits several of them stands last. */
export function claimsTemplate(
  view: ReadingView,
  event: TimelineEvent,
  sources: ReadonlyMap<string, Source>,
): TemplateResult | typeof nothing {
  const { strings, state } = view
  const claims = event.conflict?.claims
  if (!claims) return nothing
  const used = new Set(claims.flatMap((claim) => claim.evidence))
  const named = new Set([...used].map((index) => event.evidence[index]?.source))
  const rest = event.evidence.filter((evidence, index) => !used.has(index) && !named.has(evidence.source))
  const who = (evidence: Evidence): string => {
    const name = nameOfSource(sources.get(evidence.source), evidence.source)
    return evidence.timex ? `${name} (${strings.quote(evidence.timex.text)})` : name
  }
  const all = groupsOf(event.evidence, sources).size
  const support = claims.map(
    (claim) =>
      groupsOf(
        event.evidence.filter((_, at) => fits(event, at, claim)),
        sources,
      ).size,
  )
  const most = Math.max(...support)
  const isAlone = support.filter((count) => count === most).length === 1
  return html`<ul class="claims" aria-label=${strings.claims}>
    ${claims.map((claim, at) => {
      const evidence = claim.evidence.flatMap((index) => event.evidence[index] ?? [])
      const days = daysOf(claim)
      return html`<li>
        <b>${wordDate(claim.date, state.language)}</b
        ><span
          >${[...new Set(evidence.map(who))].join('; ')}<small
            >${days > 0 ? strings.exactTo(days) : nothing}${days > 0 ? ' · ' : nothing}${strings.fitsSources(support[at] ?? 0, all)}${
              isAlone && support[at] === most ? html`, <b>${strings.fitsMost}</b>` : nothing
            }</small
          ></span
        >
      </li>`
    })}
    ${rest.map((evidence) => {
      const phrase = evidence.timex ? strings.quote(evidence.timex.text) : strings.otherwise
      const name = nameOfSource(sources.get(evidence.source), evidence.source)
      return html`<li>
        <b>${phrase}</b><span>${fitsAll(evidence, claims) ? `${name}, ${strings.fitsAll}` : name}</span>
      </li>`
    })}
  </ul>`
}

/** True where the date of a piece of evidence leaves room for each of the claims. */
function fitsAll(evidence: Evidence, claims: readonly Claim[]): boolean {
  return claims.every((claim) => leavesRoom(evidence, claim))
}

function leavesRoom(evidence: Evidence, claim: Claim): boolean {
  const own = boundsOf(evidence.date)
  const bounds = boundsOf(claim.date)
  return !own || !bounds || (bounds.startMs < own.endMs && own.startMs < bounds.endMs)
}

/** Evidence of another claim does not fit this one; what is evidence of none may fit several. */
function fits(event: TimelineEvent, at: number, claim: Claim): boolean {
  if (claim.evidence.includes(at)) return true
  const evidence = event.evidence[at]
  const isOfAnother = event.conflict?.claims.some((one) => one.evidence.includes(at)) ?? false
  return !isOfAnother && evidence !== undefined && leavesRoom(evidence, claim)
}

/** Sources that tell from one text count once. */
function groupsOf(evidence: readonly Evidence[], sources: ReadonlyMap<string, Source>): ReadonlySet<string> {
  return new Set(evidence.map(({ source }) => sources.get(source)?.independentGroup ?? source))
}

/** How many days a claim leaves open; 0 where it has no bounds. */
function daysOf({ date }: Claim): number {
  const bounds = boundsOf(date)
  const days = bounds ? Math.round((bounds.endMs - bounds.startMs) / DAY_MS) : 0
  return Number.isFinite(days) ? Math.max(bounds ? 1 : 0, days) : 0
}
