import type { Steps } from './steps.js'

/** Letters that are parsed in one step. */
const STEP_LETTERS = 1 << 17

/** Parses JSON in steps: a long list at the top, or under `events` or `items` of an object at the top, is parsed a part at a
 *  time. Throws what `JSON.parse` throws.
 *
 *      text ─ find the list ─▶ its elements, some at a time ─▶ what stands around it, with the list put back
 */
export function* jsonSteps(text: string): Steps<unknown> {
  const list = text.length > STEP_LETTERS ? findList(text) : null
  if (!list) return parse(text)
  const elements: unknown[] = []
  let from = list.start + 1
  let at = from
  let depth = 0
  let end = -1
  const take = (to: number): void => {
    if (text.slice(from, to).trim() !== '') elements.push(...(JSON.parse(`[${text.slice(from, to)}]`) as unknown[]))
    from = to + 1
  }
  while (end < 0) {
    const next = nextStructure(text, at)
    if (next < 0) return parse(text)
    const letter = text[next]
    at = next + 1
    if (letter === '"') at = endOfString(text, next)
    else if (letter === '{' || letter === '[') depth++
    else if (depth > 0 && letter !== ',') depth--
    else if (letter === ']') end = next
    else if (letter !== ',') return parse(text)
    else if (depth === 0 && next - from > STEP_LETTERS) {
      take(next)
      yield
    }
  }
  take(end)
  if (list.key === null) return text.slice(end + 1).trim() === '' ? elements : parse(text)
  const rest = JSON.parse(`${text.slice(0, list.start)}[]${text.slice(end + 1)}`) as Record<string, unknown>
  return { ...rest, [list.key]: elements }
}

const STRUCTURE = /["{}[\],]/g

function nextStructure(text: string, from: number): number {
  STRUCTURE.lastIndex = from
  return STRUCTURE.test(text) ? STRUCTURE.lastIndex - 1 : -1
}

/** Behind the closing quotation mark of the string that opens at `from`. */
function endOfString(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0
    while (text[at - 1 - slashes] === '\\') slashes++
    if (slashes % 2 === 0) return at + 1
  }
  return text.length
}

/** Where the list opens: the whole text, or a member of the object that it is. Others are skipped as a whole. */
function findList(text: string): { readonly start: number; readonly key: string | null } | null {
  const first = text.search(/\S/)
  if (text[first] === '[') return { start: first, key: null }
  if (text[first] !== '{') return null
  let depth = 0
  for (let at = first; at >= 0; at = nextStructure(text, at)) {
    const letter = text[at]
    if (letter !== '"') {
      if (letter === '{' || letter === '[') depth++
      else if (letter !== ',') depth--
      if (depth === 0) return null
      at++
      continue
    }
    const end = endOfString(text, at)
    const key = text.slice(at + 1, end - 1)
    const opening = depth === 1 && (key === 'events' || key === 'items') ? /^\s{0,100}:\s{0,100}\[/.exec(text.slice(end, end + 250)) : null // prettier-ignore
    if (opening) return { start: end + opening[0].length - 1, key }
    at = end
  }
  return null
}

const parse = (text: string): unknown => JSON.parse(text)
