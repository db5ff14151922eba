import { seatsOfPower } from '../locales/de/names.js'
import type { Entity } from './entity.js'
import { foldInflection, foldName } from './fold.js'
import type { Word } from './word.js'

const SEATS: ReadonlyMap<string, { name: string; region: string; length: number }> = new Map(
  [...seatsOfPower].map(([name, region]) => {
    const words = name.split(' ')
    const title = words
      .map((w) => (w[0] ?? '').toUpperCase() + w.slice(1))
      .join(' ')
      .replace(/^Us-./, (us) => `US-${(us[3] ?? '').toUpperCase()}`)
      .replace('Weisses', 'Weißes')
    return [words.map(foldInflection).join(' '), { name: title, region, length: words.length }]
  }),
)

/** "des Weißen Hauses", "der Kreml". */
export function seatAt(words: readonly Word[], at: number): { entity: Entity; length: number } | null {
  for (let length = 2; length >= 1; length--) {
    const run = words.slice(at, at + length)
    if (run.length < length || !run[0]?.capital) continue
    const seat = SEATS.get(run.map((w) => foldInflection(w.norm)).join(' '))
    if (seat?.length === length) {
      return {
        entity: {
          key: `organisation:${foldName(seat.name)}`,
          name: seat.name,
          type: 'organisation',
          region: seat.region,
        },
        length,
      }
    }
  }
  return null
}
