import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STRONG_VERBS } from './strong-verbs.js'
import { isPerfectWithSein, presentOf, preteriteOf, readVerb } from './verb-forms.js'

const read = (form: string): readonly string[] =>
  readVerb(form).map((r) =>
    [r.lemma, r.form, r.tense, r.mood === 'indicative' ? '' : r.mood].filter((t) => t !== '').join(' '),
  )

describe('a form of a verb', () => {
  it.each([
    ['kam', 'kommen finite preterite'],
    ['einstürzte', 'einstürzen finite preterite'],
    ['stattgefunden', 'stattfinden participle present'],
    ['verhängt', 'verhängen participle present'],
    ['zurückzutreten', 'zurücktreten zu-infinitive present'],
    ['arbeiten', 'arbeiten infinitive present'],
    ['bauten', 'bauen finite preterite'],
    ['umfasste', 'umfassen finite preterite'],
    ['umgezogen', 'umziehen participle present'],
    ['antwortete', 'antworten finite preterite'],
    ['bleibe', 'bleiben finite present subjunctive1'],
    ['käme', 'kommen finite preterite subjunctive2'],
    ['gestanden', 'gestehen participle present'],
    ['zugestanden', 'zugestehen participle present'],
    ['erschwert', 'erschweren participle present'],
    ['hinderte', 'hindern finite preterite'],
    ['downgeloadet', 'downloaden participle present'],
    ['nähergebracht', 'näherbringen participle present'],
    ['fremdgingen', 'fremdgehen finite preterite'],
    ['homogenisiert', 'homogenisieren participle present'],
    ['vergolten', 'vergelten participle present'],
  ])('%s is read as %s', (form, reading) => {
    expect(read(form)).toContain(reading)
  })

  it.each(['ununterbrochen', 'unverändert', 'nicht', 'heute', 'gegen', 'selten', 'alte', 'letzten'])(
    '%s is none',
    (word) => {
      expect(readVerb(word)).toEqual([])
    },
  )
})

describe('the present of the third person', () => {
  it.each([
    ['bleiben', 'singular', 'bleibt'],
    ['geben', 'singular', 'gibt'],
    ['arbeiten', 'singular', 'arbeitet'],
    ['rechnen', 'singular', 'rechnet'],
    ['sein', 'plural', 'sind'],
    ['können', 'singular', 'kann'],
  ] as const)('of %s, %s, is %s', (lemma, number, form) => {
    expect(presentOf(lemma, number, '')).toBe(form)
  })
})

describe('the preterite of the third person', () => {
  it.each([
    ['einladen', 'singular', 'ein', 'eingeladen', 'lud'],
    ['verhängen', 'plural', '', 'verhängt', 'verhängten'],
    ['arbeiten', 'singular', '', 'gearbeitet', 'arbeitete'],
    ['austauschen', 'plural', 'aus', 'ausgetauscht', 'tauschten'],
    ['schliessen', 'singular', '', 'geschlossen', null],
  ] as const)('of %s, %s, is told by its participle', (lemma, number, prefix, participle, form) => {
    expect(preteriteOf(lemma, number, prefix, participle)).toBe(form)
  })
})

describe('laws of the strong verbs', () => {
  const rows = STRONG_VERBS.trim()
    .split('\n')
    .map((row) => row.split(' '))

  it('each preterite and participle of the table is read as one of its verb', () => {
    for (const [lemma = '', , preterite = '', participle = ''] of rows) {
      if (preterite !== '-')
        expect(readVerb(preterite).some((r) => r.tense === 'preterite' && r.lemma === lemma)).toBe(true)
      expect(readVerb(participle.replace('*', '')).some((r) => r.form === 'participle')).toBe(true)
    }
  })

  it('a separable prefix in front changes neither tense nor form', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ab', 'an', 'auf', 'aus', 'ein', 'los', 'zurück'),
        fc.constantFrom('kam', 'ging', 'nahm', 'zog'),
        (prefix, form) => {
          const joined = readVerb(prefix + form)
          expect(joined.some((r) => r.tense === 'preterite' && r.prefix === prefix)).toBe(true)
        },
      ),
    )
  })
})

describe('the perfect with "sein"', () => {
  it.each(['entgleisen', 'verunglücken', 'abreisen', 'zurücktreten', 'sterben'])('belongs to %s', (lemma) => {
    expect(isPerfectWithSein(lemma)).toBe(true)
  })
  it.each(['sperren', 'schließen', 'besteigen', 'verlassen'])('does not belong to %s', (lemma) => {
    expect(isPerfectWithSein(lemma)).toBe(false)
  })
})
