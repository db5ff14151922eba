import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { inlineScriptSources } from '../../demo/plugins/strict-pages.ts'

const docs = fileURLToPath(new URL('..', import.meta.url))

/** The one sheet that VitePress writes into a page: no transitions while light and dark change places. */
const NO_TRANSITIONS = "'sha256-skqujXORqzxt1aE0NNXxujEanPTX6raoqSscTV/Ww/Y='"

/** What a built page may do. VitePress runs a few scripts that stand in the page, named here by their hashes; the colours of
 *  code are attributes of its words. Vue and Lit each name their Trusted Types policy. */
const contentSecurityPolicy = (page) =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...inlineScriptSources(page)].join(' '),
    `style-src 'self' ${NO_TRANSITIONS}`,
    "style-src-attr 'unsafe-inline'",
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** What the search box of VitePress says of itself is mended as it is built: a dialog in place of a button around everything,
 *  and the results as the options of a list box in place of links inside of options. */
const SEARCH_BOX = [
  [/<kbd :aria-label=/g, '<kbd role="img" :aria-label='],
  [
    /role="button"\s+:aria-owns="[^"]*"\s+aria-expanded="true"\s+aria-haspopup="listbox"\s+aria-labelledby="localsearch-label"/,
    'role="dialog" aria-modal="true" :aria-label="buttonText"',
  ],
  ['<span aria-hidden="true" class="vpi-search search-icon', '<span class="visually-hidden">{{ buttonText }}</span>$&'],
  [
    'aria-autocomplete="both"',
    `role="combobox" :aria-expanded="results?.length ? 'true' : 'false'" aria-autocomplete="list"`,
  ],
  [
    /:id="'localsearch-item-' \+ index"\s+:aria-selected="selectedIndex === index \? 'true' : 'false'"\s+role="option"/,
    'role="presentation"',
  ],
  [
    `:aria-label="[...p.titles, p.title].join(' > ')"`,
    `:id="'localsearch-item-' + index" role="option" :aria-selected="selectedIndex === index ? 'true' : 'false'" tabindex="-1"`,
  ],
]

const accessibleSearch = {
  name: 'accessible-search',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/VPLocalSearchBox.vue')) return null
    return SEARCH_BOX.reduce((text, [from, to]) => {
      const mended = text.replace(from, to)
      if (mended === text) this.error(`the search box of VitePress no longer has ${String(from)}`)
      return mended
    }, code)
  },
}

/** A block that is set in is scrolled by keyboard as a fenced one is. */
function focusableCode(md) {
  md.renderer.rules.code_block = (tokens, index) =>
    `<pre tabindex="0"><code>${md.utils.escapeHtml(tokens[index].content)}</code></pre>\n`
}

const headingOf = (path) => /^# (.+)$/m.exec(readFileSync(join(docs, `${path}.md`), 'utf8'))?.[1] ?? path

/** A page in the sidebar, under its own heading where no shorter name is given. */
const page = (path, text = headingOf(path)) => ({ text, link: `/${path}` })

const group = (text, items) => ({ text, items })

const decisions = readdirSync(join(docs, 'decisions'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => page(`decisions/${file.slice(0, -3)}`))

const ENGLISH = {
  outline: [2, 3],
  nav: [
    { text: 'Embed', link: '/embed' },
    { text: 'Your data', link: '/your-data' },
    { text: 'Reference', link: '/reference/element' },
    { text: 'Comparison', link: '/comparison' },
    // The site lies one folder above.
    { text: 'Site', link: '/../', target: '_self' },
  ],
  sidebar: [
    group('Quick starts', [
      page('embed', 'Embed a timeline'),
      page('read-articles', 'Have articles read'),
      page('in-node', 'In Node'),
    ]),
    group('Data and frameworks', [page('your-data'), page('formats'), page('frameworks'), page('frameworks-tested')]),
    group('Guides', [
      page('reading'),
      page('dates-and-doubt'),
      page('merging-and-conflicts'),
      page('corrections'),
      page('theming'),
      page('accessibility'),
      page('languages'),
      page('performance'),
      page('security'),
      page('site', 'These pages on your server'),
    ]),
    group('Reference', [
      page('reference/element', 'The element'),
      page('reference/core', 'Core, by function'),
      page('command-line'),
      page('diagnostics'),
    ]),
    group('Beside others', [page('comparison'), page('benchmarks', 'Measurements')]),
    group('Grammar', [
      page('grammar/de', 'German'),
      page('grammar/en', 'English'),
      page('adding-a-language', 'Adding a language'),
    ]),
    group('Inside', [page('life-of-an-event'), page('architecture'), page('dependencies')]),
    group('Decisions', decisions),
  ],
}

const GERMAN = {
  outline: { level: [2, 3], label: 'Auf dieser Seite' },
  docFooter: { prev: 'Vorige Seite', next: 'Nächste Seite' },
  darkModeSwitchLabel: 'Hell oder dunkel',
  lightModeSwitchTitle: 'Hell',
  darkModeSwitchTitle: 'Dunkel',
  sidebarMenuLabel: 'Inhalt',
  returnToTopLabel: 'Nach oben',
  langMenuLabel: 'Sprache',
  skipToContentLabel: 'Zum Inhalt',
  nav: [
    { text: 'Einbetten', link: '/de/embed' },
    { text: 'Artikel lesen', link: '/de/read-articles' },
    { text: 'Referenz (englisch)', link: '/reference/element' },
    // The site lies one folder above.
    { text: 'Startseite', link: '/../', target: '_self' },
  ],
  sidebar: [
    group('Zum Anfangen', [
      page('de/embed', 'Eine Zeitleiste einbetten'),
      page('de/read-articles', 'Artikel lesen lassen'),
      page('de/in-node', 'In Node'),
    ]),
    group('Wie gelesen wird', [page('de/reading'), page('de/dates-and-doubt')]),
    group('Auf Englisch', [
      page('your-data', 'Eigene Daten'),
      page('frameworks', 'React, Vue und andere'),
      page('merging-and-conflicts', 'Mehrere Quellen, Widersprüche'),
      page('corrections', 'Korrekturen'),
      page('reference/element', 'Das Element'),
      page('reference/core', 'core, Funktion für Funktion'),
      { text: 'Alle Seiten', link: '/' },
    ]),
  ],
}

const GERMAN_SEARCH = {
  button: { buttonText: 'Suchen', buttonAriaLabel: 'Suchen' },
  modal: {
    displayDetails: 'Einzelheiten zeigen',
    resetButtonTitle: 'Suche leeren',
    backButtonTitle: 'Suche schließen',
    noResultsText: 'Nichts gefunden für',
    footer: {
      selectText: 'öffnen',
      selectKeyAriaLabel: 'Eingabe',
      navigateText: 'wählen',
      navigateUpKeyAriaLabel: 'Pfeil nach oben',
      navigateDownKeyAriaLabel: 'Pfeil nach unten',
      closeText: 'schließen',
      closeKeyAriaLabel: 'Esc',
    },
  },
}

/** Who has chosen light or dark on the rest of the site has chosen it here. Runs before VitePress looks. */
const TAKE_OVER_THEME = `try {
  const theme = localStorage.getItem('theme')
  if (theme && !localStorage.getItem('vitepress-theme-appearance')) localStorage.setItem('vitepress-theme-appearance', theme)
} catch {}`

/** The folder of the server that the pages lie in, with a slash at both ends. VitePress takes no relative one. */
const base = process.env.DOCS_BASE ?? '/doku/'

export default defineConfig({
  title: 'event-timeline',
  description: 'Timelines from news articles and from your own data, with the evidence behind every date.',
  lang: 'en',
  base,
  // Each link in view would load its page beforehand.
  router: { prefetchLinks: false },
  srcExclude: ['examples/**', 'images/**'],
  head: [
    ['link', { rel: 'icon', href: `${base}../icon.svg` }],
    ['script', {}, TAKE_OVER_THEME],
  ],
  transformHtml: (page) =>
    page.replace(
      '<meta charset="utf-8">',
      (charset) =>
        `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(page)}">`,
    ),
  markdown: {
    config: focusableCode,
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'event-timeline' } } },
  vite: {
    plugins: [accessibleSearch],
    build: { chunkSizeWarningLimit: 1200 },
    resolve: {
      alias: [
        {
          find: /^.*\/VPNavBarSearchButton\.vue$/,
          replacement: fileURLToPath(new URL('theme/search-button.vue', import.meta.url)),
        },
      ],
    },
  },
  locales: {
    root: { label: 'English', lang: 'en', themeConfig: ENGLISH },
    de: {
      label: 'Deutsch',
      lang: 'de',
      description: 'Zeitleisten aus Nachrichtenartikeln und eigenen Daten, mit dem Beleg hinter jedem Datum.',
      themeConfig: GERMAN,
    },
  },
  themeConfig: {
    // Some pages are in English alone: the other language is entered at its first page, and each German page names its twin.
    i18nRouting: false,
    search: { provider: 'local', options: { locales: { de: { translations: GERMAN_SEARCH } } } },
    externalLinkIcon: true,
  },
})
