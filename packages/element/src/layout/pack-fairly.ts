import { ITEM_GAP_PX, packRows, type PackItem, type Packing } from './pack-rows.js'

const MOST_TRIES = 3
/** Shares of their words that all items are given room for, where the words of some cost others their row or words. */
const SHARES = [0.7, 0.45, 0.28] as const
/** Less than this beside a mark is no room for words. */
const LEAST_WORDS_PX = 80

/** Packs items so that as many as can be have a row, and of these as many as can be have words.
 *
 *      all words ─▶ what found no row goes first ─▶ less room for the words of all ─▶ marks alone, far from one another
 *
 *  The try that leaves fewest without a row wins, of equals the one that leaves fewest without words, of equals the one
 *  with more room for them: words grow into what is left afterwards. */
export function packFairly(items: readonly PackItem[], mostRows: number, edgesPx: readonly number[]): Packing {
  let best = judge(packRows(items, mostRows, edgesPx), items)
  const consider = (packing: Packing): void => {
    const next = judge(packing, items)
    const isBetter = next.homeless < best.homeless || (next.homeless === best.homeless && next.silent < best.silent)
    if (isBetter) best = next
  }
  let ranked = items
  for (let tries = 0; best.homeless > 0 && tries < MOST_TRIES; tries++) {
    const { rowOf } = best.packing
    ranked = ranked.map((item, at) => (rowOf[at] === -1 ? { ...item, rank: (item.rank ?? 0) - 0.9 } : item))
    consider(packRows(ranked, mostRows, edgesPx))
  }
  for (const share of SHARES) {
    if (best.homeless + best.silent === 0) break
    const less = items.map((item) => ({ ...item, sidePx: item.sidePx * share, shortPx: 0 }))
    consider(packRows(less, mostRows, edgesPx))
  }
  if (best.homeless + best.silent > 0) {
    const bare = items.map((item) => ({ ...item, sidePx: 0 }))
    consider(packRows(bare, mostRows, edgesPx, true))
  }
  return best.packing
}

interface Judgement {
  readonly packing: Packing
  /** Items without a row. */
  readonly homeless: number
  /** Items in a row that want words, and have no room for them. */
  readonly silent: number
}

function judge(packing: Packing, items: readonly PackItem[]): Judgement {
  const { rowOf, sideOf } = packing
  const byRow = new Map<number, number[]>()
  let homeless = 0
  rowOf.forEach((row, at) => {
    if (row < 0) homeless++
    else byRow.set(row, [...(byRow.get(row) ?? []), at])
  })
  let silent = 0
  for (const members of byRow.values()) {
    members.sort((a, b) => (items[a] as PackItem).x0 - (items[b] as PackItem).x0)
    let taken = -Infinity
    members.forEach((at, place) => {
      const { x0, x1, sidePx } = items[at] as PackItem
      const next = members[place + 1]
      const toRight = (next === undefined ? Infinity : (items[next] as PackItem).x0) - x1 - ITEM_GAP_PX
      const isNamed = sidePx === 0 || sideOf[at] !== 'none'
      if (isNamed) taken = sideOf[at] === 'right' ? x1 + sidePx : x1
      else if (x0 - taken > LEAST_WORDS_PX) taken = x1
      else if (toRight > LEAST_WORDS_PX) taken = x1 + LEAST_WORDS_PX
      else {
        silent++
        taken = x1
      }
    })
  }
  return { packing, homeless, silent }
}
