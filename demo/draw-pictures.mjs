// Draws the pictures of the gallery with the element's own export, from the built pages: `CHROME_PATH=… node demo/draw-pictures.mjs`
// after `npm run build`, then build again. They are kept in the repository, so that a build needs no browser.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { extractTimeline } from '@event-timeline/core'
import { launchBrowser, serveDemo } from './e2e/open-demo.mjs'

const FOLDER = fileURLToPath(new URL('examples/pictures/', import.meta.url))

/** Colours that stand for the page's own while the picture is drawn; in the file they are its custom properties. */
const COLORS = {
  '#fe0001': 'panel',
  '#fe0002': 'soft',
  '#fe0003': 'ink',
  '#fe0004': 'muted',
  '#fe0005': 'rule',
  '#fe0006': 'edge',
  '#fe0007': 'accent',
  '#fe0009': 'highlight',
}

/** One for each lane of the palette, far from each other and from those above. */
const LANES = ['#0000f0', '#00f000', '#00f0f0', '#8000f0', '#0080f0', '#80f000', '#00f080', '#008080']
LANES.forEach((color, at) => (COLORS[color] = `lane-${at + 1}`))

const STYLE = `event-timeline {
  --event-timeline-paper: #fe0001; --event-timeline-surface: #fe0001; --event-timeline-soft: #fe0002;
  --event-timeline-select: #fe0002; --event-timeline-ink: #fe0003; --event-timeline-ink-2: #fe0004;
  --event-timeline-ink-3: #fe0004; --event-timeline-rule: #fe0005; --event-timeline-rule-2: #fe0005;
  --event-timeline-era-a: #fe0002; --event-timeline-era-b: #fe0002; --event-timeline-control: #fe0006; --event-timeline-doubt: #fe0007; --event-timeline-highlight: #fe0009;
  ${LANES.map((color, at) => `--event-timeline-lane-${at + 1}: ${color};`).join('')} }`

const BRIDGE =
  'Die Hafenbrücke wurde am Montag gesperrt. Ein Gutachter hatte Ende August Risse entdeckt, teilte die Stadt mit.'

const SIZE = { width: 600, height: 408 }

const PAGES = {
  news: { de: 'beispiele/nachrichten/', en: 'en/gallery/news/', window: ['2023-07-12', '2023-10-01'] },
  apollo: { de: 'beispiele/raumfahrt/', en: 'en/gallery/space-flight/' },
  football: { de: 'beispiele/fussball/', en: 'en/gallery/football/' },
  antiquity: { de: 'beispiele/antike/', en: 'en/gallery/antiquity/' },
  company: { de: 'beispiele/firma/', en: 'en/gallery/company/' },
  court: { de: 'beispiele/vor-gericht/', en: 'en/gallery/in-court/' },
  biography: { de: 'beispiele/lebenslauf/', en: 'en/gallery/biography/' },
  million: { de: 'beispiele/protokoll/', en: 'en/gallery/log/' },
}

const demo = await serveDemo()
const browser = await launchBrowser()
try {
  for (const [id, { window, ...paths }] of Object.entries(PAGES))
    for (const [language, path] of Object.entries(paths)) {
      const svg = await draw(demo.url + path, { window, id })
      writeFileSync(`${FOLDER}${id}.${language}.svg`, `${svg}\n`)
      console.log(`${id}.${language}.svg`, svg.length)
    }
  // The little one of the first door: a text and what is read of it.
  const story = extractTimeline([{ id: 'bruecke', text: BRIDGE, published: '2024-09-05' }], { language: 'de' })
  for (const language of ['de', 'en']) {
    const svg = await draw(demo.url + PAGES.apollo[language], {
      id: 'door',
      size: { width: 330, height: 120 },
      data: story,
    })
    writeFileSync(`${FOLDER}door.${language}.svg`, `${svg}\n`)
  }
} finally {
  await browser.close()
  await demo.close()
}

async function draw(url, { window, size = SIZE, id, data = null }) {
  const context = await browser.newContext({
    viewport: { width: 800, height: 900 },
    bypassCSP: true,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(url)
  await page.addStyleTag({ content: STYLE })
  const { svg, alt } = await page.evaluate(
    async ({ size, shown, own }) => {
      const timeline = document.querySelector('#example')
      await customElements.whenDefined('event-timeline')
      while (!timeline.scene || timeline.scene.counts.inWindow === 0)
        await new Promise((resolve) => setTimeout(resolve, 50))
      if (own) {
        timeline.data = own
        timeline.groupBy = 'none'
        timeline.compressGaps = false
        await timeline.rendered
      }
      timeline.selected = null
      // The look is read again when the theme changes.
      timeline.setAttribute('theme', 'drawn')
      if (shown) timeline.window = shown.map((day) => Date.parse(day))
      await timeline.rendered
      await new Promise((resolve) => setTimeout(resolve, 300))
      return {
        svg: await timeline.toSVG({ range: 'window', ...size }),
        alt: timeline.closest('figure').getAttribute('aria-label'),
      }
    },
    { size, shown: window ?? null, own: data },
  )
  await context.close()
  return themed(svg, alt, id)
}

function channels(color) {
  if (!color.startsWith('#')) return color.match(/\d+/g).map(Number)
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
}

/** The lane, from 1, whose colour is nearest. */
function nearestLane(color) {
  const own = channels(color)
  const distances = LANES.map((lane) => channels(lane).reduce((sum, value, at) => sum + (value - own[at]) ** 2, 0))
  return distances.indexOf(Math.min(...distances)) + 1
}

/** The picture in the colours and letters of the page that it stands in, with names that no other picture there has. */
function themed(svg, alt, id) {
  let text = svg
  for (const [color, name] of Object.entries(COLORS)) {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    text = text.replaceAll(color, `var(--${name})`).replaceAll(`rgb(${red}, ${green}, ${blue})`, `var(--${name})`)
  }
  // What is left are the paler colours of counted columns.
  text = text.replaceAll(
    /fill="(rgb\([^)]*\)|#[0-9a-f]{6})"/g,
    (_, color) => `fill="color-mix(in srgb, var(--lane-${nearestLane(color)}) 84%, var(--panel))"`,
  )
  return text
    .replaceAll(/ id="/g, ` id="${id}-`)
    .replaceAll('url(#', `url(#${id}-`)
    .replace(/<title>[^<]*<\/title>/, '')
    .replace(/ aria-label="[^"]*"/, ` aria-label="${alt.replaceAll('"', '&quot;')}"`)
}
