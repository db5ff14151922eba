import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the workspace. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Where scripts keep what they can make again. */
export const cache = join(root, 'node_modules', '.cache', 'event-timeline')

/** A program that a dependency of `folder` brings along. */
export function bin(name, folder = root) {
  return join(folder, 'node_modules', '.bin', name)
}

/** The `scripts` of a folder's package.json; empty where there is none. */
export function scriptsOf(folder) {
  const file = join(folder, 'package.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).scripts ?? {}) : {}
}
