import { parseEdtf } from './calendar/index.js'
import { withMeaning } from './read-mentions.js'
import type { ArticleTellings, QuotedMention } from './tellings.js'

/** Version of the lines. */
const FORMAT = 2

/** Members of a mention that are sets, and arrays in a line. */
const SETS = ['agents', 'participants', 'goals', 'stems', 'kindStems', 'emptyStems', 'themes'] as const

/** Members that follow from the others. */
const DERIVED = new Set(['acts', 'mainActs', 'onceActs', 'actStems', 'things', 'phase', 'ordinals', 'amounts', ...SETS])

type SetMember = (typeof SETS)[number]

/** A mention as it stands in a line. */
type MentionLine = Omit<QuotedMention, SetMember> & Readonly<Record<SetMember, readonly string[]>>

const withSets = (mention: MentionLine): QuotedMention => ({
  ...mention,
  agents: new Set(mention.agents),
  participants: new Set(mention.participants),
  goals: new Set(mention.goals),
  stems: new Set(mention.stems),
  kindStems: new Set(mention.kindStems),
  emptyStems: new Set(mention.emptyStems),
  themes: new Set(mention.themes),
})

/** What one article tells as one line of JSON, without a line break. `parseTellings` reads it back. */
export function writeTellings({ source, isPage, body, nouns, mentions, diagnostics }: ArticleTellings): string {
  return JSON.stringify({
    id: source.id,
    format: FORMAT,
    source,
    isPage,
    body,
    nouns: [...nouns],
    mentions: mentions.map((mention) => ({
      ...Object.fromEntries(Object.entries(mention).filter(([key]) => !DERIVED.has(key))),
      ...Object.fromEntries(SETS.map((key) => [key, [...mention[key]]])),
    })),
    diagnostics,
  })
}

/** Reads the value of one line that `writeTellings` has written.
 *
 *  @returns a text that says what is wrong with it, where it is none */
export function parseTellings(value: unknown): ArticleTellings | string {
  if (!isObject(value)) return 'The line is not an object.'
  if (value.format !== FORMAT) return `The line is not of format ${String(FORMAT)}, which this version reads.`
  const { source, isPage, body, nouns, mentions, diagnostics } = value
  if (!isObject(source) || !hasText(source, 'id', 'title', 'language') || !isDate(source.published, true))
    return 'source is not a source.'
  if (!isArrayOf(source.skipped, isObject)) return 'source.skipped is not a list.'
  if (typeof isPage !== 'boolean' || typeof body !== 'string') return 'isPage or body is missing.'
  if (!isArrayOf(nouns, isText)) return 'nouns is not a list of texts.'
  if (!isArrayOf(diagnostics, isObject)) return 'diagnostics is not a list.'
  if (!Array.isArray(mentions)) return 'mentions is not a list.'
  const isOfSource = (mention: unknown): mention is MentionLine => isMention(mention, source.id)
  if (!isArrayOf(mentions, isOfSource))
    return `mentions[${String(mentions.findIndex((mention) => !isOfSource(mention)))}] is not a mention.`
  return {
    source: source as unknown as ArticleTellings['source'],
    isPage,
    body,
    nouns: new Set(nouns),
    mentions: mentions.map((mention) => ({ ...withMeaning(withSets(mention)), quote: mention.quote })),
    diagnostics: diagnostics as unknown as ArticleTellings['diagnostics'],
  }
}

const STATUSES = ['confirmed', 'reported', 'claimed', 'disputed', 'planned', 'denied']

function isMention(value: unknown, source: unknown): boolean {
  if (!isObject(value) || value.source !== source) return false
  const { status, kind, vague, verb, date, timex, signs, follows, actors, places, attribution } = value
  return (
    hasText(value, 'title', 'quote') &&
    hasNumber(value, 'sentence', 'start', 'end', 'salience') &&
    ['needsDocumentDay', 'heading', 'nominal', 'doubtful'].every((key) => typeof value[key] === 'boolean') &&
    [kind, vague, value.subjectStem, value.headStem, verb ?? null, value.turn ?? null].every(
      (one) => one === null || isText(one),
    ) &&
    STATUSES.some((known) => known === status) &&
    (date === null || isDate(date, false)) &&
    isObject(timex) &&
    hasText(timex, 'text', 'type', 'value', 'rule') &&
    hasNumber(timex, 'start', 'end') &&
    isObject(signs) &&
    Object.values(signs).every((sign) => typeof sign === 'number') &&
    (follows === null || (isObject(follows) && hasNumber(follows, 'mention') && hasText(follows, 'relation'))) &&
    [actors, places].every((list) => isArrayOf(list, (one) => isObject(one) && hasText(one, 'key', 'name'))) &&
    [attribution, ...SETS.map((key) => value[key])].every((list) => isArrayOf(list, isText))
  )
}

/** @param mayBeUnknown whether it may be the date of what is undated */
function isDate(value: unknown, mayBeUnknown: boolean): boolean {
  if (!isObject(value) || !hasText(value, 'edtf', 'extent', 'granularity', 'basis')) return false
  const isTold = value.edtf !== '' && parseEdtf(String(value.edtf)) !== null
  return (
    (isTold || (mayBeUnknown && value.edtf === '')) &&
    [value.earliest, value.latest].every((day) => day === null || isText(day)) &&
    (value.alternatives === undefined || isArrayOf(value.alternatives, (one) => isDate(one, false)))
  )
}

const isText = (value: unknown): value is string => typeof value === 'string'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isArrayOf<T>(value: unknown, holds: ((one: unknown) => one is T) | ((one: unknown) => boolean)): value is T[] {
  return Array.isArray(value) && value.every((one) => holds(one))
}

const hasText = (value: Record<string, unknown>, ...keys: readonly string[]): boolean =>
  keys.every((key) => isText(value[key]))

const hasNumber = (value: Record<string, unknown>, ...keys: readonly string[]): boolean =>
  keys.every((key) => Number.isFinite(value[key]))
