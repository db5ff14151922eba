import type { EventDate, ResolvedExpression } from '../model/index.js'
import type { Mention } from './mention.js'
import { VAGUE, type View } from './sentence-view.js'
import { type Mood, chooseStatus } from './status.js'

/** What mentions of clauses and of nouns share: place, quote, date, status. */
export function toldBy(
  view: View,
  expression: ResolvedExpression,
  date: EventDate | null,
  mood: Mood,
): Pick<
  Mention,
  | 'source'
  | 'sentence'
  | 'start'
  | 'end'
  | 'date'
  | 'vague'
  | 'status'
  | 'attribution'
  | 'timex'
  | 'needsDocumentDay'
  | 'heading'
> {
  const { input, sentence, heading } = view
  const { published } = input
  const publishedEnd = published.latest
  const publishedStart = published.earliest
  // By the day: what happened at noon is not ahead of an article of that day.
  const ahead = date?.earliest != null && publishedEnd !== null && dayOf(date.earliest) > dayOf(publishedEnd)
  const over = date?.latest != null && publishedStart !== null && dayOf(date.latest) < dayOf(publishedStart)
  // "soll bis Ende März unterzeichnet sein", "noch in diesem Jahr": a term that has not come makes a plan of the rumour.
  const isTerm =
    mood.outlook === 'hearsay' &&
    date?.latest != null &&
    publishedEnd !== null &&
    dayOf(date.latest) > dayOf(publishedEnd)
  const settled: Mood =
    over && mood.outlook === 'future'
      ? { ...mood, outlook: 'past' }
      : isTerm
        ? { ...mood, outlook: 'future', claimed: false }
        : mood
  const vague = date === null ? (VAGUE[expression.timex.value] ?? null) : null
  return {
    source: input.source,
    sentence: sentence.index,
    start: sentence.start,
    end: sentence.end,
    date,
    vague,
    status: vague === 'future' ? 'planned' : chooseStatus(settled, ahead),
    attribution: settled.attribution,
    timex: expression.timex,
    needsDocumentDay: expression.needsDocumentDay,
    heading,
  }
}

const dayOf = (iso: string): string => iso.split('T')[0] ?? iso
