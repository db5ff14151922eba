import type { Mention } from '../events/index.js'
import { familyOf, haveSameSubject, intersection } from './kinship.js'

/** Acts that need two: who is named first does not matter. */
const MUTUAL = new Set(['meeting', 'talks', 'letter', 'agreement'])

/** What goes from one to another: who sends it makes it. */
const CARRIED = new Set(['letter', 'message', 'delivery'])

/** Two tellings that are never one, however alike: other countries, another traveller or goal, other speakers, letters and
 *  messages. */
export function areApart(a: Mention, b: Mention): boolean {
  if (a.date === null || b.date === null) return false
  if ((a.follows === null) !== (b.follows === null) || placesApart(a, b)) return true
  const [x, y] = [familyOf(a.kind), familyOf(b.kind)]
  const agentsMeet = intersection(a.agents, b.agents).length > 0
  if (x === 'travel' && y === 'travel' && (goalsApart(a, b) || (a.agents.size > 0 && b.agents.size > 0 && !agentsMeet)))
    return true
  if (x !== null && y !== null && x !== y && (CARRIED.has(x) || CARRIED.has(y))) return true
  if (x !== null && x === y && (MUTUAL.has(x) || CARRIED.has(x)) && haveOtherParties(a, b)) return true
  // One speaks of many things: two statements are one only on one day.
  return x === 'statement' && y === 'statement' && (a.date.edtf !== b.date.edtf || !arePartiesShared(a, b))
}

/** Named, or by the noun that is the subject. */
const arePartiesShared = (a: Mention, b: Mention): boolean =>
  intersection(a.participants, b.participants).length > 0 || haveSameSubject(a, b)

/** Both name who takes part, and not the same two. */
function haveOtherParties(a: Mention, b: Mention): boolean {
  const [few, many] = [a.participants.size, b.participants.size]
  if (few === 0 || many === 0) return false
  return intersection(a.participants, b.participants).length < Math.min(2, few, many)
}

/** Both say where to, in two countries. */
function goalsApart(a: Mention, b: Mention): boolean {
  const regions = (m: Mention): Set<string> => new Set([...m.goals].filter((k) => k.startsWith('region:')))
  return haveNothingShared(regions(a), regions(b))
}

/** Both name countries, and none in common. */
export function placesApart(a: Mention, b: Mention): boolean {
  const regions = (m: Mention): Set<string> => new Set(m.places.flatMap((p) => (p.region ? [p.region] : [])))
  return haveNothingShared(regions(a), regions(b))
}

const haveNothingShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && intersection(a, b).length === 0
