// Builds what the packages publish, the demo, and the docs inside of it: `tsc -b`, then each Vite build.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { bin, root, scriptsOf } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { done, run, say, since, Stop } from './say.mjs'

/** The docs go into a folder of the built demo, so they come after it. */
const VITE_BUILDS = ['packages/element', 'demo', 'docs']
/** Where `tsc -b` writes, and what it reads. */
const COMPILED = [
  ['packages/core/dist', 'packages/core/src'],
  ['packages/element/dist/lib', 'packages/element/src'],
  ['packages/cli/dist', 'packages/cli/src'],
]

/** Builds the packages in the order of their dependencies, then the demo, then the docs. */
export async function build() {
  const startMs = performance.now()
  say('Building the packages')
  for (const [output, source] of COMPILED) removeOrphans(join(root, output), join(root, source))
  await step('the packages (tsc -b)', bin('tsc'), ['-b'], root)
  for (const folder of VITE_BUILDS) {
    if (!('build' in scriptsOf(join(root, folder)))) continue
    await step(folder, 'npm', ['run', '--silent', 'build'], join(root, folder))
  }
  done(`Built in ${since(startMs)}`)
}

/** `tsc -b` leaves the output of a source that was deleted or renamed, and it would be published. */
export function removeOrphans(output, source) {
  if (!existsSync(output)) return
  for (const entry of readdirSync(output, { withFileTypes: true })) {
    const path = join(output, entry.name)
    if (entry.isDirectory()) {
      removeOrphans(path, join(source, entry.name))
      if (readdirSync(path).length === 0) rmSync(path, { recursive: true })
      continue
    }
    const name = /^(.+?)\.(?:d\.ts|js)(?:\.map)?$/.exec(entry.name)?.[1]
    if (name !== undefined && !existsSync(join(source, `${name}.ts`))) rmSync(path)
  }
}

async function step(what, command, args, cwd) {
  const { code } = await runCommand(command, args, { cwd })
  if (code !== 0) throw new Stop(`Building ${what} failed; the messages are above.`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await run(async () => {
    await bootstrap()
    await build()
  })
}
