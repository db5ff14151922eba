import { rootsOf } from './roots.js'

/** Consecutive words that two texts must share to count as copied there. */
const SHINGLE = 6

/** Share of the shorter text that makes it a copy. */
const COPY_SHARE = 0.4

/** Shingles in more texts than this tell nothing ("Dieser Artikel erschien zuerst …"). */
const MAX_TEXTS = 50

/** Groups articles that print one text, as of an agency: they count as one independent source.
 *
 *  Texts are compared by the runs of six words that they share (A. Broder, "On the resemblance and containment of documents",
 *  1997): one sorted list of the hashes of all runs, in which those of several texts stand side by side. Of two runs with
 *  one hash, some in a billion, the count of a pair is one too high.
 *  @returns the group by article id: the least id of its members */
export function groupCopies(
  texts: readonly { readonly id: string; readonly text: string }[],
): ReadonlyMap<string, string> {
  const ordered = [...texts].sort((a, b) => (a.id < b.id ? -1 : 1))
  const shingles = ordered.map(({ text }) => shinglesOf(text))
  const copies: (readonly [number, number])[] = []
  for (const [a, row] of sharedCounts(shingles))
    for (const [b, count] of row) {
      const smaller = Math.min(shingles[a]?.length ?? 0, shingles[b]?.length ?? 0)
      if (smaller >= 10 && count >= smaller * COPY_SHARE) copies.push([a, b])
    }
  const rootOf = rootsOf(ordered.length, copies)
  return new Map(ordered.map(({ id }, i) => [id, ordered[rootOf(i)]?.id ?? id]))
}

/** By two indices, the lower first, how many shingles two texts share. */
function sharedCounts(shingles: readonly Uint32Array[]): ReadonlyMap<number, ReadonlyMap<number, number>> {
  // Hash and text in one number, exact below 2^53 with up to two million texts.
  const all = new Float64Array(shingles.reduce((sum, own) => sum + own.length, 0))
  let at = 0
  shingles.forEach((own, i) => {
    for (const hash of own) all[at++] = hash * shingles.length + i
  })
  all.sort()
  const shared = new Map<number, Map<number, number>>()
  for (let first = 0; first < all.length;) {
    const hash = Math.floor((all[first] ?? 0) / shingles.length)
    let end = first + 1
    while (end < all.length && Math.floor((all[end] ?? 0) / shingles.length) === hash) end++
    if (end - first <= MAX_TEXTS)
      for (let x = first; x < end; x++)
        for (let y = x + 1; y < end; y++) {
          const [a, b] = [(all[x] ?? 0) % shingles.length, (all[y] ?? 0) % shingles.length]
          const row = shared.get(a) ?? new Map<number, number>()
          row.set(b, (row.get(b) ?? 0) + 1)
          shared.set(a, row)
        }
    first = end
  }
  return shared
}

/** The hashes of the runs of words of a text, each once. */
function shinglesOf(text: string): Uint32Array {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf)
  const found = new Set<number>()
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = FNV_OFFSET
    for (let k = i; k < i + SHINGLE; k++) hash = Math.imul(hash ^ (words[k] ?? 0), FNV_PRIME)
    found.add(hash >>> 0)
  }
  return Uint32Array.from(found)
}

const FNV_OFFSET = 0x811c9dc5
const FNV_PRIME = 0x01000193

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = FNV_OFFSET
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME)
  return hash ^ (hash >>> 15)
}
