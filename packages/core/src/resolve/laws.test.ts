import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { dateFromEdtf, dayNumber, formatDay } from '../calendar/index.js'
import { english } from '../languages/en.js'
import { german, type LanguagePack } from '../languages/index.js'
import { GRAMMAR as GERMAN } from '../locales/de/grammar.js'
import { GRAMMAR as ENGLISH } from '../locales/en/grammar.js'
import type { GrammarFamily } from '../locales/grammar-table.js'
import { recognizeExpressions } from '../recognize/index.js'
import { analyzeText } from '../text/index.js'
import { resolveExpressions } from './index.js'

interface Tested {
  readonly pack: LanguagePack
  readonly families: readonly GrammarFamily[]
  /** Sentences with a weekday in each place that its clause can give it. */
  readonly weekdays: readonly string[]
  readonly frames: readonly string[]
}

const LANGUAGES: readonly (readonly [string, Tested])[] = [
  [
    'German',
    {
      pack: german,
      families: GERMAN,
      weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
      frames: [
        'Am {} kam er.',
        'Am {} kommt er.',
        'Er wird am {} kommen.',
        'Vergangenen {} kam er.',
        'Er bleibt bis {}.',
      ],
    },
  ],
  [
    'English',
    {
      pack: english,
      families: ENGLISH,
      weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
      frames: ['On {} he came.', 'He comes on {}.', 'He will come on {}.', 'Last {} he came.', 'He stays until {}.'],
    },
  ],
]

const WEEK = 7

const FIRST = dayNumber(2000, 1, 1)

const day = fc.integer({ min: FIRST, max: dayNumber(2040, 1, 1) })

describe.each(LANGUAGES)('%s', (_name, { pack, families, weekdays, frames }) => {
  const tag = (text: string, document: string | null) => {
    const language = pack.of()
    const analyzed = analyzeText(text, language)
    const date = document === null ? null : dateFromEdtf(document, 'stated')
    return resolveExpressions(analyzed, recognizeExpressions(analyzed, language), { document: date }, language)
  }

  const sentences = families.flatMap(({ rows, nothing }) => [...rows.map(({ text }) => text), ...nothing])

  it('an expression is the slice of its text that its offsets name, in order and without overlaps', () => {
    const noise = fc.string({ unit: 'binary', maxLength: 12 })
    const text = fc
      .array(fc.oneof({ arbitrary: fc.constantFrom(...sentences), weight: 3 }, noise), { maxLength: 6 })
      .chain((pieces) => fc.constantFrom(' ', '\n', '').map((between) => pieces.join(between)))
    fc.assert(
      fc.property(text, (written) => {
        let end = 0
        for (const { timex } of tag(written, '2024-05-15')) {
          expect(written.slice(timex.start, timex.end)).toBe(timex.text)
          expect(timex.start).toBeGreaterThanOrEqual(end)
          end = timex.end
        }
      }),
    )
  })

  it('a document some weeks later moves its weekdays by as many weeks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...frames),
        fc.constantFrom(...weekdays),
        day,
        fc.integer({ min: -200, max: 200 }),
        (frame, weekday, document, weeks) => {
          const dayIn = (at: number): number => {
            const [found] = tag(frame.replace('{}', weekday), formatDay(at))
            const [year, month, date] = (found?.timex.value ?? '').split('-').map(Number)
            return dayNumber(year ?? NaN, month ?? NaN, date ?? NaN)
          }
          expect(dayIn(document + weeks * WEEK)).toBe(dayIn(document) + weeks * WEEK)
        },
      ),
    )
  })

  describe('the zone of the host', () => {
    const zone = process.env.TZ
    afterEach(() => {
      process.env.TZ = zone
    })

    it('changes no value', () => {
      const text = sentences.join('\n')
      const [here, ...others] = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'].map((name) => {
        process.env.TZ = name
        return tag(text, '2024-05-15')
      })
      for (const other of others) expect(other).toEqual(here)
    })
  })
})
