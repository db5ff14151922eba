// The weight of the tagger with German alone, as a page would load it: `@event-timeline/core/tag` in one file, minified,
// with gzip, without luxon, which a page may have already. By the bundler that Vite builds with, and by esbuild beside it.
// Exits with 1 where the former's file is over the limit.
//
//   node bench/size.mjs [--modules]      after `npm run build`
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { rolldown } from 'rolldown'

/** Kilobytes of 1000 bytes, with gzip. */
const LIMIT_KB = 45

const here = fileURLToPath(new URL('.', import.meta.url))
const ENTRY = '\0entry'
const SOURCE = `export { tagText } from '@event-timeline/core/tag'`

async function withRolldown(external) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? id : undefined),
    load: (id) => (id === ENTRY ? SOURCE : undefined),
  }
  const bundle = await rolldown({ input: ENTRY, cwd: here, external, plugins: [entry, fromHere] })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  return { code: output[0].code }
}

/** The entry is no file, so what it imports is looked for from here. */
const fromHere = {
  name: 'from-here',
  resolveId(id, importer) {
    return importer === ENTRY ? this.resolve(id, `${here}entry.mjs`, { skipSelf: true }) : undefined
  },
}

async function withEsbuild(external) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: SOURCE, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    external,
    metafile: true,
    logLevel: 'error',
  })
  return { code: outputFiles[0].text, inputs: Object.values(metafile.outputs)[0].inputs }
}

const kilobytes = (code) => gzipSync(code, { level: 9 }).length / 1000

const rows = [
  ['tagger with German, rolldown', await withRolldown(['luxon'])],
  ['tagger with German, esbuild', await withEsbuild(['luxon'])],
  ['the same with luxon, rolldown', await withRolldown([])],
]
console.log('| what | minified, kB | with gzip, kB |')
console.log('|---|--:|--:|')
for (const [name, { code }] of rows)
  console.log(`| ${name} | ${(Buffer.byteLength(code) / 1000).toFixed(1)} | ${kilobytes(code).toFixed(2)} |`)

if (process.argv.includes('--modules')) {
  const modules = Object.entries(rows[1][1].inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
  for (const [path, { bytesInOutput }] of modules)
    console.log(`${String(bytesInOutput).padStart(7)}  ${path.replace(/^.*dist\//, '')}`)
}
if (kilobytes(rows[0][1].code) > LIMIT_KB) {
  console.error(`\nThe tagger weighs more than ${LIMIT_KB} kB.`)
  process.exitCode = 1
}
