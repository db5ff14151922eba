import { expect } from '@open-wc/testing'
import type { EventTimeline } from '../../src/index.js'
import { isEventMark } from '../../src/scene/scene.js'
import { contrast, parseColor } from '../../src/theme/contrast.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, inside, mount, nextFrame, query, until, setScreen } from './mount.js'

afterEach(async () => {
  clearPage()
  document.documentElement.removeAttribute('dir')
  await setScreen({ width: 1200, height: 900 })
})

const contrastOf = (one: string, other: string): number => contrast(parseColor(one)!, parseColor(other)!)

const drawnWords = (element: EventTimeline, canvas: string): ImageData => {
  const found = query(element, canvas) as HTMLCanvasElement
  return found.getContext('2d')!.getImageData(0, 0, found.width, found.height)
}

const differing = (a: ImageData, b: ImageData): number => {
  let count = 0
  for (let at = 0; at < a.data.length; at++) if (a.data[at] !== b.data[at]) count++
  return count
}

describe('a page that is read from the right', () => {
  const CENTURIES = [1250, 1480, 1650, 1890, 1990].map((year) => ({ title: String(year), date: String(year) }))

  it('shows the title of the document', async () => {
    document.documentElement.dir = 'rtl'
    const element = await mount(SUMMIT)
    const title = query(element, 'h2')
    expect(title.textContent).to.contain(SUMMIT.title!)
    expect(title.getBoundingClientRect().height).to.be.greaterThan(10)
  })

  it('leaves the words of the axis as they are', async () => {
    const element = await mount(CENTURIES)
    element.compressGaps = false
    await element.rendered
    const before = drawnWords(element, '.axis-canvas')
    document.documentElement.dir = 'rtl'
    const other = await mount(CENTURIES)
    other.compressGaps = false
    await other.rendered
    expect(element.scene!.axis.major.some(({ label }) => label.includes('Jahrhundert') || label.includes('Jh.'))).to.equal(true) // prettier-ignore
    expect(differing(before, drawnWords(other, '.axis-canvas'))).to.equal(0)
  })
})

describe('a ground of the page', () => {
  const inset = (element: EventTimeline): number =>
    query(element, '.axis-head').getBoundingClientRect().left - element.getBoundingClientRect().left

  for (const direction of ['ltr', 'rtl'])
    it(`that ends where the graphic begins leaves room beside it: ${direction}`, async () => {
      document.documentElement.dir = direction
      document.body.style.margin = '0'
      const element = await mount(SUMMIT, { width: 900 })
      await until(() => query(element, '.figure').clientWidth - query(element, '.stage').clientWidth > 16)
      document.body.style.margin = ''
    })

  it('is the paper of the graphic, and nothing touches its edges', async () => {
    const element = await mount(SUMMIT)
    expect(inset(element)).to.equal(0)
    element.style.backgroundColor = 'rgb(214, 226, 245)'
    await until(() => inset(element) > 8)
    await nextFrame()
    const { data } = drawnWords(element, '.plot-canvas')
    expect(Array.from(data.slice(0, 3))).to.deep.equal([214, 226, 245])
    element.style.backgroundColor = ''
    await until(() => inset(element) === 0)
  })

  it('with a padding of the page has that', async () => {
    const element = await mount(SUMMIT)
    element.style.padding = '5px'
    element.style.backgroundColor = 'rgb(214, 226, 245)'
    await nextFrame()
    await nextFrame()
    expect(inset(element)).to.equal(5)
  })
})

it('what is shown is told as far as there are events, without its margin', async () => {
  const element = await mount([
    { title: 'Gründung', date: '1802-05-03' },
    { title: 'Umbau', date: '1850' },
    { title: 'Ende', date: '1895-06-30' },
  ])
  expect(new Date(element.window[0]).getUTCFullYear()).to.be.lessThan(1802)
  expect(query(element, '.axis-head span').textContent).to.match(/^1802\D+1895$/)
  expect(query(element, '.slider').getAttribute('aria-valuetext')).to.match(/^1802\D+1895$/)
})

it('the words of the window are never cut', async () => {
  for (const width of [680, 800, 1000, 1300]) {
    const element = await mount(SUMMIT, { width })
    const span = query(element, '.axis-head span')
    expect(span.scrollWidth, String(width)).to.be.at.most(span.clientWidth)
    clearPage()
  }
})

it('the event that a page chooses is in view', async () => {
  const element = await mount(SUMMIT, { width: 1100, height: 520 })
  await element.fit(undefined, { animate: false })
  await element.rendered
  const low = element.scene!.marks.filter(isEventMark).reduce((a, b) => (b.y > a.y ? b : a))
  element.selected = low.event
  await element.rendered
  const { scrollTop, clientHeight } = query(element, '.scroller')
  expect(low.y).to.be.within(scrollTop, scrollTop + clientHeight)
})

it('the heads of the table stand above their columns', async () => {
  const element = await mount(SUMMIT)
  element.mode = 'table'
  await element.rendered
  const lefts = (selector: string): readonly number[] =>
    Array.from(inside(element).querySelectorAll(selector), (cell) => Math.round(cell.getBoundingClientRect().left))
  expect(lefts('thead th')).to.deep.equal(lefts('tbody tr:first-child > *'))
})

it('filters stand above the graphic, and push nothing out of the element', async () => {
  const element = await mount(SUMMIT)
  const { offsetHeight: before } = query(element, '.scroller')
  Array.from(inside(element).querySelectorAll('button')).find(({ textContent }) => textContent.includes('Filter'))!.click() // prettier-ignore
  await element.rendered
  await nextFrame()
  await nextFrame()
  const tops = ['.filters', '.body', '.legend'].map((selector) => query(element, selector).getBoundingClientRect())
  tops.slice(1).forEach(({ top }, at) => expect(top).to.be.at.least(tops[at]!.bottom - 1))
  expect(tops.at(-1)!.bottom).to.be.at.most(element.getBoundingClientRect().bottom + 1)
  expect(query(element, '.scroller').offsetHeight).to.be.greaterThan(before * 0.7)
})

it('a picture leaves room for the words below it, in a wide sheet too', async () => {
  const image = new URL('../../../../docs/images/story-light.png', import.meta.url).href
  const element = await mount([{ id: 'a', title: 'A', date: '1990', text: 'Worte darunter.', image: { url: image } }, { title: 'B', date: '1995' }], { width: 900 }) // prettier-ignore
  const [label] = element.scene!.labels
  const plot = query(element, '.plot')
  const { left, top } = plot.getBoundingClientRect()
  plot.dispatchEvent(
    new MouseEvent('click', { clientX: left + label!.x + 4, clientY: top + label!.y + 6, bubbles: true }),
  )
  await until(() => inside(element).querySelector('dialog.sheet[open] .text') !== null)
  const picture = query(element, '.sheet figure img') as HTMLImageElement
  await until(() => picture.naturalHeight > 0)
  await nextFrame()
  const [words, sheet] = [query(element, '.sheet .text'), query(element, 'dialog.sheet')].map((one) => one.getBoundingClientRect()) // prettier-ignore
  expect(words!.bottom).to.be.at.most(sheet!.bottom)
  expect(picture.offsetHeight).to.be.greaterThan(100)
})

it('what is no colour leaves the mark that of its lane', async () => {
  const painted = async (color: string | undefined): Promise<string> => {
    const element = await mount([{ title: 'A', start: '1990', end: '1992', ...(color ? { color } : {}) }, { title: 'B', date: '1995' }]) // prettier-ignore
    const mark = element.scene!.marks.find((one) => isEventMark(one) && one.event === 'event-1')!
    const canvas = query(element, '.plot-canvas') as HTMLCanvasElement
    const ratio = canvas.width / canvas.clientWidth
    const pixel = canvas.getContext('2d')!.getImageData(((mark.x0 + mark.x1) / 2) * ratio, mark.y * ratio, 1, 1).data
    element.remove()
    return Array.from(pixel).join()
  }
  const own = await painted(undefined)
  for (const none of ['var(--nope)', 'url(https://example.org)', 'reddish', '#12'])
    expect(await painted(none)).to.equal(own)
  expect(await painted('rebeccapurple')).to.equal('102,51,153,255')
})

describe('a height of the page', () => {
  for (const height of [180, 240, 300, 360, 480]) {
    it(`of ${String(height)} px holds, with rows in it, and nothing stands on anything else`, async () => {
      const groups = ['Bau', 'Wetter', 'Welt', 'Stadt', 'Wald']
      const data = groups.map((group, at) => ({ title: `Ereignis ${group}`, date: String(1900 + 20 * at), group }))
      const element = await mount(data, { width: 1000, height })
      for (let frames = 0; frames < 4; frames++) await nextFrame()
      await element.rendered
      const frame = element.getBoundingClientRect()
      expect(frame.height).to.equal(height)
      const boxes = ['.scroller', '.overview', '.legend']
        .flatMap((part) => Array.from(inside(element).querySelectorAll<HTMLElement>(part)))
        .map((part) => part.getBoundingClientRect())
        .filter((box) => box.height > 0)
      for (const box of boxes) expect(box.bottom).to.be.at.most(frame.bottom + 0.5)
      boxes.slice(1).forEach((box, at) => expect(box.top).to.be.at.least(boxes[at]!.bottom - 0.5))
      expect(boxes[0]!.height).to.be.at.least(48)
    })
  }
})

it('with text twice as large the element grows, and the plot keeps most of it', async () => {
  const element = await mount(SUMMIT)
  const { offsetHeight } = element
  document.documentElement.style.fontSize = '200%'
  await until(() => element.offsetHeight > offsetHeight * 1.1)
  await until(() => query(element, '.scroller').offsetHeight > 150)
})

describe('in dark and light', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`outlines of controls stand 3:1 on their ground: ${scheme}`, async () => {
      document.documentElement.style.colorScheme = scheme
      await setScreen({ width: 390, height: 844 })
      const element = await mount(SUMMIT, { width: 390 })
      await nextFrame()
      const { borderTopColor } = getComputedStyle(query(element, '.phone-head .button'))
      const probe = query(element, '.phone-bar')
      const ground = getComputedStyle(probe).backgroundColor
      expect(contrastOf(borderTopColor, ground)).to.be.at.least(3)
    })
  }
})

describe('on a phone', () => {
  it('what can be touched is 44 px high, in the sheet and the menu too, and nothing is smaller than 12 px', async () => {
    await setScreen({ width: 390, height: 844 })
    const element = await mount(SUMMIT, { width: 390 })
    query(element, '.spine h4 button').click()
    await element.updateComplete
    query(element, '.phone-bar [popovertarget], .phone-bar .menu button, .phone-bar summary').click()
    await nextFrame()
    const targets = Array.from(
      inside(element).querySelectorAll<HTMLElement>('dialog button:not(.link), .phone-bar button'),
    )
    const small = targets
      .filter((one) => one.checkVisibility())
      .map((one) => ({
        name: one.getAttribute('aria-label') ?? one.textContent.trim(),
        size: one.getBoundingClientRect(),
      }))
      .filter(({ size }) => size.height < 44)
    expect(small.map(({ name, size }) => `${name} ${String(size.height)}`)).to.deep.equal([])
    for (const one of inside(element).querySelectorAll<HTMLElement>('.figure *')) {
      const hasWords = Array.from(one.childNodes).some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      )
      if (hasWords) expect(parseFloat(getComputedStyle(one).fontSize), one.className).to.be.at.least(12)
    }
  })
})

for (const width of [1180, 390]) {
  it(`claims side by side break no word: ${String(width)} px`, async () => {
    await setScreen({ width: Math.max(width, 390), height: 900 })
    const element = await mount(SUMMIT, { width })
    if (width > 640) element.selected = 'schoigu'
    else query(element, '[data-id=schoigu] button').click()
    await element.rendered
    // Where the browser knows no hyphens for the language.
    const plain = new CSSStyleSheet()
    plain.replaceSync('* { hyphens: manual !important }')
    inside(element).adoptedStyleSheets = [...inside(element).adoptedStyleSheets, plain]
    const quotes = Array.from(inside(element).querySelectorAll<HTMLElement>('.claim blockquote span[lang]'))
    expect(quotes.length).to.be.at.least(2)
    for (const quote of quotes) {
      const range = document.createRange()
      for (const node of Array.from(quote.childNodes).filter(({ nodeType }) => nodeType === Node.TEXT_NODE)) {
        for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/[\p{L}\d]+/gu)) {
          range.setStart(node, index)
          range.setEnd(node, index + word.length)
          expect(range.getClientRects().length, word).to.equal(1)
        }
      }
    }
  })
}

describe('in forced colours', () => {
  /** The rules for forced colours, in force: system colours have values in any page. */
  function force(element: EventTimeline): void {
    const root = inside(element)
    const rules = root.adoptedStyleSheets
      .flatMap((sheet) => Array.from(sheet.cssRules))
      .filter(
        (rule): rule is CSSMediaRule =>
          rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors: active'),
      )
      .flatMap((media) => Array.from(media.cssRules, ({ cssText }) => cssText))
    expect(rules.length).to.be.greaterThan(0)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules.join('\n'))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  }

  it('the words that carry the date, and hits of a search, are read on their mark', async () => {
    document.documentElement.style.colorScheme = 'dark'
    const element = await mount(SUMMIT)
    element.selected = 'schoigu'
    element.filter = { text: 'Schoigu' }
    await element.rendered
    force(element)
    const marks = Array.from(inside(element).querySelectorAll('.panel mark'), (mark) => getComputedStyle(mark))
    expect(marks.length).to.be.greaterThan(1)
    for (const { color, backgroundColor } of marks) expect(contrastOf(color, backgroundColor)).to.be.at.least(4.5)
  })
})
