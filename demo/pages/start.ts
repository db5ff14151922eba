import { extractTimeline, tagText, type EventDate, type TimelineEvent } from '@event-timeline/core'
import { wordDate, wordEventDate } from '@event-timeline/core/wording'
import { codeFigure } from './code.js'
import { thumb } from './gallery.js'
import { html, Markup } from './html.js'
import { DOCS } from './links.js'
import type { ExampleId } from './routes.js'
import { languages, navigation, type Page, sourceLink, themeButton } from './shell.js'
import type { PageContext } from './site.js'
import { storyOf } from './story-steps.js'

export const STORY_FILE = 'kim-putin.json'
/** The window that the start page opens with. */
const WINDOW = { from: '2023-07-18', to: '2023-09-15' }

const SHOWN: readonly ExampleId[] = ['news', 'apollo', 'football', 'antiquity', 'court', 'million']

export function startPage(context: PageContext): Page {
  const { copy, file } = context
  const { start, site } = copy
  return {
    title: site.title,
    description: start.description,
    bodyClass: 'start',
    styles: ['base', 'start'],
    script: '/src/start/main.ts',
    head: html`<link rel="preload" as="fetch" crossorigin href="${file(STORY_FILE)}" vite-ignore />`,
    header: plate(context),
    hasFoot: true,
    main: html`${lead(context)}${behind(context)}${doors(context)}${strip(context)}${facts(context)}`,
  }
}

const plate = (context: PageContext): Markup =>
  html`<header class="plate-head">
    <div class="wrap">
      <div class="ears">
        <span class="ear">${context.copy.site.licence}</span>${languages(context, context.copy.site.language)}
      </div>
      <h1 class="nameplate">event-timeline</h1>
      <p class="motto">${context.copy.site.sentence}</p>
      <div class="nav-row">
        ${navigation(context)}
        <div class="tools">${sourceLink(context)}${themeButton(context)}</div>
      </div>
    </div>
  </header>`

function lead(context: PageContext): Markup {
  const { copy, site, file, to, language } = context
  const { start } = copy
  const { story } = site
  const disputed = story.events.find((event) => event.conflict)?.id ?? ''
  const shown = `<event-timeline src="${STORY_FILE}"\n  from="${WINDOW.from}" to="${WINDOW.to}"></event-timeline>`
  return html`<article class="lead wrap">
    <header>
      <p class="kicker">${start.kicker}</p>
      <h2 class="headline">${start.hook}</h2>
      <p class="dek">${start.dek}</p>
    </header>
    <figure class="tlbox" aria-label="${start.timeline}">
      <event-timeline
        id="story"
        src="${file(STORY_FILE)}"
        from="${WINDOW.from}"
        to="${WINDOW.to}"
        selected="${disputed}"
        url-key="story"
        lang="${language}"
        controls="search filter modes zoom overview legend export"
      ></event-timeline>
      <noscript
        ><h3 class="hidden-text">${start.listTitle}</h3>
        <ol class="story-list">
          ${story.events.map((event) => listed(event, context))}
        </ol></noscript
      >
      <script type="application/json" id="story-steps">
        ${new Markup(JSON.stringify(storyOf(story, start.story)).replaceAll('<', '\\u003c'))}
      </script>
    </figure>
    <div class="under">
      <p>
        ${start.under(story.events.length)}
        <button type="button" class="link later" id="tell-story">${start.tellStory}</button> ·
        <a href="${to('workshop')}#kim-putin">${start.openInWorkshop}</a>
      </p>
      ${codeFigure({ label: start.shownHere, code: shown, language: 'html', copy: copy.site.copy })}
    </div>
  </article> `
}

/** An event with its quotes, for readers without scripts. */
function listed(event: TimelineEvent, { copy, site, language }: PageContext): Markup {
  const numberOf = (id: string): number => site.story.sources.findIndex((source) => source.id === id) + 1
  return html`<li>
    <time datetime="${event.date.edtf}">${wordEventDate(event, language)}</time>
    <b lang="de">${event.title}</b> ${event.evidence.map(
      ({ quoteText, quote, source }) =>
        html`<blockquote>
          <p lang="de">${quoteText ?? quote}</p>
          <cite>${copy.start.article(numberOf(source))}</cite>
        </blockquote>`,
    )}
  </li>`
}

/** The three exhibits, from the story itself. */
function behind({ copy: { start }, site: { story }, language }: PageContext): Markup {
  const told = story.events
    .flatMap(({ evidence }) => evidence)
    .find(({ timex }) => timex?.text === 'Mittwoch' && timex.anchor)
  const conflict = story.events.find((event) => event.conflict)
  if (!told?.timex || !conflict?.conflict) throw new Error('the story lacks a counted weekday or a contradiction')
  const { timex, quote, date } = told
  const at = timex.start - told.start
  const sides = conflict.conflict.claims.map((claim) => ({
    when: capitalized(wordDate(claim.date, language).replace(/ \d{4}$/, '')),
    articles: [...new Set(claim.evidence.map((i) => conflict.evidence[i]!.source))].map(
      (id) => story.sources.findIndex((source) => source.id === id) + 1,
    ),
  }))
  const published = story.sources.find(({ id }) => id === told.source)!.published
  const [other] = date.alternatives ?? []
  return html`<section class="wrap band three" aria-labelledby="behind">
    <h2 id="behind">${start.behind}</h2>
    <div class="cols">
      <div>
        <h3>${start.sentence}</h3>
        <p class="exhibit quote" lang="de">
          … ${clipBefore(quote.slice(0, at))}<mark>${timex.text}</mark>${clipAfter(quote.slice(at + timex.text.length))}
        </p>
        <p>${start.sentenceText}</p>
      </div>
      <div>
        <h3>${start.working}</h3>
        <p class="exhibit calc">
          <span lang="de">${start.quoted(timex.text)}</span> <span class="arrow">→</span>
          <b>${wordDate(date, language)}</b
          ><small
            >${start.countedFrom(wordDate(published, language))}${other && html`<br />${start.alsoPossible(wordDate(other, language))}`}</small
          >
        </p>
        <p>${start.workingText}</p>
      </div>
      <div>
        <h3>${start.contradiction}</h3>
        <p class="exhibit versus">
          ${sides.map(
            ({ when, articles }, i) =>
              html`${i > 0 && html`<i>${start.or}</i>`}<span
                  ><b>${when}</b><small>${start.articles(articles)}</small></span
                >`,
          )}
        </p>
        <p>${start.contradictionText}</p>
      </div>
    </div>
  </section> `
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const SHOWN_WORDS = 2
const clipBefore = (text: string): string => `${text.trimEnd().split(' ').slice(-SHOWN_WORDS).join(' ')} `
const clipAfter = (text: string): string => text

const BRIDGE = {
  id: 'bruecke',
  published: '2024-09-05',
  text: 'Die Hafenbrücke wurde am Montag gesperrt. Ein Gutachter hatte Ende August Risse entdeckt, teilte die Stadt mit.',
}

function doors(context: PageContext): Markup {
  const { copy, site, to, file, language } = context
  const { start } = copy
  const bridge = extractTimeline([BRIDGE], { language: 'de' })
  const guides = DOCS && DOCS[language]
  const published: EventDate | undefined = bridge.sources[0]?.published
  return html`<section class="wrap band doors" aria-labelledby="doors">
    <h2 id="doors">${start.doors}</h2>
    <div class="cols">
      <div class="door">
        <p class="kicker">${start.readFor}</p>
        <h3><a href="${to('workshop')}">${start.read}</a></h3>
        <p>${start.readText}</p>
        <div class="reading">
          <p lang="de">${underlined(BRIDGE.text, BRIDGE.published)}</p>
          <p class="pub">${start.published(published ? wordDate(published, language) : '')}</p>
          <ol>
            ${bridge.events.map((event) => html`<li><b>${capitalized(wordEventDate(event, language))}</b> <span lang="de">${event.title}</span></li>`)}
          </ol>
          ${thumb(site.pictures[language].door)}
        </div>
        <p class="go">
          <a class="button" href="${to('workshop')}">${start.readGo}</a>
          ${guides && html`<a href="${file(guides.readArticles)}">${start.readDocs}</a>`}
        </p>
      </div>
      <div class="door">
        <p class="kicker">${start.embedFor}</p>
        <h3><a href="${guides ? file(guides.embed) : to('data')}">${start.embed}</a></h3>
        <p>${start.embedText}</p>
        ${codeFigure({ label: 'HTML', code: site.snippets[`embed.${language}.html`].trimEnd(), language: 'html', copy: copy.site.copy })}
        <p class="go">
          ${guides ? html`<a class="button" href="${file(guides.embed)}">${start.embedDocs}</a>` : html`<a class="button" href="${to('data')}">${start.embedGo}</a>`}
          <a href="${to('data')}">${start.embedMore}</a>
        </p>
      </div>
      <div class="door">
        <p class="kicker">${start.nodeFor}</p>
        <h3>
          <a href="${file(guides ? guides.inNode : 'read.mjs')}" ${guides ? '' : new Markup(' download')}
            >${start.node}</a
          >
        </h3>
        <p>${start.nodeText}</p>
        ${codeFigure({ label: 'JavaScript', code: site.snippets['read.mjs'].trimEnd(), language: 'js', copy: copy.site.copy })}
        <p class="go">
          ${guides ? html`<a class="button" href="${file(guides.inNode)}">${start.nodeDocs}</a>` : html`<a class="button" href="${file('read.mjs')}" download>${start.nodeGo}</a>`}
        </p>
      </div>
    </div>
  </section> `
}

/** A text with its time expressions underlined as in the workshop. */
function underlined(text: string, published: string): readonly Markup[] {
  const parts: Markup[] = []
  let at = 0
  for (const { start, end } of tagText(text, { published })) {
    parts.push(html`${text.slice(at, start)}<u class="c">${text.slice(start, end)}</u>`)
    at = end
  }
  return [...parts, html`${text.slice(at)}`]
}

const strip = ({ copy: { start, gallery }, site, to, language }: PageContext): Markup =>
  html`<section class="wrap band" aria-labelledby="gallery">
    <div class="head-row">
      <h2 id="gallery">${start.gallery}</h2>
      <a href="${to('gallery')}">${start.galleryAll}</a>
    </div>
    <ul class="strip">
      ${SHOWN.map((id) => {
        const { kicker, title } = gallery.examples[id]
        return html`<li>
          <a href="${to(id)}"
            ><span class="thumb">${thumb(site.pictures[language][id])}</span><span class="kicker">${kicker}</span
            ><b>${title}</b></a
          >
        </li> `
      })}
    </ul>
  </section> `

function facts({ copy: { start }, site: { figures }, language, file }: PageContext): Markup {
  const number = (value: number, digits = 0): string =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const rows = [
    [number(figures.events), start.toPixels(number(figures.toPixelsMs / 1000, 2))],
    [`${number(figures.zoomFrameMs, 1)} ms`, start.zoomFrame],
    [`${number(figures.gzipKb)} kB`, start.transferred],
    [start.bytes(number(figures.bytesPerEvent)), start.memory],
  ] as const
  return html`<section class="wrap band facts" aria-labelledby="facts">
    <h2 id="facts">${start.facts}</h2>
    <dl>
      ${rows.map(
        ([figure, words]) =>
          html`<div>
            <dt>${figure}</dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
    <p class="quiet">
      ${start.basis} ${DOCS && html`<a href="${file(DOCS[language].benchmarks)}">${start.basisDocs}</a>`}
    </p>
    <p class="promises">${start.promises}</p>
  </section> `
}
