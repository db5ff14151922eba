import { readdirSync, readFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './paths.mjs'

const folders = ['.', 'demo', 'docs', 'bench', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)]

test('docs/dependencies.md speaks of each dependency, types aside', () => {
  const page = readFileSync(join(root, 'docs', 'dependencies.md'), 'utf8')
  const missing = folders.flatMap((folder) => {
    const file = join(root, folder, 'package.json')
    if (!existsSync(file)) return []
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, 'utf8'))
    return Object.keys({ ...dependencies, ...devDependencies })
      .filter((name) => !name.startsWith('@types/') && !name.startsWith('@event-timeline/'))
      .filter((name) => !page.includes(name))
      .map((name) => `${folder}: ${name}`)
  })
  expect(missing).toEqual([])
})
