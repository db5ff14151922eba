import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateFromEdtf } from '../../calendar/index.js'
import type { Correction, TimelineDocument, TimelineEvent } from '../../model/index.js'
import { parseDocument } from '../parse-document.js'
import { applyCorrections, parseCorrections } from './index.js'

const unknown = dateFromEdtf('', 'unknown')
const source = (id: string) => ({
  id,
  title: id,
  published: unknown,
  language: 'de',
  independentGroup: id,
  skipped: [],
})

/** An event told by quotes, each with its source and date. */
const event = (
  id: string,
  ...told: readonly (readonly [source: string, quote: string, edtf: string])[]
): TimelineEvent => ({
  id,
  title: `Titel von ${id}`,
  date: dateFromEdtf(told[0]?.[2] ?? '2023', 'stated'),
  status: 'reported',
  actors: [],
  places: [],
  evidence: told.map(([from, quote, edtf], i) => ({
    source: from,
    start: i * 100,
    end: i * 100 + quote.length,
    quote,
    date: dateFromEdtf(edtf, 'stated'),
  })),
})

const document: TimelineDocument = {
  version: 1,
  language: 'de',
  sources: ['a', 'b', 'c'].map(source),
  events: [
    event('besuch', ['a', 'Der Minister kam im Juli.', '2023-07'], ['b', 'Er war am 27. Juli da.', '2023-07-27']),
    {
      ...event('ankunft', ['c', 'Im August traf er ein.', '2023-08']),
      relations: [{ relation: 'after', event: 'besuch' }],
    },
    event('gipfel', ['c', 'Der Gipfel ist am 13. September.', '2023-09-13']),
  ],
  diagnostics: [],
}

const signed = { author: 'kl', reason: 'nachgelesen' }

const correct = (...corrections: Correction[]): TimelineDocument => {
  const parsed = parseCorrections(JSON.parse(JSON.stringify({ version: 1, corrections })) as unknown)
  expect(parsed.diagnostics).toEqual([])
  return applyCorrections(document, parsed.corrections)
}

const ids = (corrected: TimelineDocument): string[] => corrected.events.map(({ id }) => id)
const byId = (corrected: TimelineDocument, id: string): TimelineEvent => {
  const found = corrected.events.find((e) => e.id === id)
  expect(found).toBeDefined()
  return found as TimelineEvent
}

describe('corrections by hand', () => {
  it('merge: one event with all evidence, whose dates are claims again', () => {
    const merged = correct({ action: 'merge', event: { id: 'besuch' }, with: [{ id: 'ankunft' }], ...signed })
    expect(ids(merged)).toEqual(['besuch', 'gipfel'])
    const one = byId(merged, 'besuch')
    expect(one.evidence).toHaveLength(3)
    expect(one.conflict?.claims.map((claim) => claim.date.edtf)).toEqual(['2023-07-27', '2023-08'])
    expect(one.corrections).toEqual([{ action: 'merge', ...signed }])
  })

  it('split: the evidence that holds the words is an event of its own', () => {
    const split = correct({
      action: 'split',
      event: { id: 'besuch' },
      quotes: ['am 27. Juli'],
      title: 'Er war da',
      ...signed,
    })
    expect(byId(split, 'besuch').evidence.map(({ quote }) => quote)).toEqual(['Der Minister kam im Juli.'])
    expect(byId(split, 'besuch-2')).toMatchObject({ title: 'Er war da', date: { edtf: '2023-07-27' } })
  })

  it('retitle, redate and reject; a date by hand settles a conflict', () => {
    const corrected = correct(
      { action: 'merge', event: { id: 'besuch' }, with: [{ id: 'ankunft' }], ...signed },
      { action: 'redate', event: { id: 'besuch' }, edtf: '[2023-07-25..2023-07-27]', ...signed },
      { action: 'retitle', event: { id: 'besuch' }, title: 'Besuch des Ministers', ...signed },
      { action: 'reject', event: { id: 'gipfel' }, ...signed },
    )
    expect(ids(corrected)).toEqual(['besuch'])
    expect(byId(corrected, 'besuch')).toMatchObject({
      title: 'Besuch des Ministers',
      date: { edtf: '[2023-07-25..2023-07-27]', basis: 'stated' },
    })
    expect(byId(corrected, 'besuch').conflict).toBeUndefined()
  })

  it('survive another extraction: an event with a new id is found by its evidence', () => {
    const address = { id: 'ein-alter-name', source: 'b', quote: 'am 27. Juli da' }
    expect(byId(correct({ action: 'retitle', event: address, title: 'Neu', ...signed }), 'besuch').title).toBe('Neu')
  })

  it('an event that was merged before is found under its old name', () => {
    const corrected = correct(
      { action: 'merge', event: { id: 'besuch' }, with: [{ id: 'ankunft' }], ...signed },
      { action: 'retitle', event: { id: 'ankunft' }, title: 'Neu', ...signed },
    )
    expect(byId(corrected, 'besuch').title).toBe('Neu')
  })

  it('relations go with what they name', () => {
    const merged = correct({ action: 'merge', event: { id: 'gipfel' }, with: [{ id: 'besuch' }], ...signed })
    expect(byId(merged, 'ankunft').relations).toEqual([{ relation: 'after', event: 'gipfel' }])
    expect(byId(correct({ action: 'reject', event: { id: 'besuch' }, ...signed }), 'ankunft').relations).toBeUndefined()
  })

  it.each<[string, Correction]>([
    ['an event that is not there', { action: 'reject', event: { id: 'nichts' }, ...signed }],
    ['a title that it has', { action: 'retitle', event: { id: 'gipfel' }, title: 'Titel von gipfel', ...signed }],
    ['a date that it has', { action: 'redate', event: { id: 'gipfel' }, edtf: '2023-09-13', ...signed }],
    [
      'a part without evidence',
      { action: 'split', event: { id: 'gipfel' }, quotes: ['nirgends'], title: 'x', ...signed },
    ],
    ['a part that is all', { action: 'split', event: { id: 'gipfel' }, quotes: ['Gipfel'], title: 'x', ...signed }],
    ['an event merged with itself', { action: 'merge', event: { id: 'gipfel' }, with: [{ id: 'gipfel' }], ...signed }],
  ])('%s is told with its place, and all else stays', (_, correction) => {
    const corrected = correct({ action: 'retitle', event: { id: 'besuch' }, title: 'Neu', ...signed }, correction)
    expect(corrected.diagnostics).toMatchObject([{ code: 'correction-without-effect', field: '/corrections/1' }])
    expect(byId(corrected, 'besuch').title).toBe('Neu')
    expect(corrected.events).toHaveLength(3)
  })

  it('a corrected document is read back as it was written', () => {
    const corrected = correct({ action: 'merge', event: { id: 'besuch' }, with: [{ id: 'ankunft' }], ...signed })
    const read = parseDocument(JSON.parse(JSON.stringify(corrected)) as unknown)
    expect(read).toEqual({ document: corrected, diagnostics: [] })
  })
})

describe('a file of corrections', () => {
  it.each([
    ['no object', 7, ''],
    ['another version', { version: 2, corrections: [] }, '/version'],
    ['no list', { version: 1 }, '/corrections'],
    [
      'an unknown action',
      { version: 1, corrections: [{ action: 'burn', event: { id: 'x' }, ...signed }] },
      '/corrections/0/action',
    ],
    [
      'no author',
      { version: 1, corrections: [{ action: 'reject', event: { id: 'x' }, reason: '' }] },
      '/corrections/0/author',
    ],
    [
      'a day that no calendar has',
      { version: 1, corrections: [{ action: 'redate', event: { id: 'x' }, edtf: '2023-02-30', ...signed }] },
      '/corrections/0/edtf',
    ],
  ])('tells the place of %s', (_, value, pointer) => {
    const { corrections, diagnostics } = parseCorrections(value)
    expect(corrections).toEqual([])
    expect(diagnostics.map(({ field }) => field)).toEqual([pointer])
  })

  it('never throws, and keeps what is good', () => {
    const good = { action: 'reject', event: { id: 'gipfel' }, ...signed }
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const { corrections } = parseCorrections({ version: 1, corrections: [junk, good] })
        expect(applyCorrections(document, corrections).events.map(({ id }) => id)).not.toContain('gipfel')
      }),
    )
  })
})
