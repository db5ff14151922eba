import { defineConfig, type Plugin } from 'vite'

/** lit-html names its Trusted Types policy `lit-html`, and a page allows each name once. These files bring their own Lit,
 *  so the policy is renamed; a second copy of a file on one page goes on without a policy and registers nothing. */
const ownTrustedTypesPolicy: Plugin = {
  name: 'own-trusted-types-policy',
  transform(code, id) {
    if (!id.includes('lit-html') || !code.includes('createPolicy')) return null
    const renamed = code.replace(
      /(\w+)\.createPolicy\(\s*["']lit-html["'],\s*(\{[^{}]*\})\s*\)/,
      '(() => { try { return $1.createPolicy("event-timeline", $2) } catch { return undefined } })()',
    )
    if (renamed === code) this.error('lit-html creates its policy in another way now')
    return { code: renamed, map: null }
  },
}

const LICENCES = '/*! With Lit (BSD-3-Clause, Google LLC) and D3 (ISC, Mike Bostock). */\n'

const characterReferences = `${import.meta.dirname}/src/data/character-references.ts`

/** Classes and templates are created when the module loads; without a DOM they rest on stand-ins that do nothing, so that
 *  a server can import the files. */
const WITHOUT_DOM =
  'const HTMLElement = globalThis.HTMLElement ?? class {};' +
  'const document = globalThis.document ?? { createTreeWalker: () => ({}), createComment: () => ({}) };'

/** `vite build`: one ES module; export and print load when they are used. `vite build --mode iife`: one classic script. */
export default defineConfig(({ mode }) => {
  const format = mode === 'iife' ? 'iife' : 'es'
  return {
    plugins: [ownTrustedTypesPolicy],
    resolve: {
      conditions: ['source', 'browser', 'import', 'default'],
      // D3's modules ask for several releases of one another: one is enough.
      dedupe: ['d3-selection', 'd3-transition'],
      alias: { 'decode-named-character-reference': characterReferences, entities: characterReferences },
    },
    build: {
      target: 'es2022',
      emptyOutDir: false,
      sourcemap: true,
      lib: {
        entry: 'src/define.ts',
        name: 'eventTimeline',
        formats: [format],
        fileName: () => (format === 'iife' ? 'event-timeline.iife.js' : 'event-timeline.js'),
      },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          chunkFileNames: 'event-timeline-[name].js',
          // What readers, export and print share with the element stays in its file.
          codeSplitting: format === 'es' && { groups: [{ name: 'event-timeline', tags: ['$initial'] }] },
          intro: (chunk) => (chunk.isEntry ? WITHOUT_DOM : ''),
          postBanner: (chunk) => (chunk.isEntry ? LICENCES : ''),
          minify: true,
        },
      },
    },
  }
})
