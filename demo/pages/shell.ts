import { html, Markup } from './html.js'
import { DOCS, REPOSITORY } from './links.js'
import type { PageId } from './routes.js'
import { relativeTo, folderOf } from './routes.js'
import type { PageContext } from './site.js'

export interface Page {
  readonly title: string
  readonly description: string
  readonly bodyClass: string
  readonly styles: readonly string[]
  readonly script: string
  readonly main: Markup
  /** What stands above `main`; the head with the pages by default. */
  readonly header?: Markup
  readonly hasFoot: boolean
  readonly head?: Markup
}

const FONT = '/node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'

/** A whole page: head, the site's head and foot, and what is its own. */
export function shell(context: PageContext, page: Page): string {
  const { language, copy, id } = context
  const { site } = copy
  const other = language === 'de' ? 'en' : 'de'
  const own = folderOf(id, language)
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="description" content="${page.description}" />
        <title>${page.title}</title>
        <link rel="alternate" hreflang="${language}" href="./" vite-ignore />
        <link rel="alternate" hreflang="${other}" href="${relativeTo(own, folderOf(id, other))}" vite-ignore />
        <link rel="icon" href="/icon.svg" />
        <link rel="preload" as="font" type="font/woff2" crossorigin href="${FONT}" />
        ${page.head ?? ''}
        <script>
          ${new Markup(context.site.themeScript)}
        </script>
        ${page.styles.map((style) => html`<link rel="stylesheet" href="/src/styles/${style}.css" /> `)}
        <script type="module" src="${page.script}"></script>
      </head>
      <body class="${page.bodyClass}" data-copied="${site.copied}" data-selected="${site.selected}">
        <a class="skip" href="#main">${site.skip}</a>
        ${page.header ?? siteHead(context)}
        <main id="main" tabindex="-1">${page.main}</main>
        ${page.hasFoot ? foot(context) : ''}
      </body>
    </html> `.text
}

export function languages({ id, language }: PageContext, label: string): Markup {
  const own = folderOf(id, language)
  const entry = (code: 'de' | 'en', name: string): Markup =>
    code === language
      ? html`<b aria-current="true">${name}</b>`
      : html`<a href="${relativeTo(own, folderOf(id, code))}" hreflang="${code}" lang="${code}">${name}</a>`
  return html`<span class="langs" role="group" aria-label="${label}"
    >${entry('de', 'Deutsch')}${entry('en', 'English')}</span
  >`
}

export const themeButton = ({ copy: { site } }: PageContext): Markup =>
  html`<button type="button" class="theme" hidden>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M8 1.5a6.5 6.5 0 1 0 0 13z" />
      <circle cx="8" cy="8" r="6.5" />
    </svg>
    <span class="to-dark">${site.toDark}</span><span class="to-light">${site.toLight}</span>
  </button>`

const PLACES: readonly (PageId & ('workshop' | 'data' | 'gallery'))[] = ['workshop', 'data', 'gallery']

export function navigation(context: PageContext): Markup {
  const { copy, to, id, language, file } = context
  const current = (page: PageId): boolean =>
    page === id || (page === 'gallery' && !['start', 'workshop', 'data', 'gallery'].includes(id))
  return html`<nav aria-label="${copy.site.pages}">
    ${PLACES.map(
      (page) =>
        html`<a href="${to(page)}" ${current(page) ? new Markup(' aria-current="page"') : ''}>${copy.site[page]}</a>`,
    )}${DOCS && html`<a href="${file(DOCS[language].home)}">${copy.site.docs}</a>`}
  </nav>`
}

export const sourceLink = ({ copy }: PageContext): Markup | '' =>
  REPOSITORY === null ? '' : html`<a href="${REPOSITORY}">${copy.site.source}</a>`

const siteHead = (context: PageContext): Markup =>
  html`<header class="site-head">
    <div class="wrap">
      <a class="word" href="${context.to('start')}">event-timeline</a>${navigation(context)}
      <div class="tools">${languages(context, context.copy.site.language)}${themeButton(context)}</div>
    </div>
  </header>`

function foot(context: PageContext): Markup {
  const { copy, to, file, language } = context
  const { site } = copy
  return html`<footer class="site-foot">
    <div class="wrap">
      <div>
        <p class="word">event-timeline</p>
        <p>${site.licenceLong}</p>
      </div>
      <ul>
        ${PLACES.map((page) => html`<li><a href="${to(page)}">${site[page]}</a></li>`)}
      </ul>
      ${
        DOCS &&
        html`<ul>
          <li><a href="${file(DOCS[language].home)}">${site.docs}</a></li>
          <li><a href="${file(DOCS[language].embed)}">${site.docsEmbed}</a></li>
          <li><a href="${file(DOCS[language].accessibility)}">${site.docsAccessibility}</a></li>
        </ul>`
      }
      ${
        REPOSITORY !== null &&
        html`<ul>
          <li><a href="${REPOSITORY}">${site.source}</a></li>
          <li><a href="${REPOSITORY}/issues">${site.report}</a></li>
        </ul>`
      }
      <p class="quiet">${site.promise}<br />${site.retold}</p>
    </div>
  </footer>`
}

/** The lock with what it stands for. */
export const privacy = (strong: string, more = ''): Markup =>
  html`<p class="local">
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <rect x="2.5" y="7" width="11" height="7.5" rx="1.5" />
      <path d="M5 7V5a3 3 0 0 1 6 0v2" />
    </svg>
    <span><b>${strong}</b>${more === '' ? '' : ` ${more}`}</span>
  </p>`
