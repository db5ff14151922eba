import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { docsPages } from './plugins/docs-pages.js'
import { samples } from './plugins/samples.js'
import { sitePages } from './plugins/site-pages.js'
import { strictPages } from './plugins/strict-pages.js'

const root = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '')

export default defineConfig({
  root,
  base: './',
  appType: 'mpa',
  plugins: [
    sitePages(root),
    samples(fileURLToPath(new URL('../seeds', import.meta.url))),
    docsPages(fileURLToPath(new URL('../docs', import.meta.url)).replace(/\/$/, '')),
    strictPages(),
  ],
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  server: { host: 'localhost' },
})
