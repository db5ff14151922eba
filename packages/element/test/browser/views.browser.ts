import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import 'axe-core/axe.min.js'
import type * as Axe from 'axe-core'
import type { EventInput, TimelineDocumentInput } from '@event-timeline/core/model'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, nextFrame, until, setScreen } from './mount.js'
import { all, one, openViews, textsOf, words, type PageOptions, type ViewsPage } from './views-page.js'

afterEach(async () => {
  clearPage()
  await setScreen({ width: 1200, height: 900 })
})

const select = async (page: ViewsPage, id: string): Promise<void> => {
  page.dispatch({ type: 'select', index: page.state.table.indexOf(id) })
  await page.updateComplete
}

const phone = async (input: TimelineDocumentInput): Promise<ViewsPage> => {
  await setScreen({ width: 390, height: 844 })
  return openViews(input, { width: 390, size: 'phone' })
}

const bridges: readonly EventInput[] = [
  { id: 'first', title: 'Die erste Brücke wird eingeweiht', date: '1835-12-07' },
  { id: 'flood', title: 'Hochwasser reißt einen Pfeiler um', date: '1845-03' },
  { id: 'second', title: 'Eine zweite Brücke entsteht', date: '1902/1905' },
]

const oneEvent = (event: Partial<EventInput>): TimelineDocumentInput => ({
  events: [{ id: 'a', title: 'Ein Ereignis', date: '1999-05-01', ...event }],
})

describe('the panel', () => {
  it('of a plain event says when and what, and nothing else', async () => {
    const page = await openViews(oneEvent({}))
    await select(page, 'a')
    expect(words(one(page, '.panel'))).to.equal('Samstag, 1. Mai 1999 Ein Ereignis')
  })

  it('tells picture, text, place and links where the event has them', async () => {
    const page = await openViews(
      oneEvent({
        text: 'Zum *ersten* Mal, siehe [Bericht](https://example.org/bericht).',
        image: {
          url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
          alt: 'Ein Punkt',
          caption: 'Der Punkt',
          credit: 'Archiv',
        },
        links: ['https://www.example.org/karte', { href: 'https://example.org/mehr', label: 'Mehr dazu' }],
        places: ['Mainz'],
      }),
    )
    await select(page, 'a')
    await until(() => all(page, '.panel em').length > 0)
    expect(one(page, 'figure img').getAttribute('alt')).to.equal('Ein Punkt')
    expect(one(page, 'figure img').getAttribute('referrerpolicy')).to.equal('no-referrer')
    expect(words(one(page, 'figcaption'))).to.equal('Der Punkt Archiv')
    expect(words(one(page, '.panel .text'))).to.equal('Zum ersten Mal, siehe Bericht.')
    expect(words(one(page, '.facts'))).to.equal('Ort Mainz')
    expect(textsOf(page, '.links a')).to.deep.equal(['example.org', 'Mehr dazu'])
  })

  it('shows HTML in a text as text, and follows no address that runs something', async () => {
    const page = await openViews(
      oneEvent({
        text: '<img src=x onerror=alert(1)> und [hier](javascript:alert(1)) *so*',
        image: 'javascript:alert(1)',
        links: ['javascript:alert(1)', 'data:text/html,x'],
      }),
    )
    await select(page, 'a')
    await until(() => all(page, '.panel em').length > 0)
    expect(all(page, '.panel img, .panel a, .links')).to.have.length(0)
    expect(words(one(page, '.panel'))).to.contain('<img src=x onerror=alert(1)>')
  })

  it('puts dates that cannot both be right side by side, each with its words', async () => {
    const page = await openViews(SUMMIT)
    await select(page, 'schoigu')
    expect(words(one(page, '.kicker'))).to.contain('Datum strittig')
    const claims = all(page, '.claim')
    expect(claims.length).to.equal(2)
    expect(new Set(claims.map((claim) => claim.getBoundingClientRect().top)).size).to.equal(1)
    for (const claim of claims) expect(claim.querySelector('blockquote mark')).not.to.equal(null)
    expect(all(page, '.scale .outline')).to.have.length(2)
  })

  it('of an event with 2,000 claims opens like any other, and counts those it does not show', async () => {
    const source = { id: 's', title: 'Chronik' }
    const evidence = Array.from({ length: 2000 }, (_, at) => {
      const quote = `Im Jahr ${String(at + 1)}.`
      return { source: 's', start: 0, end: quote.length, quote, date: { edtf: String(at + 1).padStart(4, '0') } }
    })
    const claims = evidence.map(({ date }, at) => ({ date, evidence: [at] }))
    const conflict = { kind: 'date', claims }
    const input = {
      sources: [source],
      events: [{ id: 'a', title: 'Die Gründung', date: '0001/2000', evidence, conflict }],
    }
    const page = await openViews(input as unknown as TimelineDocumentInput)
    await select(page, 'a')
    expect(all(page, '.claim').length).to.be.lessThan(10)
    expect(words(one(page, '.claims'))).to.contain('1.994 weitere Angaben')
  })

  it('cuts a title of a megabyte and shows it whole on demand', async () => {
    const page = await openViews(oneEvent({ title: 'Wort '.repeat(200_000) }))
    await select(page, 'a')
    expect(words(one(page, '.headline')).length).to.be.lessThan(400)
    one(page, '.inner > .link').click()
    await page.updateComplete
    expect(words(one(page, '.headline')).length).to.be.greaterThan(900_000)
  })

  it('a title, text and quote of a megabyte are cut in every view', async () => {
    const long = 'Wort '.repeat(200_000)
    const evidence = [{ source: 's', start: 0, end: long.length, quote: long, date: '1999-05-01' }]
    const input = {
      sources: [{ id: 's', title: long }],
      events: [{ id: 'a', title: long, text: long, date: '1999-05-01', evidence }, ...bridges],
    } as unknown as TimelineDocumentInput
    for (const size of ['wide', 'phone'] as const) {
      const page = await openViews(input, { size, width: size === 'phone' ? 390 : 1180 })
      await select(page, 'a')
      for (const mode of ['timeline', 'list', 'table', 'story'] as const) {
        page.dispatch({ type: 'mode', mode })
        page.dispatch({ type: 'story-step', step: 0 })
        await page.updateComplete
        expect(page.renderRoot.textContent.length, `${size} ${mode}`).to.be.lessThan(60_000)
      }
      page.remove()
    }
  })

  it('leads to what comes before and after by full name', async () => {
    const page = await openViews({ events: bridges })
    await select(page, 'flood')
    expect(textsOf(page, '.neighbours button')).to.deep.equal([
      '← Vorher Die erste Brücke wird eingeweiht',
      'Danach → Eine zweite Brücke entsteht',
    ])
    all(page, '.neighbours button')[1]?.click()
    await page.updateComplete
    expect(words(one(page, '.headline'))).to.equal('Eine zweite Brücke entsteht')
  })

  it('goes while a search has left its event out, and comes back with it', async () => {
    const page = await openViews({ events: bridges })
    await select(page, 'flood')
    page.dispatch({ type: 'search', text: 'eingeweiht' })
    await page.updateComplete
    expect(all(page, '.panel')).to.have.length(0)
    page.dispatch({ type: 'search', text: '' })
    await page.updateComplete
    expect(words(one(page, '.headline'))).to.equal('Hochwasser reißt einen Pfeiler um')
  })

  it('is left out where the host wants none', async () => {
    const page = await openViews({ events: bridges })
    page.dispatch({ type: 'settings', settings: { panel: 'none' } })
    await select(page, 'flood')
    expect(all(page, '.panel')).to.have.length(0)
    expect(one(page, '.main').getBoundingClientRect().width).to.equal(1180)
  })
})

describe('how a date was reached', () => {
  const dated = (edtf: string, phrase: string, anchor: string): TimelineDocumentInput =>
    ({
      sources: [{ id: 's', title: 'Bericht', publisher: 'Rheinbote', published: anchor }],
      events: [
        {
          id: 'a',
          title: 'Die Brücke wird gesperrt',
          date: edtf,
          evidence: [
            {
              source: 's',
              start: 0,
              end: 40,
              quote: `Sie wurde ${phrase} gesperrt.`,
              date: edtf,
              timex: {
                text: phrase,
                start: 10,
                end: 10 + phrase.length,
                type: 'DATE',
                value: edtf,
                rule: 'r',
                anchor: { value: anchor, kind: 'document' },
              },
            },
          ],
        },
      ],
    }) as unknown as TimelineDocumentInput

  it('is one sentence that names the day of the article, the words and the day they mean', async () => {
    const page = await openViews(dated('2021-06-02', 'am Mittwoch', '2021-06-04'))
    await select(page, 'a')
    expect(words(one(page, '.how'))).to.equal(
      'So kamen wir auf das Datum: Der Artikel erschien am 4. Juni 2021; „am Mittwoch“ ist daher der 2. Juni.',
    )
  })

  it('is said in the language of the controls', async () => {
    const page = await openViews(dated('2020', 'im vergangenen Jahr', '2021-06-04'), { language: 'en' })
    await select(page, 'a')
    expect(words(one(page, '.how'))).to.contain(
      'The article appeared on 4 June 2021; “im vergangenen Jahr” is therefore 2020.',
    )
  })
})

describe('on a phone', () => {
  it('every event is a headline in full, under its year, with gaps in words', async () => {
    const page = await phone({ events: bridges })
    expect(textsOf(page, '.spine h4')).to.deep.equal(bridges.map(({ title }) => title))
    expect(textsOf(page, '.year')).to.deep.equal(['1835', '1845 zehn Jahre später', '1902 57 Jahre später'])
    for (const title of all(page, '.spine h4')) expect(title.scrollWidth).to.be.at.most(title.clientWidth)
  })

  it('gaps are counted from the end of what came before to the year below, and none is told within what lasts', async () => {
    const page = await phone({
      events: [
        { id: 'a', title: 'Bau', date: '1844/1847' },
        { id: 'b', title: 'Streik', date: '1846-08-02' },
        { id: 'c', title: 'Abriss', date: '1869-05-10' },
      ],
    })
    expect(textsOf(page, '.year')).to.deep.equal(['1844', '1846', '1869 22 Jahre später'])
  })

  it('the words of a gap stand in front of the break, whole', async () => {
    const page = await phone({ events: bridges })
    for (const gap of all(page, '.later')) {
      const { left, top, height } = gap.getBoundingClientRect()
      const at = left + parseFloat(getComputedStyle(gap).paddingInlineStart) + 1
      expect(page.shadowRoot?.elementFromPoint(at, top + height / 2)).to.equal(gap)
    }
  })

  it('what sources disagree about is two bands with ≠ between them', async () => {
    const page = await phone(SUMMIT)
    const entry = one(page, '[data-id=schoigu]')
    const [a, b] = Array.from(entry.querySelectorAll('.mark .claim'), (band) => band.getBoundingClientRect())
    if (!a || !b) throw new Error('There are no two bands.')
    expect(a.right).to.be.at.most(b.left + 1)
    expect(a.bottom).to.be.at.most(b.top + 1)
    expect(entry.querySelector('.unequal')?.textContent).to.equal('≠')
    expect(entry.querySelectorAll('.claim-words').length).to.be.at.least(2)
  })

  it('a dispute names its dates as exactly as they differ', async () => {
    const dispute = (id: string, a: string, b: string): object => ({
      id,
      title: id,
      date: `${a}/${b}`,
      evidence: [a, b].map((date) => ({ source: 's', start: 0, end: 4, quote: 'Dann', date })),
      conflict: { kind: 'date', claims: [a, b].map((date, at) => ({ date, evidence: [at] })) },
    })
    const events = [dispute('Jahre', '2021-08', '2022-08'), dispute('Tage', '2022-10-12', '2022-10-14')]
    const page = await openViews({ sources: [{ id: 's', title: 'Bote' }], events } as unknown as TimelineDocumentInput, { width: 390, size: 'phone' }) // prettier-ignore
    expect(textsOf(page, '.entry .date')).to.deep.equal(['August 2021 oder August2022', '12. oder 14.Oktober'])
    expect(textsOf(page, '.claim-words').map((said) => said.split(' · ')[0])).to.deep.equal(['August 2021', 'August 2022', '12. Oktober', '14. Oktober']) // prettier-ignore
    expect(all(page, '.claim.point')).to.have.lengthOf(2)
  })

  it('what is about then says so, and a clock its zone', async () => {
    const events = [
      { title: 'Lehre', date: '1869~' },
      { title: 'Prüfung', date: '1869' },
      { title: 'Anpfiff', date: '1869-05-01T20:30Z' },
    ]
    const page = await openViews({ events }, { width: 390, size: 'phone' })
    expect([...textsOf(page, '.entry .date')].sort()).to.deep.equal(['20:301. 5. UTC', 'im Laufdes Jahres', 'um1869'])
    expect(all(page, '.entry.about')).to.have.lengthOf(1)
  })

  it('a tap brings up a sheet that has the focus, and Esc gives it back', async () => {
    const page = await phone(SUMMIT)
    const title = one(page, '[data-id=zug] button')
    title.focus()
    title.click()
    await until(() => all(page, 'dialog[open]').length === 1)
    const dialog = one(page, 'dialog') as HTMLDialogElement
    await Promise.all(dialog.getAnimations().map(({ finished }) => finished))
    expect(dialog.matches(':modal')).to.equal(true)
    expect(page.shadowRoot?.activeElement === one(page, 'dialog .headline')).to.equal(true)
    expect(dialog.getBoundingClientRect().bottom).to.be.closeTo(document.documentElement.clientHeight, 1)
    expect(dialog.getBoundingClientRect().height).to.be.at.most(0.86 * innerHeight)
    await sendKeys({ press: 'Escape' })
    await until(() => all(page, 'dialog').length === 0)
    expect(page.shadowRoot?.activeElement === one(page, '[data-id=zug] button')).to.equal(true)
  })

  it('what can be touched is 44 px high', async () => {
    const page = await phone(SUMMIT)
    for (const button of all(page, '.phone-bar .row > button, .phone-head button')) {
      expect(button.getBoundingClientRect().height, words(button)).to.be.at.least(44)
      expect(button.getBoundingClientRect().width, words(button)).to.be.at.least(44)
    }
  })

  it('of thousands of events a part is in the page, and the strip leads to the others', async () => {
    const events = Array.from({ length: 5000 }, (_, at): EventInput => ({
      title: `Ereignis ${String(at)}`,
      date: `${String(1000 + Math.floor(at / 5))}-0${String(1 + (at % 5))}-15`,
    }))
    const page = await phone({ events })
    expect(all(page, '.entry').length).to.be.at.most(200)
    expect(page.getBoundingClientRect().height).to.be.lessThan(1200)
    const strip = one(page, '.strip')
    const { left, top, width } = strip.getBoundingClientRect()
    strip.dispatchEvent(new MouseEvent('click', { clientX: left + width * 0.9, clientY: top + 5, bubbles: true }))
    await until(() => textsOf(page, '.spine h4').some((title) => /^Ereignis 4[67]\d\d$/.test(title)))
    expect(all(page, '.entry').length).to.be.at.most(200)
  })

  it('no letter is smaller than 12 px', async () => {
    const page = await phone(SUMMIT)
    for (const element of all(page, '.figure *')) {
      const hasWords = Array.from(element.childNodes).some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      if (hasWords) expect(parseFloat(getComputedStyle(element).fontSize), words(element)).to.be.at.least(12)
    }
  })
})

describe('a search', () => {
  it('marks what it found, whatever the accents', async () => {
    const page = await openViews(SUMMIT)
    page.dispatch({ type: 'mode', mode: 'list' })
    page.dispatch({ type: 'search', text: 'sudkorea' })
    await page.updateComplete
    expect(textsOf(page, 'mark.hit')).to.include('Südkorea')
  })

  it('without a hit says so and offers to clear it', async () => {
    const page = await openViews(SUMMIT)
    page.dispatch({ type: 'search', text: 'Elefant' })
    await page.updateComplete
    expect(words(one(page, '.message h3'))).to.equal('Kein Ereignis passt zu „Elefant“')
    one(page, '.message button').click()
    await page.updateComplete
    expect(all(page, '.message')).to.have.length(0)
  })
})

describe('filters', () => {
  const check = async (page: ViewsPage, label: string): Promise<void> => {
    const found = all(page, '.facets label').find((one) => words(one).startsWith(label))
    found?.querySelector('input')?.click()
    await page.updateComplete
  }

  it('widen within a facet, and narrow between facets', async () => {
    const page = await openViews({
      events: [
        { title: 'a', date: '2001', group: 'Nord', status: 'planned' },
        { title: 'b', date: '2002', group: 'Süd' },
        { title: 'c', date: '2003', group: 'West' },
      ],
    })
    page.dispatch({ type: 'facets', isOpen: true })
    await page.updateComplete
    await check(page, 'Nord')
    await check(page, 'Süd')
    expect(page.state.shown.length).to.equal(2)
    const checked = all(page, '.facets label').filter((one) => one.querySelector('input')?.checked)
    expect(checked.map((one) => words(one).replace(/ \d+$/, ''))).to.deep.equal(['Nord', 'Süd'])
    await check(page, 'geplant')
    expect(page.state.shown.length).to.equal(1)
    expect(words(one(page, '.button .count'))).to.equal('3')
  })

  it('of 20,000 values list the first fifty and find the others by typing', async () => {
    const sources = Array.from({ length: 20_000 }, (_, at) => ({
      id: `s${String(at)}`,
      title: 'x',
      publisher: `Blatt ${String(at)}`,
    }))
    const evidence = sources.map(({ id }) => ({ source: id, start: 0, end: 1, quote: 'x', date: '2001' }))
    const events = [
      { title: 'a', date: '2001', evidence },
      { title: 'b', date: '2002' },
    ]
    const page = await openViews({ sources, events } as unknown as TimelineDocumentInput)
    page.dispatch({ type: 'facets', isOpen: true })
    await page.updateComplete
    expect(all(page, '.facets label')).to.have.length(50)
    const field = one(page, '.facets .field') as HTMLInputElement
    field.value = 'blatt 19999'
    field.dispatchEvent(new InputEvent('input'))
    await page.updateComplete
    expect(textsOf(page, '.facets label')).to.deep.equal(['Blatt 19999 1'])
  })

  it('that leave nothing offer a way back', async () => {
    const page = await openViews({ events: bridges })
    page.dispatch({ type: 'filter', filter: { status: ['denied'] } })
    await page.updateComplete
    expect(words(one(page, '.message h3'))).to.equal('Kein Ereignis passt zu diesem Filter')
    one(page, '.message button').click()
    await page.updateComplete
    expect(page.state.shown.length).to.equal(3)
  })
})

describe('the table', () => {
  it('holds what the filter leaves, and sorts by each of its columns', async () => {
    const page = await openViews({ events: bridges })
    page.dispatch({ type: 'mode', mode: 'table' })
    await page.updateComplete
    const titles = (): readonly string[] => textsOf(page, 'tbody .title')
    expect(titles()).to.have.length(3)
    one(page, 'thead .title button').click()
    await page.updateComplete
    expect(titles()).to.deep.equal([...titles()].sort((a, b) => a.localeCompare(b, 'de')))
    expect(one(page, 'thead .title').getAttribute('aria-sort')).to.equal('ascending')
    page.dispatch({ type: 'search', text: 'Brücke' })
    await page.updateComplete
    expect(titles()).to.have.length(2)
  })

  it('a title of 4,000 letters without a space wraps and leaves room for the others', async () => {
    const page = await openViews({
      events: [
        { title: 'W'.repeat(4000), date: '2001' },
        { title: 'b', date: '2002', status: 'planned' },
      ],
    })
    page.dispatch({ type: 'mode', mode: 'table' })
    await page.updateComplete
    const table = one(page, 'table')
    expect(table.scrollWidth).to.be.at.most(1180)
    expect(one(page, 'tbody .date').getBoundingClientRect().width).to.be.at.least(100)
  })
})

describe('a story', () => {
  const told: TimelineDocumentInput = {
    title: 'Zwei Brücken',
    subtitle: 'Wie die Stadt über den Fluss kam.',
    events: bridges,
  }
  const open = async (options?: PageOptions): Promise<ViewsPage> => {
    const page = await openViews(told, options)
    page.dispatch({
      type: 'story',
      story: {
        steps: [
          { events: ['first', 'flood'], title: 'Der Anfang', text: 'Es begann mit Holz.' },
          { events: ['second'], title: 'Der Neubau' },
        ],
      },
    })
    page.dispatch({ type: 'mode', mode: 'story' })
    await page.updateComplete
    return page
  }

  it('begins with its title, goes on with keys, and ends with a way on', async () => {
    const page = await open()
    expect(words(one(page, '.hero h2'))).to.equal('Zwei Brücken')
    expect(words(one(page, '.start'))).to.contain('2 Schritte')
    one(page, '.go').click()
    await page.updateComplete
    expect(words(one(page, '.telling h3'))).to.equal('Der Anfang')
    expect(words(one(page, '.progress'))).to.equal('1 von 2')
    one(page, '.story').focus()
    await sendKeys({ press: 'ArrowRight' })
    await page.updateComplete
    expect(words(one(page, '.telling h3'))).to.equal('Der Neubau')
    await sendKeys({ press: 'ArrowRight' })
    await page.updateComplete
    expect(words(one(page, '.hero .kicker'))).to.equal('Ende der Erzählung')
    one(page, '.go').click()
    await page.updateComplete
    expect(page.state.mode).to.equal('timeline')
  })

  it('keeps its picture in sight on a phone, with the events of the step by name', async () => {
    await setScreen({ width: 390, height: 844 })
    const page = await open({ width: 390, size: 'phone' })
    one(page, '.go').click()
    await page.updateComplete
    const picture = one(page, '.pinned').getBoundingClientRect()
    expect(picture.top).to.be.at.least(0)
    expect(picture.bottom).to.be.at.most(innerHeight)
    expect(textsOf(page, '.row:not(.is-context) .name')).to.deep.equal([bridges[0]?.title, bridges[1]?.title])
  })

  it('that nobody has curated tells the weightiest events by time', async () => {
    const events = Array.from({ length: 30 }, (_, at): EventInput => ({
      title: `Nr. ${String(at)}`,
      date: String(1900 + at),
      weight: at % 7,
    }))
    const page = await openViews({ events })
    page.dispatch({ type: 'mode', mode: 'story' })
    page.dispatch({ type: 'story-step', step: 0 })
    await page.updateComplete
    expect(words(one(page, '.telling h3'))).to.equal('Nr. 5')
    expect(all(page, '.dots button')).to.have.length(8)
  })
})

describe('states', () => {
  it('empty time that is drawn short is said in the legend, and only then', async () => {
    const days = ['1900-01-01', '2001-01-01', '2001-02-01', '2001-03-01', '2001-04-01']
    const shortened = await openViews({ events: days.map((date) => ({ title: date, date })) })
    expect(words(one(shortened, '.legend'))).to.contain('leere Zeit, verkürzt')
    const whole = await openViews({ events: days.slice(1).map((date) => ({ title: date, date })) })
    expect(words(one(whole, '.legend'))).not.to.contain('leere Zeit')
  })

  it('zero events are told in words', async () => {
    const page = await openViews({ events: [] })
    expect(words(one(page, '.message'))).to.equal(
      'Noch keine Ereignisse Sobald es etwas zu erzählen gibt, steht es hier.',
    )
  })

  it('a fault keeps what was shown, and offers to try again', async () => {
    const page = await openViews({ events: bridges })
    page.dispatch({ type: 'fault', fault: { code: 'network', message: 'Die Daten kamen nicht an.', canRetry: true } })
    await page.updateComplete
    expect(words(one(page, '.fault'))).to.contain('Die Daten kamen nicht an.')
    expect(all(page, '.stage-here')).to.have.length(1)
    one(page, '.fault .link').click()
    expect(page.asked.at(-1)).to.deep.equal({ type: 'retry' })
  })

  it('entries that could not be read are counted, with the first places', async () => {
    const page = await openViews({ events: [...bridges, { title: 'Ohne Tag', date: 'irgendwann' }] })
    expect(words(one(page, '.fault p'))).to.contain('Ein Eintrag ließ sich nicht lesen.')
    expect(words(one(page, '.fault li'))).to.contain('Zeile 4, date')
  })
})

describe('axe finds nothing', () => {
  const axe = (globalThis as unknown as { axe: typeof Axe }).axe
  const problemsOf = async (page: ViewsPage): Promise<readonly string[]> => {
    const result = await axe.run(page, {
      runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
      // These judge a whole page, and a test page has neither landmarks nor a first heading.
      rules: {
        region: { enabled: false },
        'page-has-heading-one': { enabled: false },
        'heading-order': { enabled: false },
      },
    })
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    )
  }
  const states: readonly (readonly [string, (page: ViewsPage) => void])[] = [
    ['the panel of a dispute', (page) => page.dispatch({ type: 'select', index: page.state.table.indexOf('schoigu') })],
    ['list', (page) => page.dispatch({ type: 'mode', mode: 'list' })],
    ['table', (page) => page.dispatch({ type: 'mode', mode: 'table' })],
    ['facets', (page) => page.dispatch({ type: 'facets', isOpen: true })],
    ['story title', (page) => page.dispatch({ type: 'mode', mode: 'story' })],
    [
      'a step',
      (page) => {
        page.dispatch({ type: 'mode', mode: 'story' })
        page.dispatch({ type: 'story-step', step: 2 })
      },
    ],
    ['nothing found', (page) => page.dispatch({ type: 'search', text: 'Elefant' })],
    ['keys', (page) => page.dispatch({ type: 'help', isOpen: true })],
  ]
  for (const scheme of ['light', 'dark']) {
    for (const size of ['wide', 'medium', 'phone'] as const) {
      for (const [name, enter] of states) {
        it(`${scheme}, ${size}: ${name}`, async () => {
          document.documentElement.style.colorScheme = scheme
          const width = { wide: 1180, medium: 800, phone: 390 }[size]
          if (size === 'phone') await setScreen({ width, height: 844 })
          const page = await openViews(SUMMIT, { width, size })
          enter(page)
          await page.updateComplete
          await nextFrame()
          expect(await problemsOf(page)).to.deep.equal([])
        })
      }
    }
  }
})
