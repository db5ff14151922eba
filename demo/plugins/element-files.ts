import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

/** A built file of the element; null where it has not been built, as under `npm run demo`. */
export function readElementFile(name: string): string | null {
  const path = fileURLToPath(new URL(`../../packages/element/dist/${name}`, import.meta.url))
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/\n\/\/# sourceMap.*\n?$/, '\n') : null
}

export function weigh(name: string): { readonly kb: number; readonly gzipKb: number } | null {
  const text = readElementFile(name)
  if (text === null) return null
  return {
    kb: Math.round(Buffer.byteLength(text) / 1000),
    gzipKb: Math.round(gzipSync(text, { level: 9 }).length / 1000),
  }
}
