import { expect } from '@open-wc/testing'
import { isSingle } from '../../src/scene/marks.js'
import { membersOf } from '../../src/scene/members.js'
import { manyColumns } from '../fixtures/many.js'
import { MOON } from '../fixtures/moon.js'
import { SUMMIT } from '../fixtures/summit.js'
import { clearPage, mount, query } from './mount.js'

afterEach(clearPage)

async function pixelsOf(svg: string, width: number, height: number): Promise<Uint8ClampedArray> {
  const image = new Image()
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const paper = canvas.getContext('2d')!
  paper.drawImage(image, 0, 0, (image.naturalWidth * width) / image.naturalWidth, image.naturalHeight)
  URL.revokeObjectURL(image.src)
  return paper.getImageData(0, 0, width, height).data
}

/** Share of pixels that differ by more than a shade, as antialiasing does. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = 0
  for (let at = 0; at < one.length; at += 4) {
    const most = Math.max(...[0, 1, 2].map((channel) => Math.abs(one[at + channel]! - other[at + channel]!)))
    if (most > 24) count++
  }
  return count / (one.length / 4)
}

describe('the SVG of the window', () => {
  for (const scheme of ['light', 'dark']) {
    for (const [name, data, width] of [
      ['a story', SUMMIT, 1180],
      ['a story on a phone', SUMMIT, 390],
      ['many events', manyColumns(10_000), 1180],
    ] as const) {
      it(`is the picture on the screen: ${name}, ${scheme}`, async () => {
        document.documentElement.style.colorScheme = scheme
        const element = await mount(data, { width })
        const canvas = query(element, '.plot canvas') as HTMLCanvasElement
        const { width: w, height: h } = canvas
        const screen = canvas.getContext('2d')!.getImageData(0, 0, w, h).data
        const svg = await element.toSVG({ range: 'window' })
        expect(difference(screen, await pixelsOf(svg, w, h))).to.be.lessThan(0.02)
      })
    }
  }

  it('and a picture of another moment is not taken for it', async () => {
    const element = await mount(SUMMIT)
    const canvas = query(element, '.plot canvas') as HTMLCanvasElement
    const { width: w, height: h } = canvas
    const screen = canvas.getContext('2d')!.getImageData(0, 0, w, h).data
    element.window = [Date.UTC(2023, 6, 1), Date.UTC(2023, 7, 10)]
    const svg = await element.toSVG({ range: 'window' })
    expect(difference(screen, await pixelsOf(svg, w, h))).to.be.greaterThan(0.02)
  })
})

describe('the SVG of all of it', () => {
  for (const [name, data] of [
    ['the summit', SUMMIT],
    ['the Moon', MOON],
  ] as const) {
    it(`${name}: every event is drawn or in a group, and stands in the list below under its number`, async () => {
      const element = await mount(data)
      const [from, to] = element.window
      const svg = await element.toSVG()
      expect(element.window).to.deep.equal([from, to])
      const text = new DOMParser().parseFromString(svg, 'image/svg+xml')
      const words = Array.from(text.querySelectorAll('text'), (one) => one.textContent).join(' ')
      data.events.forEach((event, at) => {
        // Lines break between words: the first three stand together.
        const beginning = event.title.split(' ').slice(0, 2).join(' ')
        expect(words, event.title).to.contain(beginning)
        expect(Array.from(text.querySelectorAll('text')).some((one) => one.textContent === String(at + 1))).to.equal(
          true,
        )
      })
      for (const source of data.sources.filter(({ id }) =>
        data.events.some((e) => e.evidence.some((v) => v.source === id)),
      ))
        expect(words).to.contain(source.publisher ?? source.title)
    })
  }

  it('draws or groups every dated event', async () => {
    const element = await mount(SUMMIT)
    await element.fit(undefined, { animate: false })
    await element.rendered
    const drawn = new Set(
      (element.scene?.marks ?? []).flatMap((mark) => (isSingle(mark) ? [mark.index] : Array.from(membersOf(mark)))),
    )
    expect(drawn.size).to.equal(SUMMIT.events.length)
  })

  it('has no script, no style sheet and no reference to outside, and ends its fonts with a generic one', async () => {
    const element = await mount(SUMMIT)
    const picture = new DOMParser().parseFromString(await element.toSVG(), 'image/svg+xml')
    expect(picture.querySelector('parsererror, script, style, image, use, foreignObject, a')).to.equal(null)
    for (const one of picture.querySelectorAll('*'))
      for (const { name, value } of one.attributes) {
        expect(name).not.to.match(/^on|href$/)
        if (name !== 'xmlns') expect(value).not.to.match(/https?:|data:|@import/)
        for (const [, target] of value.matchAll(/url\(([^)]*)\)/g))
          expect(picture.querySelector(target ?? 'none')).not.to.equal(null)
      }
    expect(picture.documentElement.getAttribute('font-family')).to.match(/(sans-serif|serif|system-ui)$/)
  })

  it('says how many events its list leaves out', async () => {
    const element = await mount(manyColumns(1000))
    expect(await element.toSVG()).to.contain('Die Liste nennt die ersten 400 von 1.000 Ereignissen.')
  })
})

it('a PNG is the same picture', async () => {
  const element = await mount(SUMMIT)
  const { width, height } = element.scene!
  const bitmap = await createImageBitmap(await element.toPNG({ range: 'window', scale: 1 }))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const paper = canvas.getContext('2d')!
  paper.drawImage(bitmap, 0, 0)
  const svg = await pixelsOf(await element.toSVG({ range: 'window' }), width, height)
  expect(difference(paper.getImageData(0, 0, width, height).data, svg)).to.be.lessThan(0.02)
})

describe('a sheet to print', () => {
  async function sheetOf(
    element: Awaited<ReturnType<typeof mount>>,
    paper: 'A4' | 'A3',
  ): Promise<{ sheet: Document; isPainted: boolean }> {
    const written = new Promise<{ sheet: Document; isPainted: boolean }>((resolve) => {
      new MutationObserver((records, observer) => {
        const frame = records.flatMap((one) => [...one.addedNodes]).find((one) => one instanceof HTMLIFrameElement)
        if (!frame?.contentWindow) return
        observer.disconnect()
        const view = frame.contentWindow
        view.print = () => {
          const canvas = view.document.querySelector('canvas')
          const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
          resolve({ sheet: view.document, isPainted: pixels?.some((value, at) => at % 4 === 0 && value < 80) ?? false })
          setTimeout(() => view.dispatchEvent(new Event('afterprint')))
        }
      }).observe(element.shadowRoot!, { childList: true })
    })
    const printing = element.print({ paper })
    const sheet = await written
    await printing
    return sheet
  }

  for (const [paper, width] of [
    ['A4', 3090],
    ['A3', 4470],
  ] as const) {
    it(`${paper}: the picture, and each event in a table`, async () => {
      const element = await mount(SUMMIT)
      const { sheet, isPainted } = await sheetOf(element, paper)
      expect(sheet.querySelector('h1')?.textContent).to.equal('Kim, Putin und die Waffen')
      expect(sheet.querySelector('canvas')?.width).to.equal(width)
      expect(isPainted).to.equal(true)
      const rows = Array.from(sheet.querySelectorAll('tbody tr'), (row) => row.textContent)
      expect(rows).to.have.lengthOf(SUMMIT.events.length)
      expect(rows.find((row) => row.includes('Schoigu besucht'))).to.contain('Datum strittig')
      expect(element.shadowRoot?.querySelector('iframe')).to.equal(null)
    })
  }
})
