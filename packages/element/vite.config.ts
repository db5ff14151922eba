import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

/** lit-html names its Trusted Types policy `lit-html`, and a page allows each name once. The single file brings its own
 *  Lit, so it takes a name of its own; a second copy of the file on a page goes on without a policy, and registers
 *  nothing. */
function ownTrustedTypesPolicy(): Plugin {
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!id.includes('lit-html')) return null
      const renamed = code.replace(
        /(\w+)\.createPolicy\(\s*["']lit-html["'],\s*(\{[^{}]*\})\s*\)/,
        '(() => { try { return $1.createPolicy("event-timeline", $2) } catch { return undefined } })()',
      )
      if (code.includes('createPolicy') && renamed === code) this.error('lit-html makes its policy in another way now')
      return renamed === code ? null : { code: renamed, map: null }
    },
  }
}

/** Style sheets are text to the bundler's minifier: takes comments and the space between rules out of `css` templates.
 *  Space within values stays as it is; none of the sheets has a string or a `calc` that it would matter to. */
function minifyCssTemplates(): Plugin {
  return {
    name: 'minify-css-templates',
    transform(code, id) {
      if (!id.includes('/styles/') || !code.includes('css`')) return null
      return { code: code.replace(/\bcss`([^`]*)`/g, (_, sheet: string) => `css\`${minifyCss(sheet)}\``), map: null }
    },
  }
}

function minifyCss(sheet: string): string {
  return sheet
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/;\}/g, '}')
    .trim()
}

/** What the licences of the libraries inside ask for. */
const LICENCES = '/*! With Lit (BSD-3-Clause, Google LLC) and d3-interpolate (ISC, Mike Bostock). */\n'

/** Classes and templates are made when the module loads; where there is no DOM they rest on stand-ins that do nothing,
 *  so that a server can import the file. */
const WITHOUT_DOM =
  'const HTMLElement = globalThis.HTMLElement ?? class {};' +
  'const document = globalThis.document ?? { createTreeWalker: () => ({}), createComment: () => ({}) };'

export default defineConfig({
  plugins: [ownTrustedTypesPolicy(), minifyCssTemplates()],
  resolve: { conditions: ['source', 'browser', 'import', 'default'] },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    sourcemap: true,
    lib: {
      entry: fileURLToPath(new URL('src/event-timeline.ts', import.meta.url)),
      formats: ['es'],
      fileName: () => 'event-timeline.js',
    },
    rolldownOptions: {
      output: {
        codeSplitting: false,
        banner: WITHOUT_DOM,
        postBanner: LICENCES,
        minify: true,
        comments: { annotation: false },
      },
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
    },
  },
})
