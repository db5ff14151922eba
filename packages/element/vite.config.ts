import { readdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify, type MinifyOptions } from 'terser'
import {
  build,
  defineConfig,
  parseSync,
  Visitor,
  type BuildOptions,
  type Plugin,
  type Rolldown,
  type UserConfig,
} from 'vite'

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

/** Templates are text to the bundler's minifier. Takes comments and space out of style sheets (none of them has a string
 *  or a `calc` that it would matter to), leaves one space where markup has several, and in plain text lets the template
 *  itself do what `String` is there for. */
function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!id.startsWith(SOURCES) || !/\b(?:css|html|svg)`|\$\{String\(/.test(code)) return null
      const shorter: { start: number; end: number; text: string }[] = []
      const tagged = new Set<number>()
      new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          tagged.add(quasi.start)
          const name = tag.type === 'Identifier' ? tag.name : ''
          const shorten = name === 'css' ? minifyCss : name === 'html' || name === 'svg' ? oneSpace : null
          if (!shorten) return
          for (const { start, end } of quasi.quasis) shorter.push({ start, end, text: shorten(code.slice(start, end)) })
        },
        TemplateLiteral({ start, expressions }) {
          if (tagged.has(start)) return
          for (const one of expressions) {
            const {
              callee,
              arguments: [value],
            } = one.type === 'CallExpression' ? one : { callee: null, arguments: [] }
            if (callee?.type !== 'Identifier' || callee.name !== 'String' || !value) continue
            const text = code.slice(value.start, value.end)
            if (!text.includes('`')) shorter.push({ start: one.start, end: one.end, text })
          }
        },
      }).visit(parseSync(id, code, { lang: 'js' }).program)
      shorter.sort((a, b) => b.start - a.start)
      const cut = shorter.reduce((all, { start, end, text }) => all.slice(0, start) + text + all.slice(end), code)
      return { code: cut, map: null }
    },
  }
}

const oneSpace = (markup: string): string => markup.replace(/\s+/g, ' ')

function minifyCss(sheet: string): string {
  return sheet
    .replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/([\w-]): /g, '$1:')
    .replace(/\b0\./g, '.')
    .replace(/;\}/g, '}')
    .trim()
}

/** Looks after the bundler's own minifier, which is fast and leaves two percent more. The second look finds names by how
 *  often the first one left them, which is another tenth of a percent. */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    async generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        await minifyOnce(file)
        await minifyOnce(file)
      }
    },
  }
}

async function minifyOnce(file: Rolldown.OutputChunk): Promise<void> {
  const options: MinifyOptions = {
    module: true,
    ecma: 2020,
    // No getter is read for anything but its answer.
    compress: { passes: 3, hoist_funs: true, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
    format: { comments: /^!/ },
    ...(file.map
      ? { sourceMap: { content: JSON.stringify(file.map), asObject: true, url: `${basename(file.fileName)}.map` } }
      : {}),
  }
  const { code, map } = await minify(file.code, options)
  if (code) file.code = code
  if (file.map && map && typeof map !== 'string') file.map = Object.assign(file.map, map)
}

/** What the licences of the libraries inside ask for. */
const LICENCES = '/*! With Lit (BSD-3-Clause, Google LLC) and d3-interpolate (ISC, Mike Bostock). */\n'

/** Classes and templates are made when the module loads; where there is no DOM they rest on stand-ins that do nothing,
 *  so that a server can import the file. */
const WITHOUT_DOM =
  'const HTMLElement = globalThis.HTMLElement ?? class {};' +
  'const document = globalThis.document ?? { createTreeWalker: () => ({}), createComment: () => ({}) };'

const SOURCES = fileURLToPath(new URL('src/', import.meta.url))
const ENTRY = `${SOURCES}event-timeline.ts`
/** Beside `event-timeline.js`: what it loads at once, and what it loads when somebody asks for it. */
const PARTS = 'event-timeline'

/** Everything that the entry needs at once, as the bundler finds it when it is left alone: what a barrel names and only a
 *  part uses is not among it. */
async function modulesAtOnce(): Promise<ReadonlySet<string>> {
  const built = await build({ ...COMMON, configFile: false, logLevel: 'silent', build: { ...LIBRARY, write: false } })
  const chunks = new Map(
    [built]
      .flat()
      .flatMap((one) => ('output' in one ? one.output.flatMap((file) => (file.type === 'chunk' ? [file] : [])) : []))
      .map((chunk) => [chunk.fileName, chunk]),
  )
  const files = new Set([...chunks.values()].filter((chunk) => chunk.isEntry).map((chunk) => chunk.fileName))
  for (const file of files) for (const next of chunks.get(file)?.imports ?? []) files.add(next)
  return new Set([...files].flatMap((file) => chunks.get(file)?.moduleIds ?? []))
}

/** In the single file a part is there already: taken in as a module like any other, it costs less than one that waits to
 *  be run. What only hands it on gets it at once, without a promise. */
function takePartsIn(): Plugin {
  return {
    name: 'take-parts-in',
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(SOURCES) || !code.includes('import(')) return null
      const parts: string[] = []
      const body = code.replace(
        /(=> )?\bimport\(('[^']+')\)(?!\s*\.)|\bimport\(('[^']+')\)/g,
        (_, arrow: string | undefined, answered: string | undefined, promised: string | undefined) => {
          const path = answered ?? promised ?? ''
          if (!parts.includes(path)) parts.push(path)
          const part = `part${String(parts.indexOf(path))}`
          return arrow ? `=> ${part}` : `Promise.resolve(${part})`
        },
      )
      const imports = parts.map((path, at) => `import * as part${String(at)} from ${path}\n`)
      return { code: imports.join('') + body, map: null }
    },
  }
}

/** Names of parts carry a hash of what is in them: those of the last build go. */
function clearParts(): Plugin {
  return {
    name: 'clear-parts',
    async writeBundle({ dir }, bundle) {
      const folder = join(dir ?? '', PARTS)
      for (const file of await readdir(folder)) {
        if (!(`${PARTS}/${file}` in bundle)) await rm(join(folder, file))
      }
    },
  }
}

const COMMON = {
  plugins: [ownTrustedTypesPolicy(), minifyTemplates()],
  resolve: { conditions: ['source', 'browser', 'import', 'default'] },
}
const LIBRARY = {
  target: 'es2022',
  minify: false,
  lib: { entry: ENTRY, formats: ['es'] },
} satisfies BuildOptions

/** `vite build` writes the gate and its parts; `vite build --mode single` one file with all of them.
 *
 *  All that the entry needs at once goes into one file. The entry itself stays a gate that lets through what is public;
 *  parts import from the file behind it, so that there is one copy of it under whatever address a page loads the gate. */
export default defineConfig(async ({ mode }): Promise<UserConfig> => {
  const isSingle = mode === 'single'
  const atOnce = isSingle ? new Set() : await modulesAtOnce()
  return {
    ...COMMON,
    plugins: [...COMMON.plugins, isSingle ? takePartsIn() : clearParts(), minifyAgain()],
    build: {
      ...LIBRARY,
      outDir: 'dist',
      emptyOutDir: false,
      sourcemap: true,
      lib: { ...LIBRARY.lib, fileName: () => (isSingle ? 'event-timeline.single.js' : 'event-timeline.js') },
      rolldownOptions: {
        output: {
          ...(isSingle
            ? { codeSplitting: false }
            : {
                codeSplitting: { groups: [{ name: (id: string) => (atOnce.has(id) ? 'element' : null) }] },
                chunkFileNames: `${PARTS}/[name]-[hash].js`,
              }),
          banner: (chunk) => (isSingle || chunk.name === 'element' ? WITHOUT_DOM : ''),
          postBanner: (chunk) => (isSingle || chunk.name === 'element' ? LICENCES : ''),
          minify: true,
          comments: { annotation: false },
        },
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
      },
    },
  }
})
