/** Consecutive words that two texts must share to count as copied there. */
const SHINGLE = 6

/** Share of the shorter text that makes it a copy. */
const COPY_SHARE = 0.4

/** Shingles in more texts than this tell nothing ("Dieser Artikel erschien zuerst …"). */
const MAX_TEXTS = 50

/** Groups articles that print one text, as of an agency: they count as one independent source.
 *
 *  Texts are compared by the runs of six words that they share (an inverted index, so only texts that share one meet).
 *  @returns the group by article id: the least id of its members */
export function groupCopies(
  texts: readonly { readonly id: string; readonly text: string }[],
): ReadonlyMap<string, string> {
  const ordered = [...texts].sort((a, b) => (a.id < b.id ? -1 : 1))
  const shingles = ordered.map(({ text }) => shinglesOf(text))
  const index = new Map<string, number[]>()
  shingles.forEach((set, i) => {
    for (const shingle of set) {
      const list = index.get(shingle)
      if (list) list.push(i)
      else index.set(shingle, [i])
    }
  })
  const shared = new Map<number, Map<number, number>>()
  for (const list of index.values()) {
    if (list.length < 2 || list.length > MAX_TEXTS) continue
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < list.length; y++) {
        const [a, b] = [list[x] ?? 0, list[y] ?? 0]
        const row = shared.get(a) ?? new Map<number, number>()
        row.set(b, (row.get(b) ?? 0) + 1)
        shared.set(a, row)
      }
    }
  }
  const group = ordered.map((_, i) => i)
  const rootOf = (i: number): number => (group[i] === i ? i : rootOf(group[i] ?? i))
  for (const [a, row] of shared) {
    for (const [b, count] of row) {
      const smaller = Math.min(shingles[a]?.size ?? 0, shingles[b]?.size ?? 0)
      if (smaller >= 10 && count >= smaller * COPY_SHARE) {
        const [x, y] = [rootOf(a), rootOf(b)]
        group[Math.max(x, y)] = Math.min(x, y)
      }
    }
  }
  return new Map(ordered.map(({ id }, i) => [id, ordered[rootOf(i)]?.id ?? id]))
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const set = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) set.add(words.slice(i, i + SHINGLE).join(' '))
  return set
}
