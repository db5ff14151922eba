import type { CalendarNode, Part } from '../expression.js'
import type { Scan } from '../scan.js'
import { groupItems, readMonth } from './dates.js'
import { mayBeNoun } from './noun.js'
import { isHyphen } from './numbers.js'
import type { Recognizer } from './recognizer.js'
import { MONTH } from '../token-class.js'
import { readYear, withYearOf } from './years.js'

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

/** "April, April!": said twice, a month is a call. */
const isRepeated = (scan: Scan, at: number): boolean =>
  (scan.is(at + 1, ',') && scan.norm(at + 2) === scan.norm(at)) ||
  (scan.is(at - 1, ',') && scan.norm(at - 2) === scan.norm(at))

/** "im Juli", "April 2019", "Juli und August 2014", "Mai/Juni 1940", "Januar bis März 2020", "vergangenen Mai". */
export const months: Recognizer = {
  starts: MONTH,
  leads: 0,
  follows: 0,
  match(scan, at) {
    if (isRepeated(scan, at)) return null
    const items: (Part & { link: 'none' | 'and' | 'range' })[] = []
    let cursor = at
    let link: 'none' | 'and' | 'range' = 'none'
    let end = at
    while (items.length < MAX_ITEMS) {
      const month = readMonth(scan, cursor)
      if (month === null) break
      const weak = scan.locale.weakMonths.has(scan.norm(cursor))
      const year = readYearOfMonth(scan, month.end)
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
    // "Am 6. Januar und im Februar": the first is the month of a day.
    if (items.length > 1 && scan.is(at - 1, '.') && scan.isNumber(at - 2) && scan.sense(at - 3).leadsDay) return null
    const dated = items.some((item) => (item.node as CalendarNode).year !== undefined)
    if (!dated && !isMonthByContext(scan, at, first.end)) return null
    // "im Mai darauf"
    if (items.length === 1 && scan.sense(first.end).thereafter && (first.node as CalendarNode).year === undefined)
      return {
        first: at,
        end: first.end + 1,
        rule: 'month',
        node: { ...(first.node as CalendarNode), relation: 'following' },
      }
    if (items.length === 1) return { first: at, end: first.end, rule: 'month', node: first.node }
    // "Juli und August 2014": the year said last holds for those before it that have none.
    for (let i = items.length - 2; i >= 0; i--) {
      const [item, next] = items.slice(i, i + 2) as [(typeof items)[number], (typeof items)[number]]
      items[i] = { ...item, node: withYearOf(item.node as CalendarNode, next.node as CalendarNode) }
    }
    return groupItems(scan, items)
  },
}

/** The year behind a month: "April 2019", "August, 2012", "August 99". */
function readYearOfMonth(scan: Scan, at: number): ReturnType<typeof readYear> {
  const year = readYear(scan, at)
  if (year !== null) return year
  if (scan.is(at, ',') && !scan.locale.dottedOrdinals) {
    const behind = readYear(scan, at + 1)
    return behind !== null && scan.token(behind.end).kind !== 'number' && !isCounted(scan, behind.end) ? behind : null
  }
  // Beyond the days of a month, two digits are a year where they count nothing.
  const isShort = scan.digits(at) === 2 && scan.int(at) > 31 && !scan.isPieceOfNumber(at) && !isCounted(scan, at + 1)
  return isShort ? { fields: { shortYear: scan.int(at) }, end: at + 1, sure: false } : null
}

/** Whether what stands at `at` is counted by the number before it: a noun, over an adjective as well, a unit, a sign. */
function isCounted(scan: Scan, at: number): boolean {
  const { vetoAfter, unit } = scan.sense(at)
  if (vetoAfter || unit !== undefined || scan.token(at).kind === 'symbol' || mayBeNoun(scan, at)) return true
  return scan.locale.isAdjective(scan.norm(at)) && mayBeNoun(scan, at + 1)
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
