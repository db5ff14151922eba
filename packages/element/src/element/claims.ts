import { html, nothing, type TemplateResult } from 'lit'
import type { Claim, Evidence, Source, TimelineEvent } from '@event-timeline/core/model'
import { wordDate } from '@event-timeline/core/wording'
import { boundsOf } from '../time/bounds.js'
import { nameOfSource } from '../state/source-name.js'
import type { ReadingView } from './view.js'

/** Claims that cannot all hold, one under the other, with who says which; what fits several of them stands last. */
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
  return html`<ul class="claims" aria-label=${strings.claims}>
    ${claims.map((claim) => {
      const evidence = claim.evidence.flatMap((index) => event.evidence[index] ?? [])
      return html`<li>
        <b>${wordDate(claim.date, state.language)}</b><span>${[...new Set(evidence.map(who))].join('; ')}</span>
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
  const own = boundsOf(evidence.date)
  if (!own) return true
  return claims.every((claim) => {
    const bounds = boundsOf(claim.date)
    return !bounds || (bounds.startMs < own.endMs && own.startMs < bounds.endMs)
  })
}
