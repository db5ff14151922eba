import type { Mention } from '../events/index.js'
import { keysOf } from '../events/index.js'
import type { EventDate } from '../model/index.js'
import { foldName } from '../text/index.js'

/** Whether a title holds a name, in whatever ending: "das Weisse Haus" for "Weißes Haus". */
function callsBy(title: string, name: string): boolean {
  const folded = foldName(title)
  return foldName(name)
    .split(' ')
    .every((word) => folded.includes(word.slice(0, 5)))
}

/** The mention whose title stands for a cluster: one that names whom and where the others name too, tells it as a fact, and
 *  is short.
 *  @param date the event's date: who tells it as sharply comes first */
export function chooseRepresentative(cluster: readonly Mention[], date: EventDate): Mention | undefined {
  const counts = new Map<string, number>()
  for (const mention of cluster)
    for (const key of new Set([...mention.actors, ...mention.places].flatMap(keysOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const kinds = new Map<string, number>()
  for (const { kind } of cluster) if (kind !== null) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  const score = (m: Mention): number => {
    const title = m.title.toLowerCase()
    const named = [...m.actors, ...m.places].filter((e) => callsBy(title, e.short ?? e.name))
    const shared = named.reduce((sum, e) => sum + Math.min(3, counts.get(e.key) ?? 0) - 1, 0)
    const fact = m.status === 'reported' || m.status === 'confirmed' ? 2 : 0
    const kind = m.kind === null ? -1 : (kinds.get(m.kind) ?? 0) / cluster.length
    // "Das Forum hat begonnen" leaves a reader to ask which.
    const nameless = named.length === 0 ? 2 : 0
    const tooShort = m.title.length < 18 ? -3 : 0
    const tooLong = Math.max(0, m.title.length - 48) / 16
    const dated = (m.vague === null ? 1 : 0) + (m.date?.edtf === date.edtf ? 1 : 0)
    return shared + fact + kind - nameless + tooShort - tooLong + dated - (m.heading ? 6 : 0)
  }
  let best: Mention | undefined
  let bestScore = -Infinity
  for (const mention of cluster) {
    const s = score(mention)
    if (s > bestScore + 1e-9) {
      best = mention
      bestScore = s
    }
  }
  return best
}
