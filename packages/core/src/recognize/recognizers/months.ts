import type { CalendarNode, Part } from '../expression.js'
import type { Scan } from '../scan.js'
import { groupItems, readMonth } from './dates.js'
import { isHyphen } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { MONTH } from '../token-class.js'
import { readYear } from './years.js'

const MAX_ITEMS = 6

/** Whether the word stands where a month stands, rather than a person's name. */
function isMonthByContext(scan: Scan, at: number, end: number): boolean {
  if (!scan.token(at).capital) return false
  const before = scan.token(at - 1)
  const sense = scan.sense(at - 1)
  if (scan.locale.titles.has(before.norm)) return false
  const introduced =
    sense.preposition !== undefined ||
    sense.modifier !== undefined ||
    sense.unit === 'month' ||
    isHyphen(scan, at - 1) ||
    sense.relation !== undefined ||
    sense.article ||
    sense.month !== undefined ||
    sense.approximator !== undefined
  if (scan.sense(at).weak) return scan.nuances?.isSurelyMonth(scan, at, introduced) === true
  if (introduced) return true
  if (
    before.kind === 'word' &&
    before.capital &&
    sense.weekday === undefined &&
    before.text !== before.text.toUpperCase()
  )
    return false
  const after = scan.token(end)
  // "August Bebel": a capital word behind a month that nothing introduces.
  return !(after.kind === 'word' && after.capital && scan.meaning(end) === null && before.kind !== 'punctuation')
}

/** "im Juli", "April 2019", "Juli und August 2014", "Mai/Juni 1940", "Januar bis März 2020", "vergangenen Mai". */
export const months: Recognizer = {
  starts: MONTH,
  leads: 0,
  follows: 0,
  match(scan, at) {
    const items: (Part & { link: 'none' | 'and' | 'range' })[] = []
    let cursor = at
    let link: 'none' | 'and' | 'range' = 'none'
    let end = at
    while (items.length < MAX_ITEMS) {
      const month = readMonth(scan, cursor)
      if (month === null) break
      const weak = scan.locale.weakMonths.has(scan.norm(cursor))
      const year = readYear(scan, month.end)
      // "im Dez."
      const isDotted = month.end > cursor + 1 && scan.sense(cursor - 1).preposition === 'in'
      if (weak && year === null && !isDotted) return null
      const sense = scan.sense(cursor)
      const modifier = sense.modifier === undefined ? {} : { modifier: sense.modifier }
      end = year === null ? month.end : year.end
      items.push({
        first: cursor,
        end,
        rule: 'month',
        node: { kind: 'calendar', month: month.month, ...modifier, ...(year === null ? {} : year.fields) },
        link,
      })
      const next = readMonthLink(scan, end)
      if (next === null || readMonth(scan, next.end) === null || scan.locale.weakMonths.has(scan.norm(next.end))) break
      cursor = next.end
      link = next.link
    }
    if (items.length === 0) return null
    const first = items[0] as (typeof items)[number]
    const dated = items.some((item) => (item.node as CalendarNode).year !== undefined)
    if (!dated && !isMonthByContext(scan, at, first.end)) return null
    if (items.length === 1) return { first: at, end: first.end, rule: 'month', node: first.node }
    // "Juli und August 2014": the year said last holds for those before it that have none.
    let year: Pick<CalendarNode, 'year' | 'shortYear'> | null = null
    for (let i = items.length - 1; i >= 0; i--) {
      const item = items[i] as (typeof items)[number]
      const node = item.node as CalendarNode
      if (node.year !== undefined || node.shortYear !== undefined)
        year = node.year !== undefined ? { year: node.year } : { shortYear: node.shortYear as number }
      else if (year !== null) items[i] = { ...item, node: { ...node, ...year } }
    }
    return groupItems(scan, items)
  },
}

function readMonthLink(scan: Scan, at: number): { readonly link: 'and' | 'range'; readonly end: number } | null {
  if (scan.isDash(at)) return { link: 'range', end: at + 1 }
  if (scan.is(at, '/')) return { link: 'and', end: at + 1 }
  const sense = scan.sense(at)
  if (sense.preposition === 'until') return { link: 'range', end: at + 1 }
  if (sense.conjunction !== undefined) {
    const end = at + 1
    return { link: 'and', end: scan.sense(end).preposition === 'in' ? end + 1 : end }
  }
  return scan.is(at, ',') ? { link: 'and', end: at + 1 } : null
}
