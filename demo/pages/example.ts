import { EXAMPLES } from '../examples/index.js'
import { attributesOf, writeElement, writeList } from '../examples/write.js'
import { codesOf, thumb, waysOn } from './gallery.js'
import { html, Markup } from './html.js'
import { EXAMPLE_IDS, type ExampleId } from './routes.js'
import type { Page } from './shell.js'
import type { PageContext } from './site.js'

const MADE_UP: readonly ExampleId[] = ['football', 'company', 'court']

export function examplePage(context: PageContext, id: ExampleId): Page {
  const { copy, to } = context
  const { gallery } = copy
  const words = gallery.examples[id]
  const basis =
    id === 'million'
      ? gallery.generated
      : id === 'news'
        ? copy.site.retold
        : MADE_UP.includes(id)
          ? gallery.madeUp
          : gallery.checkable
  return {
    title: `${words.title} – event-timeline`,
    description: words.text,
    bodyClass: 'example-page',
    styles: ['base', 'start', 'gallery'],
    script: id === 'million' ? '/src/gallery/log.ts' : '/src/gallery/example.ts',
    hasFoot: true,
    main: html`<div class="wrap">
      <div class="page-head">
        <p class="quiet"><a href="${to('gallery')}">${gallery.back}</a></p>
        <h1>${words.title}</h1>
        <p>${words.text}</p>
        <p class="basis">${basis}</p>
      </div>
      <figure class="tlbox example" aria-label="${words.alt}">${element(context, id)}</figure>
      <p class="looks">
        <label
          >${gallery.look}
          <select id="look">
            <option value="">${gallery.looks.own}</option>
            <option value="newspaper">${gallery.looks.newspaper}</option>
            <option value="neutral">${gallery.looks.neutral}</option>
            <option value="high-contrast">${gallery.looks.contrast}</option>
          </select></label
        >
        <label
          >${gallery.controls}
          <select id="language">
            <option value="de" ${context.language === 'de' ? new Markup(' selected') : ''}>Deutsch</option>
            <option value="en" ${context.language === 'en' ? new Markup(' selected') : ''}>English</option>
          </select></label
        >
      </p>
      <section class="band" aria-labelledby="code">
        <h2 id="code">${gallery.code}</h2>
        <p class="quiet">${gallery.codeText}</p>
        <div class="codes one">${codesOf(context, EXAMPLES[id])}</div>
        <p class="go row">
          ${waysOn(context, EXAMPLES[id], '')}<a href="${context.file('event-timeline.iife.js')}" download
            >${gallery.elementFile}</a
          >
        </p>
      </section>
      <section class="band" aria-labelledby="others">
        <h2 id="others">${gallery.others}</h2>
        <ul class="strip">
          ${neighbours(id).map(
            (other) =>
              html`<li>
                <a href="${to(other)}"
                  ><span class="thumb">${thumb(context.site.pictures[context.language][other])}</span
                  ><span class="kicker">${gallery.examples[other].kicker}</span
                  ><b>${gallery.examples[other].title}</b></a
                >
              </li>`,
          )}
        </ul>
      </section>
    </div>`,
  }
}

const neighbours = (id: ExampleId): readonly ExampleId[] =>
  [1, 2, 3].map((step) => EXAMPLE_IDS[(EXAMPLE_IDS.indexOf(id) + step) % EXAMPLE_IDS.length]!)

/** The element as its code says, with a list for readers without scripts. */
function element({ language, site, copy }: PageContext, id: ExampleId): Markup {
  const example = EXAMPLES[id]
  const named = (markup: string): Markup =>
    new Markup(markup.replace('<event-timeline', `<event-timeline id="example" lang="${language}"`))
  if (example.shape === 'list') return named(writeElement(example, language))
  if (example.shape === 'columns')
    return html`${named(`<event-timeline${attributesOf(example.attributes)}></event-timeline>`)}
      <p class="quiet status" role="status">${copy.gallery.generating}</p>`
  const rows =
    example.shape === 'document'
      ? site.story.events.map(
          ({ title, date }) =>
            html`<li><time datetime="${date.edtf}">${date.edtf}</time> <span lang="de">${title}</span></li>`,
        )
      : new Markup(writeList(example.items, language))
  return html`${named(writeElement(example, language))}<noscript
      >${
        example.shape === 'document'
          ? html`<ol class="plain">
              ${rows}
            </ol>`
          : rows
      }</noscript
    >`
}
