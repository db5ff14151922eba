import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { storyPlugin } from './plugins/story-plugin.js'
import { strictPages } from './plugins/strict-pages.js'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  plugins: [storyPlugin(fileURLToPath(new URL('../seeds', import.meta.url))), strictPages()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  server: { host: 'localhost' },
})
