// Builds and packs what the packages publish, and checks each tarball as a stranger would meet it:
// publint, "are the types wrong", and what must or must not lie inside. With `--out FOLDER` the tarballs stay there.
// `npm run packages`
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bootstrap } from './bootstrap.mjs'
import { build } from './build.mjs'
import { bin, root } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { done, run, say, Stop } from './say.mjs'

export const PUBLISHED = ['core', 'element', 'cli']

/** What no reader of a package can use. */
const UNWANTED = /(^|\/)\.tsbuildinfo$|\.(test|fixture|browser)\.[\w.]+$|(^|\/)(node_modules|coverage)\//
const NEEDED = ['package.json', 'README.md', 'LICENSE']

/**
 * Packs the built packages with pnpm, as `pnpm publish` would.
 *
 * @returns {Promise<{ name: string, tarball: string, folder: string }[]>} each with its unpacked content beside it
 */
export async function packPackages(destination) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const packed = []
  for (const name of PUBLISHED) {
    const before = new Set(readdirSync(destination))
    const { code } = await runCommand(
      'npx',
      ['-y', packageManager, 'pack', '--silent', '--pack-destination', destination],
      {
        cwd: join(root, 'packages', name),
      },
    )
    const made = readdirSync(destination).find((file) => file.endsWith('.tgz') && !before.has(file))
    if (code !== 0 || made === undefined) throw new Stop(`packages/${name} could not be packed.`)
    const tarball = join(destination, made)
    const folder = mkdtempSync(join(destination, `${name}-`))
    execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1'])
    packed.push({ name, tarball, folder })
  }
  return packed
}

/**
 * @param {string} folder the unpacked content of a tarball
 * @returns {string[]} one sentence for each fault
 */
export function faultsOfPackage(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return [
    ...NEEDED.filter((name) => !files.includes(name)).map((name) => `${name} is missing`),
    ...(manifest.license ? [] : ['package.json names no license']),
    ...files.filter((file) => UNWANTED.test(file)).map((file) => `${file} is of no use to anybody`),
    ...Object.entries(manifest.dependencies ?? {})
      .filter(([, range]) => range.startsWith('workspace:'))
      .map(([name, range]) => `${name} is asked for as ${range}`),
    ...pathsIn(manifest.exports)
      .filter(([, condition]) => condition === 'source')
      .map(([path]) => `exports: ${path} is under a "source" condition`),
    ...[...pathsIn(manifest.exports), ...pathsIn(manifest.bin)]
      .filter(([path]) => !path.includes('*') && !existsSync(join(folder, path)))
      .map(([path]) => `${path} is named in package.json and missing`),
    ...files.flatMap((file) => faultsOfMap(folder, file)),
    ...files.filter((file) => file.endsWith('.d.ts')).flatMap((file) => faultsOfTypes(folder, file, manifest)),
  ]
}

/** A comment that names a map needs the map, and a map needs its sources: in itself, or in the package. */
function faultsOfMap(folder, file) {
  if (file.endsWith('.map')) {
    const { sources, sourcesContent = [], sourceRoot = '' } = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return sources
      .filter((source, i) => {
        if (typeof sourcesContent[i] === 'string') return false
        const path = join(folder, dirname(file), sourceRoot, source)
        return !path.startsWith(folder) || !existsSync(path)
      })
      .map((source) => `${file} leads to ${source}, which is not there`)
  }
  if (!/\.([cm]?js|d\.ts|css)$/.test(file)) return []
  const named = /(?:\/\/|\/\*)# sourceMappingURL=(?!data:)(\S+)\s*(?:\*\/)?\s*$/.exec(
    readFileSync(join(folder, file), 'utf8'),
  )?.[1]
  return named === undefined || existsSync(join(folder, dirname(file), named))
    ? []
    : [`${file} names ${named}, which is not there`]
}

/** Types that a declaration takes from elsewhere must come along with the package. */
function faultsOfTypes(folder, file, { dependencies = {}, devDependencies = {} }) {
  const specifiers = readFileSync(join(folder, file), 'utf8').matchAll(/\b(?:from|import\()\s*'([^.'][^']*)'/g)
  return [...specifiers].flatMap(([, specifier]) => {
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
    const types = `@types/${name}`
    return types in devDependencies && !(types in dependencies)
      ? [`${file} takes types from ${name}: ${types} belongs to the dependencies`]
      : []
  })
}

/** Every path below a field of package.json, with the condition it stands under. */
function pathsIn(value, condition = '') {
  if (typeof value === 'string') return [[value, condition]]
  return Object.entries(value ?? {}).flatMap(([key, inner]) => pathsIn(inner, key))
}

/** `publishConfig.exports` is what is published: it must say what `exports` says, without the sources. */
function faultsOfPublishConfig(name) {
  const { exports, publishConfig } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'))
  const withoutSource = (value) =>
    typeof value === 'string'
      ? value
      : Object.fromEntries(
          Object.entries(value)
            .filter(([key]) => key !== 'source')
            .map(([key, inner]) => [key, withoutSource(inner)]),
        )
  const expected = exports === undefined ? undefined : withoutSource(exports)
  return JSON.stringify(expected) === JSON.stringify(publishConfig?.exports)
    ? []
    : ['publishConfig.exports differs from exports without "source"']
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await run(async () => {
    // `--no-build`: what is built already is packed.
    if (!process.argv.includes('--no-build')) {
      await bootstrap()
      await build()
    }
    const destination = mkdtempSync(join(tmpdir(), 'event-timeline-packages-'))
    try {
      let faultCount = 0
      const tell = (name, faults) => {
        faultCount += faults.length
        for (const fault of faults) process.stderr.write(`packages/${name}: ${fault}\n`)
      }
      const packed = await packPackages(destination)
      for (const { name, tarball, folder } of packed) {
        say(`Checking packages/${name}`)
        tell(name, [...faultsOfPublishConfig(name), ...faultsOfPackage(folder)])
        const publint = await runCommand(bin('publint'), ['run', '--strict', tarball])
        if (publint.code !== 0) tell(name, ['publint found faults, see above'])
        const { types, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
        // A command line has no types that could be wrong.
        if (types === undefined && exports === undefined) continue
        // The packages are ES modules only; Node 20.19 and later load them with `require`, too.
        const attw = await runCommand(bin('attw'), [
          tarball,
          '--profile',
          'esm-only',
          '--no-emoji',
          '--no-summary',
          '--format',
          'table-flipped',
          '--no-color',
        ])
        if (attw.code !== 0) tell(name, ['the types are wrong, see above'])
      }
      if (faultCount > 0) throw new Stop(`${faultCount} faults in the packages.`)
      const out = process.argv[process.argv.indexOf('--out') + 1]
      if (process.argv.includes('--out'))
        for (const { tarball } of packed) copyFileSync(tarball, join(out, basename(tarball)))
      done('The packages are as they should be')
    } finally {
      rmSync(destination, { recursive: true, force: true })
    }
  })
}
