import { readdirSync, readFileSync } from 'node:fs'
import { extractTimeline } from '@event-timeline/core'
import { describe, expect, it } from 'vitest'
import { eightWindows, manyColumns } from './fixtures/many.js'
import { SUMMIT } from './fixtures/summit.js'
import { sceneRequest } from '../src/controllers/scene-request.js'
import type { TimelineColumns } from '../src/data/columns.js'
import { readData } from '../src/data/read-data.js'
import { readItems } from '../src/data/read-items.js'
import { tableFromColumns } from '../src/data/table-from-columns.js'
import { tableFromEvents } from '../src/data/table-from-events.js'
import { languageFor } from '../src/i18n/language.js'
import { isEventMark, type Label, type Scene } from '../src/scene/scene.js'
import { reduce } from '../src/store/reduce.js'
import { compressionOf } from '../src/store/selectors.js'
import { EMPTY_STATE, type TimelineState } from '../src/store/state.js'
import { metricsFor } from '../src/theme/metrics.js'
import { DAY_MS, type TimeWindow } from '../src/time/time-window.js'
import { buildOverview } from '../src/layout/build-overview.js'
import { SceneBuilder } from '../src/layout/build-scene.js'
import type { MeasureText } from '../src/layout/text.js'
import { NO_HIGHLIGHTS, paintPlot } from '../src/render/paint-plot.js'
import { SvgPainter } from '../src/render/svg-painter.js'
import { LIGHT_THEME } from '../src/theme/theme.js'

const WIDTH = 1000

function open(data: object): TimelineState {
  const columns = 'columns' in data ? (data.columns as TimelineColumns) : null
  const read = columns
    ? null
    : 'events' in data
      ? { document: data as typeof SUMMIT }
      : readItems(data as object[], 'de')
  const document = read?.document ?? null
  const table = columns ? tableFromColumns(columns) : tableFromEvents(document?.events ?? [])
  const german = reduce(EMPTY_STATE, { type: 'language', language: languageFor('de') })
  const loaded = reduce(german, { type: 'load', document, table, diagnostics: [], keepsWindow: false })
  return reduce(loaded, { type: 'window', window: loaded.opening })
}

const at = (state: TimelineState, from: number, to: number): TimelineState =>
  reduce(state, { type: 'window', window: { from, to } })

/** Letters of two sizes, each measured in one way throughout, so that a builder knows its zoom levels again. */
const LETTERS = new Map(
  [13, 26].map((px) => {
    const measure: MeasureText = (text, style) => text.length * px * (style === 'strong' ? 0.58 : 0.55)
    return [px, { metrics: metricsFor(px), measure }] as const
  }),
)

function draw(state: TimelineState, { textPx = 13, width = WIDTH, builder = new SceneBuilder() } = {}): Scene {
  const told = {
    state,
    titleOf: state.table.title,
    claimsNote: () => '4 Quellen, 2 Angaben',
    claimWords: () => 'August · 1 Quelle',
  }
  const { metrics, measure } = LETTERS.get(textPx)!
  return builder.build({ ...sceneRequest(told, metrics, measure, width), railPx: 156 })
}

const overlaps = (a: Words, b: Words): boolean =>
  a.x + 0.5 < b.x + b.width && b.x + 0.5 < a.x + a.width && a.y + 0.5 < b.y + b.height && b.y + 0.5 < a.y + a.height

type Words = Pick<Label, 'x' | 'y' | 'width' | 'height' | 'text'>

function overlapping(labels: readonly Words[]): readonly string[] {
  const byY = [...labels].sort((a, b) => a.y - b.y)
  return byY.flatMap((label, index) =>
    byY
      .slice(index + 1, index + 60)
      .filter((other) => overlaps(label, other))
      .map((other) => `${label.text} | ${other.text}`),
  )
}

function expectSound(scene: Scene, shown: number): void {
  const notes = scene.notes.map((note) => ({ ...note, height: 15 }))
  expect(overlapping([...scene.labels, ...notes])).toEqual([])
  const marks = new Set(scene.marks.filter(isEventMark).map(({ lane, index }) => `${String(lane)} ${String(index)}`))
  for (const { lane, index, x, y, width, height } of scene.labels) {
    expect(marks).toContain(`${String(lane)} ${String(index)}`)
    expect(x).toBeGreaterThanOrEqual(-0.01)
    expect(x + width).toBeLessThanOrEqual(scene.width + 0.01)
    const band = scene.lanes[lane]!
    expect(y).toBeGreaterThanOrEqual(band.y - 1)
    expect(y + height).toBeLessThanOrEqual(band.y + band.height + 1)
  }
  const { single, clustered, before, after, inWindow } = scene.counts
  expect(single + clustered).toBe(inWindow)
  expect(single + clustered + before + after).toBe(shown)
}

describe.each([50, 200, 1000, 10_000])('%i events', (count) => {
  // Where nothing is drawn short, windows of one length are of one zoom.
  const state = reduce(open(manyColumns(count) as object), { type: 'settings', settings: { compress: 'never' } })
  it.each([13, 26])('are drawn without overlap, each counted once, with letters of %i px', (textPx) => {
    for (const [from, to] of eightWindows()) expectSound(draw(at(state, from, to), { textPx }), count)
  })

  it('stay in their rows while the reader pans', () => {
    const builder = new SceneBuilder()
    for (const [from, to] of eightWindows().slice(1)) {
      let before = new Map<string, number>()
      for (let step = 0; step < 8; step++) {
        const by = ((to - from) / 8) * step
        const rows = placesOf(draw(at(state, from + by, to + by), { builder }))
        for (const [key, y] of rows) expect(before.get(key) ?? y, key).toBe(y)
        before = rows
      }
    }
  })
})

/** Where each mark stands in its lane. A lane that is crowded, or empty, is another picture than one with rows. */
function placesOf({ marks, lanes }: Scene): Map<string, number> {
  return new Map(
    marks.filter(isEventMark).map((mark) => {
      const { isDense, y, isCollapsed } = lanes[mark.lane]!
      return [`${String(mark.lane)} ${String(mark.index)} ${String(isDense)} ${String(isCollapsed)}`, mark.y - y]
    }),
  )
}

const list = (titles: readonly string[], dateOf: (index: number) => string, more: object = {}): readonly object[] =>
  titles.map((title, index) => ({ title, date: dateOf(index), ...more }))

describe('a story', () => {
  it('opens with a title in full at every mark', () => {
    for (const width of [1280, 900, 700]) {
      const state = open(SUMMIT)
      const scene = draw(state, { width })
      expect(scene.counts.named).toBe(scene.counts.single)
      expect(scene.labels.filter(({ text, isFull }) => !isFull && text.length <= 60)).toEqual([])
      expectSound(scene, state.table.dated)
    }
  })

  it('of the five articles too, at 1440, 1024 and 768 px, with the panel and without', () => {
    const folder = new URL('../../../seeds/', import.meta.url)
    const articles = readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => ({ id: name, text: readFileSync(new URL(name, folder), 'utf8'), format: 'markdown' as const }))
    const all = extractTimeline(articles, { language: 'de' })
    const events = all.events.filter(({ date }) => (date.earliest ?? date.latest ?? '') >= '2019')
    expect(events.length).toBeGreaterThan(20)
    const state = open({ ...all, events })
    for (const width of [1228, 888, 836, 580]) {
      const scene = draw(state, { width })
      expect(scene.counts).toMatchObject({ named: events.length, single: events.length })
      expect(scene.labels.filter(({ text, isFull }) => !isFull && text.length <= 60)).toEqual([])
      expectSound(scene, events.length)
    }
  })

  it('of sixty events in six groups too', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({
      title: `Ereignis Nummer ${String(index)} mit einem Titel wie im Leben`,
      date: new Date(Date.UTC(1990 + index / 2, (index * 5) % 12, 1 + ((index * 7) % 27))).toISOString().slice(0, 10),
      group: `Gruppe ${'ABCDEF'.charAt(index % 6)}`,
    }))
    const state = open(items)
    const scene = draw(at(state, state.extent.from, state.extent.to), { width: 1100 })
    expect(scene.counts).toMatchObject({ named: 60, single: 60 })
  })

  it('has a title at every mark of every window, and none leaves its row while the reader pans', () => {
    // Where nothing is drawn short, windows of one length are of one zoom.
    const state = reduce(open(SUMMIT), { type: 'settings', settings: { compress: 'never' } })
    for (const width of [1200, 840, 580]) {
      for (const days of [1, 3, 5, 7, 14, 30, 60, 120, 365]) {
        const builder = new SceneBuilder()
        let before = new Map<string, number>()
        for (let step = 0; step < 30; step++) {
          const middle = Date.UTC(2023, 6, 15) + step * Math.max(1, days / 6) * DAY_MS
          const half = (days * DAY_MS) / 2
          const scene = draw(at(state, middle - half, middle + half), { width, builder })
          const named = new Set(scene.labels.map(({ event }) => event))
          expect(scene.marks.filter((mark) => isEventMark(mark) && !named.has(mark.event))).toEqual([])
          expectSound(scene, state.table.dated)
          const places = placesOf(scene)
          for (const [key, y] of places) expect(before.get(key) ?? y, key).toBe(y)
          before = places
        }
      }
    }
  })

  it('draws eight events two days apart with all their titles', () => {
    const titles = Array.from({ length: 8 }, (_, index) => `Der ${String(index + 1)}. Verhandlungstag im Prozess`)
    const scene = draw(open(list(titles, (index) => `2024-03-${String(4 + 2 * index).padStart(2, '0')}`)))
    expect(scene.labels).toHaveLength(8)
  })
})

describe('lanes', () => {
  const groups = (names: readonly string[]): TimelineState =>
    open(
      names.flatMap((group, at) =>
        list(['Eins', 'Zwei', 'Drei'], (index) => `2020-0${String(at + 1)}-1${String(index)}`, { group }),
      ),
    )
  const titles = (state: TimelineState): readonly string[] => state.lanes.map(({ title }) => title)

  it('stand in the order of first appearance, each group its own', () => {
    expect(titles(groups(['E', 'D', 'C', 'B', 'A']))).toEqual(['E', 'D', 'C', 'B', 'A'])
    expect(titles(groups(['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H1']))).toHaveLength(8)
  })

  it('are sorted by size where they are numbers', () => {
    expect(titles(groups(['10', '9', '100']))).toEqual(['9', '10', '100'])
  })

  it('take order, title and color from the settings', () => {
    const state = reduce(groups(['A', 'B', 'C']), {
      type: 'settings',
      settings: { lanes: [{ key: 'C', title: 'Zuerst', color: 'tomato' }] },
    })
    expect(titles(state)).toEqual(['Zuerst', 'A', 'B'])
    expect(state.lanes[0]).toMatchObject({ color: 'tomato' })
  })

  it('close up where the window has none of them', () => {
    const state = groups(['A', 'B'])
    const scene = draw(at(state, Date.UTC(2020, 0, 9), Date.UTC(2020, 0, 14)))
    expect(scene.lanes[1]!.height).toBeLessThan(40)
    expect(scene.lanes[1]).toMatchObject({ inWindow: 0, after: 3 })
  })

  it('keep the order of the data on one day', () => {
    const scene = draw(
      open(
        list(
          Array.from({ length: 12 }, (_, index) => `Punkt ${String(index + 1)}`),
          () => '2024-05-01',
        ),
      ),
    )
    const order = [...scene.labels].sort((a, b) => a.y - b.y).map(({ text }) => Number(text.slice(6)))
    expect(order).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })
})

describe('zoomed in', () => {
  it('a known day is a band with its title inside', () => {
    const state = open(
      list(['Die Brücke wird eröffnet', 'Das Fest beginnt'], (index) => `2024-05-0${String(1 + index)}`),
    )
    const scene = draw(at(state, Date.UTC(2024, 3, 30), Date.UTC(2024, 4, 4)))
    expect(scene.marks.map(({ kind }) => kind)).toEqual(['day', 'day'])
    const [first] = scene.labels
    const [mark] = scene.marks
    expect(first!.x).toBeGreaterThan(mark!.x0)
    expect(first!.x + first!.width).toBeLessThan(mark!.x1)
    expect(mark!.x1 - mark!.x0).toBeCloseTo(250, 0)
  })

  it('a word too long to stand beside the dot of its day stands below it, within the band', () => {
    const state = open(list(['Ostwirtschaftsforum: Er kommt', 'Danach'], (index) => `2024-05-0${String(1 + index)}`))
    const scene = draw(at(state, Date.UTC(2024, 3, 29), Date.UTC(2024, 4, 6)))
    const [label] = scene.labels
    const [mark] = scene.marks
    expect(label!.isInside).toBe(true)
    expect(label!.x).toBeGreaterThan(mark!.x0)
    expect(label!.x + label!.width).toBeLessThan(mark!.x1)
    expect(label!.y).toBeGreaterThan(mark!.y - mark!.height / 2 + 16)
  })

  it('two hundred on one day are counted, named or not', () => {
    const state = open(
      list(
        Array.from({ length: 200 }, (_, index) => `Meldung ${String(index)}`),
        () => '2024-05-01',
      ),
    )
    expectSound(draw(at(state, Date.UTC(2024, 4, 1), Date.UTC(2024, 4, 2))), 200)
  })

  it('what lies beside the window has no title in it, and is counted at the edge', () => {
    const state = open(SUMMIT)
    const scene = draw(at(state, Date.UTC(2023, 8, 4), Date.UTC(2023, 8, 10)))
    const inside = new Set(scene.marks.filter(isEventMark).map(({ index }) => index))
    expect(scene.labels.every(({ index }) => inside.has(index))).toBe(true)
    expect(scene.counts.after).toBeGreaterThan(0)
    expectSound(scene, state.table.dated)
  })
})

describe('disputes', () => {
  const source = (id: string): object => ({ id, title: id, language: 'de', independentGroup: id })
  const dispute = (id: string, dates: readonly string[]): object => ({
    id,
    title: `Streit um ${id}`,
    date: dates[0]!,
    evidence: dates.map((date, at) => ({ source: at === 0 ? 'a' : 'b', start: 0, end: 4, quote: 'Dann', date })),
    conflict: { kind: 'date', claims: dates.map((date, at) => ({ date, evidence: [at] })) },
  })
  const open2 = (events: readonly object[]): TimelineState => {
    const read = readData({ version: 1, language: 'de', sources: [source('a'), source('b')], events }, 'de')
    if (read.kind !== 'document' || !read.document) throw new Error('This is a document.')
    return open(read.document)
  }

  it('draw a day that is known as such, one day within a month as soft', () => {
    const scene = draw(open2([dispute('A', ['2023-08-12', '2023-08-14']), dispute('B', ['2023-05', '2023-07-01/2023-07-20'])])) // prettier-ignore
    const shapes = (id: string): unknown => scene.marks.filter(isEventMark).find(({ event }) => event === id)?.bands?.map(({ shape }) => shape) // prettier-ignore
    expect(shapes('A')).toEqual(['point', 'point'])
    expect(shapes('B')).toEqual(['soft', 'period'])
  })

  it.each([1200, 840, 580])('keep their words clear of every title, near and far, %i px wide', (width) => {
    const day = (at: number): string => new Date(Date.UTC(2021, 0, 1) + at * DAY_MS).toISOString().slice(0, 10)
    const events = [
      ...[0, 40, 300, 420].map((at, index) => dispute(`D${String(index)}`, [day(at), day(at + 2 ** (index * 2))])),
      dispute('M', ['2021-08', '2022-08']),
      ...Array.from({ length: 12 }, (_, at) => ({ id: `e${String(at)}`, title: `Ereignis Nummer ${String(at)}`, date: day(at * 45 + 3) })), // prettier-ignore
      { id: 'alt', title: 'Lange vorher', date: '1948-03-02' },
    ]
    for (const compress of ['always', 'auto', 'never'] as const) {
      const state = reduce(open2(events), { type: 'settings', settings: { compress } })
      for (const days of [3, 20, 90, 400, 900, 28_000]) {
        for (let step = 0; step < 8; step++) {
          const middle = Date.UTC(2021, 0, 1) + step * 80 * DAY_MS
          const half = (days * DAY_MS) / 2
          expectSound(draw(at(state, middle - half, middle + half), { width }), events.length)
        }
      }
    }
  })

  it('say both dates where there is room', () => {
    const scene = draw(open2([dispute('A', ['2023-08-12', '2023-08-14']), { id: 'z', title: 'Danach', date: '2024-02-01' }])) // prettier-ignore
    expect(scene.notes.filter(({ text }) => text.includes('·'))).toHaveLength(2)
  })
})

describe('without a click a picture says', () => {
  const context = { theme: LIGHT_THEME, metrics: LETTERS.get(13)!.metrics }
  const paint = (scene: Scene): string => {
    const painter = new SvgPainter('sans')
    paintPlot(scene, painter, context, NO_HIGHLIGHTS, 0, scene.height)
    return painter.finish(scene.width, scene.height, 'Bild', '#fff')
  }

  it('that it is contested whether something happened', () => {
    const told = (status: string): string => paint(draw(open(list(['Lieferung', 'Abfahrt'], (at) => `2019-03-0${String(at + 1)}`, { status })))) // prettier-ignore
    expect(told('disputed')).toContain(LIGHT_THEME.doubt)
    expect(told('confirmed')).not.toContain(LIGHT_THEME.doubt)
  })

  it('that nobody knows of an end', () => {
    const scene = draw(open(list(['Bau', 'Amt', 'Wahl'], (at) => ['2019-01', '2019-02/..', '2019-12-01'][at]!)))
    expect(scene.notes.map(({ text, tone }) => [text, tone])).toEqual([['Ende offen', 'quiet']])
    expect(paint(scene)).toContain('Ende offen')
  })
})

it('what is about then is told apart from what is one day within', () => {
  const state = open(list(['Genau', 'Etwa', 'Im Jahr', 'Etwa von bis'], (at) => ['1871-05-03', '1871-05-03~', '1872', '1874~/1876~'][at]!)) // prettier-ignore
  const scene = draw(reduce(state, { type: 'settings', settings: { compress: 'never' } }))
  const marks = scene.marks.filter(isEventMark).sort((a, b) => a.index - b.index)
  expect(marks.map(({ kind, isApproximate }) => [kind, isApproximate])).toEqual([
    ['point', false],
    ['soft', true],
    ['soft', false],
    ['soft', true],
  ])
})

it('an event with two thousand claims is drawn with the first few', () => {
  const dates = Array.from({ length: 2000 }, (_, at) => String(1000 + (at % 900)))
  const quote = 'Damals.'
  const evidence = dates.map((date) => ({ source: 's', start: 0, end: quote.length, quote, date }))
  const claims = dates.map((date, at) => ({ date, evidence: [at] }))
  const read = readData({ version: 1, language: 'de', sources: [{ id: 's', title: 'Chronik' }], events: [{ id: 'a', title: 'Die Gründung', date: '1000/1899', evidence, conflict: { kind: 'date', claims } }, { id: 'b', title: 'Der Brand', date: '1500-05-01' }] }, 'de') // prettier-ignore
  if (read.kind !== 'document' || !read.document) throw new Error('This is a document.')
  const state = open(read.document)
  const scene = draw(at(state, state.extent.from, state.extent.to))
  const [dispute] = scene.marks.filter(isEventMark).filter(({ kind }) => kind === 'claims')
  expect(dispute?.bands?.length).toBeLessThan(6)
  expectSound(scene, 2)
})

it('a title of a megabyte takes no more room than a long one', () => {
  const scene = draw(
    open([
      { title: 'Wort '.repeat(200_000), date: '2020' },
      { title: 'Kurz', date: '2021' },
    ]),
  )
  expect(Math.max(...scene.labels.map(({ text }) => text.length))).toBeLessThan(200)
  expectSound(scene, 2)
})

describe('windows', () => {
  const span = ({ from, to }: TimeWindow): number => to - from
  it('open with all of up to thirty events', () => {
    const state = open(
      list(
        Array.from({ length: 20 }, (_, index) => `Jahr ${String(index)}`),
        (index) => String(100 + index ** 2 * 4),
      ),
    )
    expect(draw(state).counts.inWindow).toBe(20)
  })

  it('have a margin of three to five percent', () => {
    const state = open([{ title: 'Spiel', start: '2024-05-01T20:30', end: '2024-05-01T22:52' }, { title: 'Tor', date: '2024-05-01T21:10' }]) // prettier-ignore
    const hull = 143 * 60_000
    expect((span(state.extent) - hull) / 2 / hull).toBeGreaterThanOrEqual(0.03)
    expect((span(state.extent) - hull) / 2 / hull).toBeLessThanOrEqual(0.05)
  })

  it('take the year 9999 for no end at all', () => {
    const state = open([{ title: 'Ohne Ende', start: '2014-04-20', end: '9999-12-31' }, ...list(['A', 'B', 'C'], (index) => `2014-0${String(5 + index)}-10`)]) // prettier-ignore
    expect(span(state.opening)).toBeLessThan(200 * DAY_MS)
  })

  it('stay within the data and one span to each side, and no closer than its days', () => {
    const state = open(list(['A', 'B', 'C'], (index) => `2014-0${String(5 + index)}-10`))
    const far = at(state, Date.UTC(2413, 0, 1), Date.UTC(2414, 0, 1))
    expect(far.window.to).toBeLessThan(Date.UTC(2015, 0, 1))
    expect(span(at(state, Date.UTC(2014, 5, 1), Date.UTC(2014, 5, 1) + 1000).window)).toBe(DAY_MS)
  })
})

describe('empty time', () => {
  it('is drawn short by itself where most events would share little width', () => {
    const state = open(SUMMIT)
    const scene = draw(at(state, state.extent.from, state.extent.to), { width: 1200 })
    expect(scene.breaks.length).toBeGreaterThan(0)
    const starts = scene.marks.filter(isEventMark).map(({ x0 }) => x0)
    expect(starts.filter((x) => x > 0.85 * scene.width).length).toBeLessThan(starts.length / 3)
  })

  it.each(['auto', 'always'] as const)('is none while something lasts whose end is known: %s', (compress) => {
    const dates = ['1890-04', '1893/1931', '1990-04-01', '1992/1994', '2020-06-01', '2020-07-01', '2020-08-01']
    const state = reduce(open(list(dates, (at) => dates[at]!)), { type: 'settings', settings: { compress } })
    const { breaks } = compressionOf(state.table, state.settings)
    expect(breaks.length).toBeGreaterThan(0)
    const year = (y: number): number => Date.UTC(y, 0, 1)
    for (const [from, to] of [
      [year(1893), year(1932)],
      [year(1992), year(1995)],
    ] as const)
      // prettier-ignore
      for (const one of breaks) expect(one.to <= from || one.from >= to).toBe(true)
  })

  it('is drawn as long as it is where the page says so', () => {
    const state = reduce(open(SUMMIT), { type: 'settings', settings: { compress: 'never' } })
    expect(draw(state).breaks).toEqual([])
  })
})

describe('the overview', () => {
  const ticksOf = (dates: readonly string[], widthPx = 700): readonly { x: number; label: string }[] => {
    const state = open(list(dates.map(String), (index) => dates[index]!))
    const { metrics, measure } = LETTERS.get(13)!
    const { table, lanes, shown, extent, language, settings } = state
    const compression = compressionOf(table, settings)
    return buildOverview({
      table,
      lanes,
      shown,
      extent,
      compression,
      language,
      metrics,
      measure,
      widthPx,
      heightPx: 74,
    }).ticks
  }

  it.each([
    ['35 years', ['1989-11-09', '2004-05-01', '2024-04-30']],
    ['60 years', ['1961-08-13', '1962-02-01', '1989-11-09', '1990-10-03', '2021-01-01']],
    ['one year', ['2024-01-03', '2024-06-01', '2024-12-20']],
    ['one day', ['2024-01-03T08:00', '2024-01-03T12:30', '2024-01-03T20:00']],
    ['two thousand years', ['-0043-03-15', '0800-12-25', '1989-11-09']],
  ])('labels %s in one kind of words, and none of them overlap or run off the edge', (_, dates) => {
    const ticks = ticksOf(dates)
    expect(ticks.length).toBeGreaterThan(0)
    const kindOf = (label: string): string =>
      label
        .replace(/ v\. Chr\.$/, '')
        .replace(/\d+/g, '1')
        .replace(/\p{L}+/gu, 'a')
    expect(new Set(ticks.map(({ label }) => kindOf(label))).size).toBe(1)
    const ends = ticks.map(({ x, label }) => x + 5 + LETTERS.get(13)!.measure(label, 'small'))
    ticks.slice(1).forEach(({ x }, at) => expect(x).toBeGreaterThan(ends[at]!))
    expect(Math.max(...ends)).toBeLessThanOrEqual(700)
  })
})

describe('grouped by source', () => {
  const state = reduce(open(SUMMIT), { type: 'group', groupBy: 'source' })

  it('every source has its lane', () => {
    expect(state.lanes.map(({ title }) => title).sort()).toEqual([
      'Abendpost',
      'Rheinkurier',
      'Stadtanzeiger',
      'Tagesbote',
      'Weltblatt',
    ])
  })

  it('a dispute stands in each lane with what that source says', () => {
    const scene = draw(at(state, state.extent.from, state.extent.to))
    const index = state.table.indexOf('schoigu')
    const marks = scene.marks.filter((mark) => isEventMark(mark) && mark.index === index)
    expect(marks.length).toBeGreaterThan(2)
    expect(marks.map(({ kind }) => kind)).not.toContain('claims')
    expect(new Set(marks.map(({ x0, x1 }) => `${x0.toFixed(1)} ${x1.toFixed(1)}`)).size).toBeGreaterThan(1)
  })
})

it('one hit of a search closes the lanes up', () => {
  const state = open(SUMMIT)
  const found = reduce(state, { type: 'filter', filter: { text: 'Camp David' } })
  const scene = draw(at(found, found.extent.from, found.extent.to))
  expect(scene.lanes).toHaveLength(1)
  expect(scene.height).toBeLessThan(100)
})
