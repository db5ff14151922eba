import type { EventDate, Source, TimelineDocument } from '../../model/index.js'
import type { Loss } from './format.js'
import {
  chooseWordingLanguage,
  wordCertainty,
  wordDoubt,
  wordEventDate,
  wordPublished,
  type WordingLanguage,
} from '../../wording/index.js'

/** What such a list does not show. */
export const NOT_LISTED = [
  'relations',
  'actors',
  'places',
  'kinds',
  'groups',
  'texts',
  'pictures',
  'links',
  'colours',
  'weights',
  'eras',
] as const satisfies readonly Loss[]

/** A timeline as people read it on paper: dated lines, with the quotes as notes below. */
export interface ReadingList {
  readonly title: string
  readonly language: WordingLanguage
  readonly sourcesTitle: string
  readonly entries: readonly Entry[]
  readonly notes: readonly Note[]
}

export interface Entry {
  readonly when: string
  readonly date: EventDate
  readonly title: string
  readonly doubt: string
  /** Numbers of its notes, from 1. */
  readonly notes: readonly number[]
}

export interface Note {
  readonly quote: string
  /** Outlet, headline, publication date. */
  readonly from: string
  readonly url: string | undefined
}

const WORDS = {
  de: { timeline: 'Zeitleiste', sources: 'Belege' },
  en: { timeline: 'Timeline', sources: 'Evidence' },
} as const

/** The same quote of the same source is one note, whatever it is evidence of. */
export function toReadingList(document: TimelineDocument): ReadingList {
  const language = chooseWordingLanguage(document.language)
  const sources = new Map(document.sources.map((source) => [source.id, source]))
  const notes: Note[] = []
  const numbers = new Map<string, number>()
  const entries = document.events.map((event): Entry => {
    const own = event.evidence.map((evidence) => {
      const key = `${evidence.source} ${String(evidence.start)} ${String(evidence.end)}`
      let number = numbers.get(key)
      if (number === undefined) {
        const source = sources.get(evidence.source)
        number = notes.push({
          quote: (evidence.quoteText ?? evidence.quote).replace(/\s+/g, ' ').trim(),
          from: source ? nameOf(source, language) : evidence.source,
          url: source?.url !== undefined && /^https?:\/\//i.test(source.url) ? source.url : undefined,
        })
        numbers.set(key, number)
      }
      return number
    })
    const doubts = [event.conflict ? wordCertainty(event, language) : '', wordDoubt(event, language)]
    return {
      when: wordEventDate(event, language, document.timeZone),
      date: event.date,
      title: event.title,
      doubt: doubts.filter((part) => part !== '').join(', '),
      notes: [...new Set(own)].sort((a, b) => a - b),
    }
  })
  return {
    title: document.title ?? WORDS[language].timeline,
    language,
    sourcesTitle: WORDS[language].sources,
    entries,
    notes,
  }
}

const nameOf = (source: Source, language: WordingLanguage): string =>
  [source.publisher, source.title, source.published.edtf === '' ? '' : wordPublished(source.published, language)]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')
