// Fails where a folder imports one that does not lie lower, where imports run in a circle, or where a package reaches
// for what is not its to use. `node scripts/check-floors.mjs [folder of the workspace]`
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { builtinModules } from 'node:module'
import { PACKAGES } from './floors.mjs'
import { root } from './paths.mjs'
import { readImports } from './read-imports.mjs'

const TESTS = /\.(test|browser|fixture|spec)\.[jt]s$/

/**
 * @param {string} workspace folder of the workspace
 * @returns {{ problems: string[], files: number, imports: number }}
 */
export function checkFloors(workspace = root, packages = PACKAGES) {
  const problems = []
  let fileCount = 0
  let importCount = 0
  for (const pack of packages) {
    const folder = join(workspace, pack.folder)
    if (!existsSync(folder)) continue
    const graph = new Map()
    for (const file of filesIn(folder)) {
      fileCount++
      const edges = []
      for (const found of readImports(readFileSync(file, 'utf8'), file)) {
        importCount++
        const at = `${relative(workspace, file).split(sep).join('/')}:${found.line}`
        const target = found.specifier.startsWith('.') ? resolveRelative(file, found.specifier) : null
        if (target === null) {
          problems.push(...checkOutside(pack, folder, file, found, packages).map((text) => `${at} ${text}`))
          continue
        }
        const inside = relative(folder, target)
        if (inside.startsWith('..')) {
          problems.push(`${at} leaves its package for ${found.specifier}: import the other package by its name`)
          continue
        }
        // A test may take from above what it needs to set the stage; the code it tests may not.
        if (pack.floors && !TESTS.test(file)) {
          const problem = checkFloor(pack.floors, relative(folder, file), inside)
          if (problem !== null) problems.push(`${at} ${problem}`)
        }
        edges.push(target)
      }
      if (!TESTS.test(file)) graph.set(file, edges)
      const part = floorPart(relative(folder, file))
      if (!TESTS.test(file) && pack.neutral?.includes(part))
        for (const line of checkLanguage(readFileSync(file, 'utf8')))
          problems.push(
            `${relative(workspace, file).split(sep).join('/')}:${line} holds German: ${part} is the same in every language`,
          )
    }
    problems.push(...checkDoors(workspace, pack, packages))
    problems.push(
      ...cyclesIn(graph).map(
        (cycle) => `${pack.name}: imports in a circle: ${cycle.map((file) => relative(folder, file)).join(' → ')}`,
      ),
    )
  }
  return { problems, files: fileCount, imports: importCount }
}

function checkFloor(floors, from, to) {
  const [upper, lower] = [floorPart(from), floorPart(to)]
  if (upper === lower) return null
  for (const part of [upper, lower]) {
    if (!(part in floors)) return `uses ${part}, which has no floor: give it one in scripts/floors.mjs`
  }
  if (floors[lower] < floors[upper]) return null
  // Single files of one floor may use each other, as long as no circle comes of it.
  if (floors[lower] === floors[upper] && lower.endsWith('.ts') && upper.endsWith('.ts')) return null
  return `${upper} (floor ${floors[upper]}) imports ${lower} (floor ${floors[lower]}): a folder imports only lower ones`
}

function floorPart(path) {
  const [first] = path.split(sep)
  return first.replace(TESTS, '.ts')
}

function checkOutside(pack, folder, file, { specifier, typeOnly }, packages) {
  const problems = []
  const builtin = specifier.startsWith('node:') || builtinModules.includes(specifier)
  const isTest = TESTS.test(file)
  if (builtin && !pack.builtins && !isTest) problems.push(`imports ${specifier}: ${pack.name} runs in a browser too`)
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  if (pack.never?.includes(name)) problems.push(`imports ${name}, which ${pack.name} never does`)
  const allowed = pack.only?.[name]
  const part = floorPart(relative(folder, file))
  if (allowed && !allowed.includes(part)) problems.push(`imports ${name}: only ${allowed.join(', ')} may`)
  if (!packages.some((other) => other.name === name) || name === pack.name) return problems
  const rule = pack.workspace[name]
  if (!rule) return [...problems, `imports ${name}, which does not lie below ${pack.name}`]
  if (!rule.doors) return problems
  const door = specifier.slice(name.length + 1)
  const fits = door === '' ? rule.typesOfMain === true && typeOnly : rule.doors.includes(door.split('/')[0])
  if (!fits)
    problems.push(
      `imports ${specifier}: ${pack.name} uses ${rule.doors.map((one) => `${name}/${one}`).join(', ')}, and types`,
    )
  return problems
}

/** Letters and little words by which a literal is known as German. */
const GERMAN =
  /[äöüß]|(?<![\p{L}])(?:der|die|das|dem|den|des|und|nicht|ist|sind|waren|wurde|wurden|wird|werden|hat|haben|beim|vom|zum|zur|nach|seit|sagte|laut|kein|keine)(?![\p{L}])/u

/** German in the literals of a file: a language's words stand in its own folder. Comments may quote it. */
function checkLanguage(source) {
  const code = source
    .replace(/\/\*[\s\S]*?\*\//g, (text) => text.replace(/[^\n]/g, ' '))
    .replace(/(^|\s)\/\/[^\n]*/g, '$1')
  return code.split('\n').flatMap((line, i) => {
    const literals = line.match(/'(?:[^'\\]|\\.)*'|`[^`]*`|"(?:[^"\\]|\\.)*"|\/(?:[^/\\\s]|\\.)+\/[a-z]*/g) ?? []
    return literals.some((text) => GERMAN.test(text)) && !/^\s*(?:import|export) .* from /.test(line) ? [i + 1] : []
  })
}

/** Follows the doors that a package may use through the other package, and tells where they lead to what it never uses. */
function checkDoors(workspace, pack, packages) {
  if (!pack.reachesNever) return []
  return Object.entries(pack.workspace).flatMap(([name, { doors = [] }]) => {
    const other = packages.find((one) => one.name === name)
    const folder = join(workspace, other.folder)
    const manifest = join(folder, '..', 'package.json')
    if (!existsSync(manifest)) return []
    const { exports } = JSON.parse(readFileSync(manifest, 'utf8'))
    return doors.flatMap((door) => {
      const source = exports[`./${door}`]?.source
      if (!source) return []
      return checkReach(pack, folder, join(folder, '..', source)).map(
        (path) => `${pack.name}: ${name}/${door} leads to ${path}`,
      )
    })
  })
}

function checkReach(pack, folder, start) {
  const found = []
  const seen = new Set([start])
  for (const file of seen) {
    if (!existsSync(file)) continue
    const part = floorPart(relative(folder, file))
    if (pack.reachesNever.includes(part)) {
      found.push(relative(folder, file))
      continue
    }
    for (const { specifier, typeOnly } of readImports(readFileSync(file, 'utf8'), file)) {
      if (typeOnly) continue
      if (specifier.startsWith('.')) seen.add(resolveRelative(file, specifier))
      else if (pack.reachesNever.includes(specifier)) found.push(`${specifier}, by ${relative(folder, file)}`)
    }
  }
  return found
}

/** Circles in a graph of imports, each told once, by Tarjan's strongly connected components. */
function cyclesIn(graph) {
  const order = new Map()
  const low = new Map()
  const stack = []
  const found = []
  const visit = (file) => {
    order.set(file, order.size)
    low.set(file, order.get(file))
    stack.push(file)
    for (const next of graph.get(file) ?? []) {
      if (!graph.has(next)) continue
      if (!order.has(next)) {
        visit(next)
        low.set(file, Math.min(low.get(file), low.get(next)))
      } else if (stack.includes(next)) low.set(file, Math.min(low.get(file), order.get(next)))
    }
    if (low.get(file) !== order.get(file)) return
    const component = stack.splice(stack.indexOf(file))
    if (component.length > 1 || (graph.get(file) ?? []).includes(file)) found.push([...component, component[0]])
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return found
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return ['node_modules', 'dist', '.vitepress'].includes(entry.name) ? [] : filesIn(path)
      return /\.[cm]?[jt]s$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
    })
}

function resolveRelative(file, specifier) {
  const path = join(dirname(file), specifier.replace(/\?.*$/, ''))
  const candidates = [path.replace(/\.js$/, '.ts'), path, `${path}.ts`, join(path, 'index.ts')]
  return candidates.find((candidate) => /\.\w+$/.test(candidate) && existsSync(candidate)) ?? path
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { problems, files, imports } = checkFloors(process.argv[2] ?? root)
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.stdout.write(`${problems.length} problems in ${imports} imports of ${files} files\n`)
  process.exit(problems.length > 0 ? 1 : 0)
}
