// Puts the table of a benchmark into docs/benchmarks.md, between the marks that name the script that drew it.
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const report = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url))

/** @param {string} script the path that its marks name: `bench/start-page.mjs` */
export async function writeTable(script, table) {
  const text = await readFile(report, 'utf8')
  const [begin, end] = [`<!-- drawn by ${script}: begin -->`, `<!-- drawn by ${script}: end -->`]
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`${report} has no place for the table: ${begin}`)
  const head = text.slice(0, text.indexOf(begin) + begin.length)
  await writeFile(report, `${head}\n\n${table}\n\n${text.slice(text.indexOf(end))}`)
}
