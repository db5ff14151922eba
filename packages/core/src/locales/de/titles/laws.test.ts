import { describe, expect, it } from 'vitest'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extractTimeline } from '../../../extract.js'
import { lawBroken, TITLE_LAWS } from './laws.js'

const FIXTURES = new URL('../../../../fixtures/', import.meta.url)

interface Article {
  readonly text: string
  readonly published: string
}

/** The texts of the fixtures: short ones by the line, those of stories by the file. */
function* articles(): Generator<Article> {
  const folder = new URL('texts/', FIXTURES)
  for (const file of readdirSync(folder))
    if (file.endsWith('.jsonl'))
      for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n'))
        if (line !== '') yield JSON.parse(line) as Article
  for (const story of readdirSync(FIXTURES, { withFileTypes: true })) {
    if (!story.isDirectory() || !existsSync(new URL(`${story.name}/gold.json`, FIXTURES))) continue
    const own = new URL(`${story.name}/`, FIXTURES)
    for (const file of readdirSync(own))
      if (/\.(?:txt|md)$/.test(file)) yield { text: readFileSync(new URL(file, own), 'utf8'), published: '2024-05-16' }
  }
}

describe('a finished title', () => {
  it.each([
    ['Stadt baut Halle in', 'ends in no preposition, article, pronoun or conjunction'],
    ['Kern verkaufte die Mühle, die', 'ends in no preposition, article, pronoun or conjunction'],
    ['Wirt schloss das Lokal und', 'ends in no preposition, article, pronoun or conjunction'],
    ['Und reiste ab', 'begins with no conjunction'],
    ['Er reiste ab', 'begins with no pronoun that points back'],
    ['Seine Tochter reiste ab', 'begins with nobody’s possession'],
    ['Drei Boote sank', 'its verb has the number of its subject'],
    ['Boot sanken vor Lahr', 'its verb has the number of its subject'],
    ['Ergebnis wurde', 'has no auxiliary without its verb'],
    ['Ida Kern', 'is more than a name'],
    ['Im Stadtrat', 'is more than a circumstance'],
    ['Von jenem Anruf der Wirtin', 'is more than a circumstance'],
    ['Labor hat festgestellt', 'says what is said'],
    ['Wirtin erzählt', 'says what is said'],
    ['Ida Kern erzählt', 'says what is said'],
  ])('%s: %s', (title, name) => {
    expect(lawBroken(title)?.name).toBe(name)
  })

  it.each([
    'Stadt stellt den Plan vor',
    'Kran stürzte um',
    'Es kam zum Streit',
    'Kern: Wir bauen um',
    'Boot sank',
    'Stück entstanden',
    'Name verkündet',
    'Anonyme Anzeige',
  ])('keeps all of them: %s', (title) => {
    expect(lawBroken(title)).toBeNull()
  })

  it('keeps all of them in every article of the fixtures', () => {
    const broken: string[] = []
    for (const { text, published } of articles())
      for (const { title } of extractTimeline([{ id: 'a', text, published }]).events)
        for (const { name, isBroken } of TITLE_LAWS) if (isBroken(title)) broken.push(`${name}: ${title}`)
    expect(broken).toEqual([])
  }, 120_000)
})

describe('a title that would break a law', () => {
  const titles = (text: string): readonly string[] =>
    extractTimeline([{ id: 'a', text, published: '2024-05-16' }]).events.map(({ title }) => title)

  it.each([
    ['Sein Bruder zahlte am 3. Mai die Strafe.', 'Bruder zahlte die Strafe'],
    ['Am 3. Mai war das Ergebnis da.', 'Ergebnis war da'],
    ['Ihre neuen Nachbarn zogen am 3. Mai ein.', 'Neue Nachbarn zogen ein'],
  ])('is put right: %s', (text, title) => {
    expect(titles(text)).toEqual([title])
  })
})
