import type { EventStatus } from '../model/index.js'
import type { WordingLanguage } from './language.js'

const STATUS: Readonly<Record<WordingLanguage, Readonly<Record<EventStatus | 'cancelled', string>>>> = {
  de: {
    confirmed: 'bestätigt',
    reported: 'berichtet',
    claimed: 'behauptet',
    disputed: 'bestritten',
    planned: 'geplant',
    denied: 'dementiert',
    cancelled: 'abgesagt',
  },
  en: {
    confirmed: 'confirmed',
    reported: 'reported',
    claimed: 'claimed',
    disputed: 'disputed',
    planned: 'planned',
    denied: 'denied',
    cancelled: 'cancelled',
  },
}

/** "geplant": whether something happened, in one word. */
export function wordStatus(status: EventStatus | 'cancelled', language: WordingLanguage): string {
  return STATUS[language][status]
}
