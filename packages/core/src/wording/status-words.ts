import type { EventStatus } from '../model/index.js'
import type { WordingLanguage } from './language.js'

const STATUS: Readonly<Record<WordingLanguage, Readonly<Record<EventStatus, string>>>> = {
  de: {
    confirmed: 'bestätigt',
    reported: 'berichtet',
    claimed: 'behauptet',
    disputed: 'bestritten',
    planned: 'geplant',
    denied: 'dementiert',
  },
  en: {
    confirmed: 'confirmed',
    reported: 'reported',
    claimed: 'claimed',
    disputed: 'disputed',
    planned: 'planned',
    denied: 'denied',
  },
}

/** "geplant": whether something happened, in one word. */
export function wordStatus(status: EventStatus, language: WordingLanguage): string {
  return STATUS[language][status]
}
