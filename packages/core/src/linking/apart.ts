import type { Mention } from '../events/index.js'
import { countShared, familyOf, haveSameSubject } from './kinship.js'

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
  const agentsMeet = countShared(a.agents, b.agents) > 0
  if (x === 'travel' && y === 'travel' && (goalsApart(a, b) || (a.agents.size > 0 && b.agents.size > 0 && !agentsMeet)))
    return true
  if (x !== null && y !== null && x !== y && (CARRIED.has(x) || CARRIED.has(y))) return true
  if (x !== null && x === y && (MUTUAL.has(x) || CARRIED.has(x)) && haveOtherParties(a, b)) return true
  // One speaks of many things: two statements are one only on one day.
  return x === 'statement' && y === 'statement' && (a.date.edtf !== b.date.edtf || !arePartiesShared(a, b))
}

/** Named, or by the noun that is the subject. */
const arePartiesShared = (a: Mention, b: Mention): boolean =>
  countShared(a.participants, b.participants) > 0 || haveSameSubject(a, b)

/** Both name who takes part, and not the same two. */
function haveOtherParties(a: Mention, b: Mention): boolean {
  const [few, many] = [a.participants.size, b.participants.size]
  if (few === 0 || many === 0) return false
  return countShared(a.participants, b.participants) < Math.min(2, few, many)
}

/** Both say where to, in two countries. */
function goalsApart(a: Mention, b: Mention): boolean {
  const regions = (m: Mention): Set<string> => new Set([...m.goals].filter((k) => k.startsWith('region:')))
  return haveNothingShared(regions(a), regions(b))
}

/** Both name countries, and none in common. */
export function placesApart(a: Mention, b: Mention): boolean {
  return haveNothingShared(regionsOf(a), regionsOf(b))
}

/** By mention, which is compared with many, the countries that it names. */
const knownRegions = new WeakMap<Mention, ReadonlySet<string>>()

function regionsOf(mention: Mention): ReadonlySet<string> {
  const known = knownRegions.get(mention)
  if (known !== undefined) return known
  const regions = new Set(mention.places.flatMap(({ region }) => (region ? [region] : [])))
  knownRegions.set(mention, regions)
  return regions
}

const haveNothingShared = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && countShared(a, b) === 0
