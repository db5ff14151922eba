import { knownHouses, seatsOfPower } from '../names.js'
import type { Entity } from '../../../syntax/index.js'
import { foldInflection } from '../../../text/fold-name.js'
import { foldedName } from './folded-name.js'
import type { Word } from '../../../syntax/index.js'

interface Seat {
  readonly name: string
  readonly region?: string
  readonly length: number
}

const HOUSES: readonly (readonly [string, Seat])[] = knownHouses.flatMap((names) =>
  names.map((name): [string, Seat] => {
    const words = name.split(' ')
    return [
      words.map((w) => foldInflection(w.toLowerCase())).join(' '),
      { name: names[0] ?? name, length: words.length },
    ]
  }),
)

const SEATS: ReadonlyMap<string, Seat> = new Map<string, Seat>([
  ...HOUSES,
  ...[...seatsOfPower].map(([name, region]): [string, Seat] => {
    const words = name.split(' ')
    const title = words
      .map((w) => (w[0] ?? '').toUpperCase() + w.slice(1))
      .join(' ')
      .replace(/^Us-./, (us) => `US-${(us[3] ?? '').toUpperCase()}`)
      .replace('Weisses', 'Weißes')
    return [words.map(foldInflection).join(' '), { name: title, region, length: words.length }]
  }),
])

/** "des Weißen Hauses", "der Kreml". */
export function seatAt(words: readonly Word[], at: number): { entity: Entity; length: number } | null {
  for (let length = 2; length >= 1; length--) {
    const run = words.slice(at, at + length)
    if (run.length < length || !run[0]?.capital) continue
    const seat = SEATS.get(run.map((w) => foldInflection(w.norm)).join(' '))
    if (seat?.length === length) {
      return {
        entity: {
          key: `organisation:${foldedName(seat.name)}`,
          name: seat.name,
          type: 'organisation',
          ...(seat.region !== undefined && { region: seat.region }),
        },
        length,
      }
    }
  }
  return null
}
