// The weight of the tagger with German alone, as a page would load it: `@event-timeline/core/tag` in one file, minified,
// with gzip; luxon, which a page may have already, aside. Exits with 1 over the limit.
//
//   node bench/size.mjs [--modules]      after `npm run build`
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from './articles.mjs'

/** Kilobytes of 1000 bytes. */
const LIMIT_KB = 45

export async function sizeOf(source, external) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: new URL('.', import.meta.url).pathname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    // As pages are sent; esbuild by itself writes "\\xe4".
    charset: 'utf8',
    external,
    metafile: true,
    logLevel: 'error',
  })
  const code = outputFiles[0].contents
  const inputs = Object.values(metafile.outputs)[0].inputs
  return { bytes: code.length, kilobytes: gzipSync(code, { level: 9 }).length / 1000, inputs }
}

const TAG = `export { tagText } from '@event-timeline/core/tag'`
const tagger = await sizeOf(TAG, ['luxon'])
const whole = await sizeOf(TAG, [])
console.log('| what | minified, kB | with gzip, kB |')
console.log('|---|--:|--:|')
for (const [name, { bytes, kilobytes }] of [
  ['tagger with German', tagger],
  ['the same with luxon', whole],
])
  console.log(`| ${name} | ${(bytes / 1000).toFixed(1)} | ${kilobytes.toFixed(1)} |`)

if (process.argv.includes('--modules')) {
  const modules = Object.entries(tagger.inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
  for (const [path, { bytesInOutput }] of modules)
    console.log(`${String(bytesInOutput).padStart(7)}  ${path.replace(root, '').replace(/^.*dist\//, '')}`)
}
if (tagger.kilobytes > LIMIT_KB) {
  console.error(`\nThe tagger weighs more than ${LIMIT_KB} kB.`)
  process.exitCode = 1
}
