import type { ArticleInput, EventDate, Explanation, TimexAnchor } from '@event-timeline/core'
import { wordBasis, wordDateWithWeekday } from '@event-timeline/core/wording'

const ANCHORS: Readonly<Record<TimexAnchor['kind'], string>> = {
  document: 'when the article came out',
  narrative: 'the time the story has reached',
  sentence: 'another date of the sentence',
  event: 'an event that the text names',
}

/** How a date came about, in a few lines for a person. */
export function wordExplanation(explanation: Explanation, article: ArticleInput): string {
  const { timex, date, direction, published, sentence, alternatives, beaten } = explanation
  const anchor = timex.anchor
  const rows: (readonly [string, string] | null)[] = [
    ['date', date ? `${wordOne(date)}, ${wordBasis(date.basis, 'en')}` : 'no place on the calendar'],
    ['TIMEX3', [timex.type, timex.value, timex.mod].filter((part) => part !== undefined && part !== '').join(' ')],
    ['rule', timex.rule],
    anchor ? ['counted from', wordAnchor(anchor, published)] : null,
    ['article', wordPublished(published)],
    direction ? ['tense', direction] : null,
    ...alternatives.map((one) => ['could be', wordOne(one)] as const),
    ...(published.alternatives ?? []).map((one) => ['or came out', wordOne(one)] as const),
    ...beaten.map((one) => ['beat', `"${article.text.slice(one.start, one.end)}" as ${one.rule}: ${one.why}`] as const),
  ]
  const shown = rows.filter((row) => row !== null)
  const width = Math.max(...shown.map(([name]) => name.length))
  const lines = shown.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)
  return [
    `"${timex.text}" in ${article.path ?? article.id}:${timex.start}–${timex.end}`,
    `  ${sentence.text.replace(/\s+/g, ' ').trim()}`,
    '',
    ...lines,
    '',
  ].join('\n')
}

function wordAnchor(anchor: TimexAnchor, published: EventDate): string {
  const isOneOfSome = anchor.kind === 'document' && published.earliest !== published.latest
  return isOneOfSome
    ? `${anchor.value}; any other day on which it may have come out gives the same`
    : `${anchor.value}, ${ANCHORS[anchor.kind]}`
}

function wordOne(date: EventDate): string {
  return date.edtf === '' ? 'unknown' : `${wordDateWithWeekday(date, 'en')} (${date.edtf})`
}

const PUBLISHED: Readonly<Record<EventDate['basis'], string>> = {
  stated: 'as it says itself or was given',
  computed: 'worked out from what it says',
  inferred: 'inferred: no article says so',
  unknown: '',
}

function wordPublished(published: EventDate): string {
  if (published.basis === 'unknown') return 'does not tell when it came out'
  return `came out ${wordOne(published)}, ${PUBLISHED[published.basis]}`
}
