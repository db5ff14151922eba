import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

const docs = fileURLToPath(new URL('..', import.meta.url))

const headingOf = (path) => /^# (.+)$/m.exec(readFileSync(join(docs, `${path}.md`), 'utf8'))?.[1] ?? path

/** A page in the sidebar, under its own heading where no shorter name is given. */
const page = (path, text = headingOf(path)) => ({ text, link: `/${path}` })

const group = (text, items) => ({ text, items })

const decisions = readdirSync(join(docs, 'decisions'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => page(`decisions/${file.slice(0, -3)}`))

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
  srcExclude: ['examples/**', 'images/**'],
  head: [
    ['link', { rel: 'icon', href: `${base}../icon.svg` }],
    ['script', {}, TAKE_OVER_THEME],
  ],
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  vue: { template: { compilerOptions: { isCustomElement: (tag) => tag === 'event-timeline' } } },
  vite: { build: { chunkSizeWarningLimit: 1200 } },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    externalLinkIcon: true,
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
  },
})
