import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractTimeline } from './extract.js'
import type { ArticleInput, TimelineDocument, TimelineEvent } from './model/index.js'
import { article, articlesOf, eventWhere, fixtureStories } from './story.fixture.js'

const seeds = articlesOf('seeds')
const story = extractTimeline(seeds)
const sourceOf = (event: TimelineEvent): string[] => [...new Set(event.evidence.map((e) => e.source.slice(0, 3)))]
const has = (event: TimelineEvent, ...names: string[]): boolean =>
  names.every((n) => [...event.actors, ...event.places].includes(n))

describe('the story of the five articles', () => {
  it('begins with Kim in Wladiwostok in April 2019, which "vor vier Jahren" supports', () => {
    const event = eventWhere(story, (e) => e.date.edtf === '2019-04')
    expect(has(event, 'Kim Jong Un', 'Wladiwostok')).toBe(true)
    expect(event.evidence.map((e) => e.timex?.text.toLowerCase())).toContain('vor vier jahren')
  })

  it('knows the collapsed talks of 2019, the border closed in early 2020 and the veto of 2022', () => {
    expect(
      has(
        eventWhere(story, (e) => e.kind === 'end' && e.date.edtf === '2019'),
        'USA',
        'Nordkorea',
      ),
    ).toBe(true)
    expect(eventWhere(story, (e) => e.kind === 'closure').date.edtf).toBe('[2020-01-01..2020-04-30]')
    expect(
      has(
        eventWhere(story, (e) => e.kind === 'vote' && e.date.edtf === '2022'),
        'China',
        'Russland',
      ),
    ).toBe(true)
  })

  it("tells the minister's visit once, with four sources and two claims, and a source that fits both belongs to neither", () => {
    const visit = eventWhere(story, (e) => e.conflict !== undefined && has(e, 'Sergej Schoigu'))
    expect(sourceOf(visit)).toEqual(['000', '002', '003', '004'])
    expect(visit.date.edtf).toBe('[2023-07-21..2023-08-31]')
    const claims = visit.conflict?.claims.map((claim) => ({
      date: claim.date.edtf,
      sources: [...new Set(claim.evidence.map((i) => visit.evidence[i]?.source.slice(0, 3)))],
    }))
    expect(claims).toEqual([
      { date: '[2023-07-21..2023-07-31]', sources: ['000', '002'] },
      { date: '2023-08', sources: ['003'] },
    ])
    expect(visit.status).toBe('reported')
  })

  it('keeps the message of 15 August apart from the letters of mid-August, which one side does not confirm', () => {
    expect(eventWhere(story, (e) => e.date.edtf === '2023-08-15').kind).toBe('message')
    const letters = eventWhere(story, (e) => e.kind === 'letter')
    expect(letters.date.edtf).toBe('[2023-08-11..2023-08-20]')
    expect(letters.status).toBe('claimed')
  })

  it('keeps the delegation that went to Russia apart from the officials who went to Nordkorea', () => {
    const delegation = eventWhere(story, (e) => e.date.edtf === '[2023-08-21..2023-08-31]')
    const officials = eventWhere(story, (e) => /Gruppe russischer Beamter/.test(e.title))
    expect(delegation.places).toContain('Wladiwostok')
    expect(officials.places).toContain('Nordkorea')
    expect(officials.status).toBe('claimed')
    expect(officials.relations?.[0]?.relation).toBe('after')
  })

  it('infers the Wednesday and the Thursday that no article dates, and keeps the other week as alternative', () => {
    const warning = eventWhere(story, (e) => e.date.edtf === '2023-08-30')
    expect(sourceOf(warning)).toEqual(['002', '004'])
    expect(warning.actors).toContain('Weißes Haus')
    expect(warning.date.basis).toBe('inferred')
    expect(warning.date.alternatives?.map((d) => d.edtf)).toEqual(['2023-09-06'])
    const reply = eventWhere(story, (e) => e.date.edtf === '2023-08-31')
    expect(reply.actors).toContain('Kreml')
    expect(reply.date.alternatives?.map((d) => d.edtf)).toEqual(['2023-09-07'])
  })

  it('joins the forum of 10 to 13 September from three tellings', () => {
    const forum = eventWhere(story, (e) => e.kind === 'forum')
    expect(forum.date).toMatchObject({ edtf: '2023-09-10/2023-09-13', extent: 'interval' })
    expect(sourceOf(forum)).toEqual(['001', '003', '004'])
  })

  it('has Camp David on 18 August and the train on 11 September', () => {
    expect(eventWhere(story, (e) => e.date.edtf === '2023-08-18').places).toContain('Camp David')
    expect(
      has(
        eventWhere(story, (e) => e.kind === 'departure'),
        'Kim Jong Un',
      ),
    ).toBe(true)
    expect(eventWhere(story, (e) => e.kind === 'departure').date.edtf).toBe('2023-09-11')
  })

  it('takes the meeting of 13 September as planned', () => {
    const meeting = eventWhere(story, (e) => e.date.edtf === '2023-09-13')
    expect(meeting.status).toBe('planned')
    expect(has(meeting, 'Kim Jong Un', 'Wladimir Putin')).toBe(true)
    expect(meeting.conflict).toBeUndefined()
  })

  it('reads nothing from the gallery, the comments and the biographies', () => {
    expect(story.events.filter((e) => e.date.edtf.startsWith('2014') || /Critics|Parkstrafen/.test(e.title))).toEqual(
      [],
    )
    const skipped = story.sources.flatMap((s) => s.skipped.map((range) => range.reason))
    expect(skipped).toEqual(expect.arrayContaining(['gallery', 'comments', 'biography', 'caption', 'publication-note']))
  })

  it('has what came long before', () => {
    const years = story.events.map((e) => e.date.edtf)
    expect(years).toEqual(expect.arrayContaining(['1950', '1953', '1991', '2018']))
  })

  it('makes 25 to 45 events', () => {
    expect(story.events.length).toBeGreaterThanOrEqual(25)
    expect(story.events.length).toBeLessThanOrEqual(45)
  })

  it('knows of each publication date how it is known', () => {
    expect(story.sources.map((s) => [s.published.edtf, s.published.basis])).toEqual([
      ['2023-09', 'stated'],
      ['2023-09-11', 'stated'],
      ['2023-08-31', 'inferred'],
      ['2023-09-11', 'inferred'],
      ['[2023-09-01..2023-09-05]', 'inferred'],
    ])
  })
})

describe('a story about something else', () => {
  const apollo = extractTimeline(articlesOf('packages/core/fixtures/apollo'))

  it('finds the two dates of the crash as a conflict', () => {
    const crash = eventWhere(apollo, (e) => e.conflict !== undefined)
    expect(crash.title).toMatch(/Luna 15/)
    expect(crash.conflict?.claims.map((c) => c.date.edtf)).toEqual(['1969-07-21', '1969-07-22'])
  })

  it('joins the landing from an announcement and two reports', () => {
    const landing = eventWhere(
      apollo,
      (e) => e.date.earliest?.startsWith('1969-07-20') === true && e.kind === 'arrival',
    )
    expect(landing.evidence.length).toBe(3)
    expect(landing.status).toBe('reported')
  })

  it('reads dates from header, dateline and front matter, and infers the rest', () => {
    expect(apollo.sources.map((s) => [s.published.edtf, s.published.basis])).toEqual([
      ['1969-07-17', 'stated'],
      ['1969-07-15', 'inferred'],
      ['1969-07-21', 'stated'],
      ['1969-07-24', 'inferred'],
      ['1969-08-14', 'stated'],
    ])
  })

  it('reads no comment and no teaser', () => {
    expect(apollo.events.filter((e) => /Lebens|Zeitalter/.test(e.evidence[0]?.quote ?? ''))).toEqual([])
  })
})

describe('laws of every document', () => {
  const bytes = (articles: readonly ArticleInput[]): string => JSON.stringify(extractTimeline(articles))

  it('a quote is the slice of its source', () => {
    const texts = new Map(seeds.map((a) => [a.id, a.text]))
    for (const event of story.events) {
      for (const { source, start, end, quote, timex } of event.evidence) {
        expect(texts.get(source)?.slice(start, end)).toBe(quote)
        if (timex) expect(texts.get(source)?.slice(timex.start, timex.end)).toBe(timex.text)
      }
    }
  })

  it('an event has the first and last day of its date, and ids differ', () => {
    expect(new Set(story.events.map((e) => e.id)).size).toBe(story.events.length)
    for (const { date } of story.events)
      if (date.earliest !== null && date.latest !== null) expect(date.earliest <= date.latest).toBe(true)
  })

  it('the order of the articles does not matter', () => {
    const expected = bytes(seeds)
    fc.assert(
      fc.property(fc.shuffledSubarray([...seeds], { minLength: seeds.length }), (order) => bytes(order) === expected),
      { numRuns: 8 },
    )
  })

  it('the zone of the host does not matter', () => {
    const before = process.env.TZ
    const expected = bytes(seeds)
    for (const zone of ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu']) {
      process.env.TZ = zone
      expect(bytes(seeds)).toBe(expected)
    }
    process.env.TZ = before
  })

  it('two stories together give what each gives alone, whichever two', () => {
    const stories = [...fixtureStories()]
    const eventsOf = (articles: readonly ArticleInput[]): string[] =>
      extractTimeline(articles).events.map(({ id: _, ...event }) => JSON.stringify(event))
    const two = fc.shuffledSubarray(stories, { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(two, (pair) => {
        expect(eventsOf(pair.flat()).sort()).toEqual(pair.flatMap(eventsOf).sort())
      }),
      { numRuns: 8 },
    )
  })

  it('an article in another language brings no two stories together', () => {
    const [one = [], two = []] = [fixtureStories()[3], fixtureStories()[7]]
    const foreign = { id: 'foreign', text: 'The mayor opened the bridge on Monday and thanked the builders for it.' }
    const events = (articles: readonly ArticleInput[]): string => JSON.stringify(extractTimeline(articles).events)
    expect(events([...one, ...two, foreign])).toBe(events([...one, ...two]))
  })

  it('other names and dates 52 weeks later make the same events', () => {
    const shifted = extractTimeline(seeds.map((a) => ({ ...a, text: inAnotherYear(renamed(a.text)) })))
    const shape = (d: TimelineDocument, change: (s: string) => string): string[] =>
      d.events
        .map((e) => change([e.kind ?? '', e.status, e.evidence.length, e.conflict?.claims.length ?? 0].join(' ')))
        .sort()
    expect(shape(shifted, (s) => s)).toEqual(shape(story, (s) => s))
    const named = new Set(shifted.events.flatMap((e) => e.actors))
    expect(named.has('Igor Baranow')).toBe(true)
    expect([...named].filter((name) => /Putin|Kim/.test(name))).toEqual([])
    expect(shifted.events.map((e) => e.date.edtf)).toEqual(
      expect.arrayContaining(['2024-08-28', '2024-08-29', '2024-09-08/2024-09-11', '2024-09-11', '2020-04']),
    )
  })

  it('never throws, whatever the text', () => {
    const words = fc.constantFrom(
      'Am',
      'Mittwoch',
      '15.',
      'August',
      '2023',
      'sagte',
      'Putin',
      ',',
      '.',
      'dass',
      'seit',
      'nach',
      'dem',
      'Besuch',
      'in',
      'Berlin',
      '„',
      '“',
      '\n\n',
      'wird',
      'soll',
      'haben',
      '–',
      '(',
      ')',
      '<b>',
      '&uuml;',
      '---',
      '# ',
      'und',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((w) => w.join(' ')),
    )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        const document = extractTimeline(texts.map((t, i) => ({ id: `a${i}`, text: t })))
        for (const event of document.events)
          for (const e of event.evidence) expect(texts[Number(e.source.slice(1))]?.slice(e.start, e.end)).toBe(e.quote)
      }),
      { numRuns: 150 },
    )
  })
})

describe('bad input', () => {
  it('an empty article is told, and the others are read', () => {
    const document = extractTimeline([
      { id: 'empty', text: ' \n' },
      { id: 'good', text: 'Am 3. Mai 2021 traf Kanzlerin Angela Merkel in Paris Präsident Emmanuel Macron.' },
    ])
    expect(document.diagnostics).toEqual([
      expect.objectContaining({ code: 'article-empty', source: 'empty', severity: 'error' }),
    ])
    expect(document.events.map((e) => e.date.edtf)).toEqual(['2021-05-03'])
  })

  it('a second article of the same id is told and left out', () => {
    const document = extractTimeline([
      article('Am 3. Mai 2021 tagte der Rat in Bonn.'),
      article('Am 4. Mai 2021 tagte der Rat in Bonn.'),
    ])
    expect(document.sources.length).toBe(1)
    expect(document.diagnostics.map((d) => d.code)).toEqual(['duplicate-id'])
  })

  it('an article in another language is told and gives no events', () => {
    const text =
      'The president said on Wednesday that the talks with the other country were over, and that he would go home to the capital with all of his ministers.'
    const document = extractTimeline([article(text, '2021-05-05')])
    expect(document.events).toEqual([])
    expect(document.diagnostics.map((d) => d.code)).toEqual(['language-unsupported'])
  })

  it('an unreadable window is told and keeps all events', () => {
    const document = extractTimeline([article('Am 3. Mai 2021 traf Angela Merkel in Paris ein.')], {
      from: '2021-02-30',
    })
    expect(document.diagnostics).toEqual([expect.objectContaining({ code: 'date-invalid', field: 'from' })])
  })
})

function renamed(text: string): string {
  const names: readonly (readonly [string, string])[] = [
    ['Wladimir Putin', 'Igor Baranow'],
    ['Putin', 'Baranow'],
    ['Kim Jong-un', 'Lee Dong-ha'],
    ['Kim Jong Un', 'Lee Dong Ha'],
    ['Jong-un', 'Dong-ha'],
    ['Kim Il Sung', 'Lee Sang Woo'],
    ['Kim', 'Lee'],
    ['Sergej Schoigu', 'Andrej Wolkow'],
    ['Sergei Schoigu', 'Andrei Wolkow'],
    ['Schoigu', 'Wolkow'],
    ['John Kirby', 'Paul Hanson'],
    ['Kirby', 'Hanson'],
    ['Dmitri Peskow', 'Oleg Titow'],
    ['Peskow', 'Titow'],
    ['Nordkorea', 'Armenien'],
    ['nordkorean', 'armen'],
    ['Südkorea', 'Georgien'],
    ['südkorean', 'georg'],
    ['Pjöngjang', 'Eriwan'],
    ['Wladiwostok', 'Magadan'],
    ['Russland', 'Finnland'],
    ['russisch', 'finnisch'],
    ['Moskau', 'Helsinki'],
  ]
  return names.reduce((t, [from, to]) => t.replaceAll(from, to), text)
}

/** 364 days later: the weekdays stay, days of a month move by two (2024 is a leap year), years by one. */
function inAnotherYear(text: string): string {
  const days: readonly (readonly [string, string])[] = [
    ['11. September 2023', '9. September 2023'],
    ['10. bis 13. September', '8. bis 11. September'],
    ['18. August', '16. August'],
    ['15. August', '13. August'],
  ]
  return days
    .reduce((t, [from, to]) => t.replaceAll(from, to), text)
    .replace(/\b(?:19|20)\d\d\b/g, (year) => String(Number(year) + 1))
}
