import { EXAMPLES, type Example } from '../examples/index.js'
import { fileOf, writeElement, writeFile } from '../examples/write.js'
import { codeFigure } from './code.js'
import { html, Markup } from './html.js'
import { EXAMPLE_IDS, type ExampleId } from './routes.js'
import type { Page } from './shell.js'
import type { PageContext } from './site.js'

export function galleryPage(context: PageContext): Page {
  const { gallery } = context.copy
  return {
    title: `${gallery.title} – event-timeline`,
    description: gallery.description,
    bodyClass: 'gallery-page',
    styles: ['base', 'start', 'gallery'],
    script: '/src/gallery/main.ts',
    hasFoot: true,
    main: html`<div class="wrap">
      <div class="page-head">
        <h1>${gallery.title}</h1>
        <p>${gallery.lead}</p>
      </div>
      <nav class="jump" aria-label="${gallery.title}">
        ${EXAMPLE_IDS.map((id) => html`<a href="#${id}">${gallery.examples[id].kicker}</a>`)}
      </nav>
      <div class="gallery">${EXAMPLE_IDS.map((id) => entry(context, id))}</div>
    </div>`,
  }
}

function entry(context: PageContext, id: ExampleId): Markup {
  const { copy, site, to, language } = context
  const { gallery } = copy
  const words = gallery.examples[id]
  return html`<article id="${id}" aria-labelledby="h-${id}">
    <a class="thumb" href="${to(id)}"
      >${thumb(site.pictures[language][id])}<span class="hidden-text">${gallery.openLabel(words.title)}</span></a
    >
    <div>
      <p class="kicker">${words.kicker}</p>
      <h2 id="h-${id}">${words.title}</h2>
      <p>${words.text}</p>
      <p class="quiet">${gallery.shows(words.shows)}</p>
    </div>
    <div class="codes">${codesOf(context, EXAMPLES[id])}</div>
    <p class="go">${waysOn(context, EXAMPLES[id], to(id))}</p>
  </article> `
}

/** A picture beside words that say the same. */
export const thumb = (svg: string): Markup =>
  new Markup(svg.replace(/ role="img"/, ' aria-hidden="true"').replace(/ aria-label="[^"]*"/, ''))

/** Ways on from an example; `folder` is where its files lie, `''` on its own page. */
export function waysOn(
  { copy: { gallery }, to, language }: PageContext,
  example: Example,
  folder: string,
): readonly Markup[] {
  const file = fileOf(example, language)
  return [
    ...(folder === '' ? [] : [html`<a href="${folder}">${gallery.open}</a>`]),
    example.id === 'news'
      ? html`<a href="${to('workshop')}#kim-putin">${gallery.inWorkshop}</a>`
      : html`<a href="${to('data')}">${gallery.ownData}</a>`,
    html`<a href="${folder}${file}" download>${file}</a>`,
  ]
}

/** The beginning of the example's code; its button copies all of it. */
export function codesOf(context: PageContext, example: Example): readonly Markup[] {
  const { copy, language, site } = context
  const { gallery } = copy
  const file = fileOf(example, language)
  const figure = (label: string, code: string, kind: 'html' | 'js' | 'text', whole = code): Markup =>
    codeFigure({ label, code, language: kind, copy: copy.site.copy, whole })
  const element = (items = example.items): string => writeElement(example, language, items)
  const written = writeFile(example, language, copy.gallery.examples[example.id].title) ?? ''
  switch (example.shape) {
    case 'document':
      return [
        figure(gallery.commandLine, `event-timeline extract seeds/ \\\n  --from 2019 --out ${file}`, 'text'),
        figure('HTML', element(), 'html'),
      ]
    case 'list':
      return [figure('HTML', element(example.items.slice(0, 3)), 'html', element())]
    case 'items':
      return [figure(file, beginning(written, 4, 62), 'text', written), figure('HTML', element(), 'html')]
    case 'table':
      return [figure(file, beginning(written, 5), 'text', written), figure('HTML', element(), 'html')]
    case 'calendar':
      return [figure(file, eventOf(written), 'text', written), figure('HTML', element(), 'html')]
    case 'columns':
      return [figure('JavaScript', site.snippets['log.js'].trimEnd(), 'js')]
  }
}

const beginning = (text: string, lines: number, columns = 200): string =>
  text
    .trimEnd()
    .split(/\r?\n/)
    .slice(0, lines)
    .map((line) => (line.length > columns ? `${line.slice(0, columns)} …` : line))
    .join('\n')

/** One entry of a calendar. */
const eventOf = (text: string): string => /BEGIN:VEVENT[\s\S]*?END:VEVENT/.exec(text)?.[0].replaceAll('\r', '') ?? ''
