// Installs the packed packages into a small app of each framework, checks its types, builds it, opens it in a browser, and
// writes what works into docs/frameworks-tested.md. Needs the npm registry.
// `npm run frameworks [-- --no-build] [-- names…]`
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { execFile, spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { bootstrap } from './bootstrap.mjs'
import { build } from './build.mjs'
import { packPackages } from './check-packages.mjs'
import { bin, root } from './paths.mjs'
import { done, run, say, Stop } from './say.mjs'

const exec = promisify(execFile)

const TOOLS = { vite: '8.3.8', typescript: '6.0.3' }

/** `folder` is that of the app, `shows` the package whose version stands in the table. An app with a `build` of its own
 *  brings its configuration along; `serve` starts its server on the port that follows. */
const FRAMEWORKS = [
  {
    name: 'React 19',
    folder: 'react',
    shows: 'react',
    dependencies: { react: '19', 'react-dom': '19' },
    tools: { '@types/react': '19', '@types/react-dom': '19' },
    jsx: 'react',
  },
  {
    name: 'React 18',
    folder: 'react18',
    shows: 'react',
    dependencies: { react: '18', 'react-dom': '18' },
    tools: { '@types/react': '18', '@types/react-dom': '18' },
    jsx: 'react',
  },
  { name: 'Preact 11', folder: 'preact', shows: 'preact', dependencies: { preact: '11' }, jsx: 'preact' },
  { name: 'Preact 10', folder: 'preact', shows: 'preact', dependencies: { preact: '10' }, jsx: 'preact' },
  {
    name: 'Vue 3',
    folder: 'vue',
    shows: 'vue',
    dependencies: { vue: '3' },
    tools: { '@vitejs/plugin-vue': '6', 'vue-tsc': '3' },
    check: ['vue-tsc', '--noEmit', '--skipLibCheck', 'false'],
    plugin: [
      "import vue from '@vitejs/plugin-vue'",
      "vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'event-timeline' } } })",
    ],
    tsconfig: { vueCompilerOptions: { strictTemplates: true } },
  },
  {
    name: 'Svelte 5',
    folder: 'svelte',
    shows: 'svelte',
    dependencies: { svelte: '5' },
    tools: { '@sveltejs/vite-plugin-svelte': '7', 'svelte-check': '4' },
    check: ['svelte-check', '--fail-on-warnings', '--output', 'machine'],
    plugin: ["import { svelte } from '@sveltejs/vite-plugin-svelte'", 'svelte()'],
  },
  {
    name: 'Solid',
    folder: 'solid',
    shows: 'solid-js',
    dependencies: { 'solid-js': '1' },
    tools: { 'vite-plugin-solid': '2' },
    plugin: ["import solid from 'vite-plugin-solid'", 'solid()'],
    compilerOptions: { jsx: 'preserve', jsxImportSource: 'solid-js' },
  },
  {
    name: 'Angular',
    folder: 'angular',
    shows: '@angular/core',
    // Angular 22 asks for a newer Node than this project does.
    dependencies: {
      '@angular/common': '21',
      '@angular/compiler': '21',
      '@angular/core': '21',
      '@angular/platform-browser': '21',
      rxjs: '7',
      tslib: '2',
    },
    tools: { '@angular/build': '21', '@angular/cli': '21', '@angular/compiler-cli': '21', typescript: '5.9' },
    check: ['ngc', '-p', 'tsconfig.json', '--noEmit'],
    // Templates have no comment that expects an error: each line with the element in this file must have one.
    refuses: { file: 'wrong.ts', check: ['ngc', '-p', 'tsconfig.wrong.json', '--noEmit'] },
    build: ['ng', 'build', '--progress=false'],
    shared: 'shared.ts',
  },
  {
    name: 'Next',
    folder: 'next',
    shows: 'next',
    dependencies: { next: '16', react: '19', 'react-dom': '19' },
    tools: { '@types/react': '19', '@types/react-dom': '19', '@types/node': '20' },
    build: ['next', 'build'],
    serve: ['next', 'start', '--hostname', '127.0.0.1', '--port'],
    late: '/late',
  },
  { name: 'Lit', folder: 'lit', shows: 'lit', dependencies: { lit: '3' } },
  { name: 'no framework', folder: 'plain', shows: null, dependencies: {} },
  // Nothing is built, and no server asked: the page is opened from the disk.
  { name: 'one classic script, from `file:`', folder: 'file', shows: null, dependencies: {}, page: '/index.html' },
]

/** The columns of the table. Each test gets a page on which the app has started, and throws where something is wrong. */
const CASES = [
  { name: 'data and filter, element defined first', test: (page) => rowsOf(page, '#bound', 1) },
  { name: 'data and filter set before it is defined', late: true, test: (page) => rowsOf(page, '#bound', 1) },
  {
    name: '`undefined` first, then data',
    test: async (page) => {
      await rowsOf(page, '#fetched', 0)
      await page.click('#load')
      await rowsOf(page, '#fetched', 3)
    },
  },
  {
    name: 'false is false',
    test: async (page) => {
      await rowsOf(page, '#flags', 3)
      await holds(page, () => document.querySelector('#flags').compressGaps === false)
    },
  },
  {
    name: 'an event reaches its handler',
    test: async (page) => {
      await page.evaluate(() => document.querySelector('#bound').select('move'))
      await holds(page, () => document.body.dataset.selected === 'move')
    },
  },
  {
    name: 'a list in it that grows',
    test: async (page) => {
      await rowsOf(page, '#list', 2)
      await page.click('#grow')
      await rowsOf(page, '#list', 3)
    },
  },
]

const REF = 'through a ref'
const WAIT_MS = 5000

/** Until the element shows as many events as that; its CSV has a line for each, and a head. */
async function rowsOf(page, selector, count) {
  try {
    await page.waitForFunction(
      ([selector, count]) => {
        const csv = document.querySelector(selector).toCSV().trim()
        return (csv === '' ? 0 : csv.split('\n').length - 1) === count
      },
      [selector, count],
      { timeout: WAIT_MS },
    )
  } catch {
    const text = await page.evaluate((selector) => document.querySelector(selector).toCSV?.(), selector)
    throw new Error(`${selector} should show ${count} events; it shows ${JSON.stringify(text)}`)
  }
}

async function holds(page, test) {
  await page.waitForFunction(test, null, { timeout: WAIT_MS }).catch(() => {
    throw new Error(`does not come true: ${test}`)
  })
}

async function tryFramework(framework, packed, browser) {
  const folder = mkdtempSync(join(tmpdir(), `fw-${framework.folder}-`))
  try {
    writeApp(folder, framework, packed)
    await inFolder(folder, 'npm', ['install', '--no-audit', '--no-fund', '--loglevel', 'error'])
    const shown = framework.shows ? versionOf(folder, framework.shows) : ''
    const cells = [await typesOf(folder, framework)]
    const server = framework.page ? fromDisk(folder) : await buildAndServe(folder, framework)
    try {
      for (const one of CASES) cells.push(await tryCase(one, framework, server.address, browser))
    } finally {
      await server.close()
    }
    return { name: framework.name, version: shown, cells }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function buildAndServe(folder, { build = ['vite', 'build', '--logLevel', 'warn'], serve: own }) {
  const [tool, ...args] = build
  await inFolder(folder, bin(tool, folder), args)
  return own ? serveBy(folder, own) : serve(join(folder, 'dist'))
}

const fromDisk = (folder) => ({ address: pathToFileURL(folder).href, close: () => undefined })

function writeApp(folder, framework, packed) {
  const { plugin, jsx, compilerOptions, tsconfig, dependencies, tools } = framework
  const templates = join(root, 'scripts', 'frameworks')
  cpSync(join(templates, framework.folder), folder, { recursive: true })
  cpSync(join(templates, 'shared.mts'), join(folder, framework.shared ?? 'shared.mts'))
  const own = Object.fromEntries(packed.map(({ tarball, folder }) => [manifestOf(folder).name, `file:${tarball}`]))
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ...own, ...dependencies },
    devDependencies: { ...TOOLS, ...tools },
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  if (framework.build || framework.page) return
  const main = readdirSync(folder).find((name) => name.startsWith('main.'))
  const files = {
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        module: 'ESNext',
        moduleResolution: 'bundler',
        lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        types: ['vite/client'],
        strict: true,
        noEmit: true,
        isolatedModules: true,
        allowImportingTsExtensions: true,
        ...(jsx ? { jsx: 'react-jsx', jsxImportSource: jsx } : {}),
        ...compilerOptions,
      },
      include: ['*.mts', '*.tsx', '*.vue', '*.svelte'],
      ...tsconfig,
    }),
    'vite.config.mjs': [
      plugin?.[0] ?? '',
      `export default { base: './', plugins: [${plugin?.[1] ?? ''}],`,
      jsx ? `oxc: { jsx: { runtime: 'automatic', importSource: '${jsx}' } },` : '',
      "build: { target: 'es2022', chunkSizeWarningLimit: 4000 } }",
    ].join('\n'),
    'index.html': [
      '<!doctype html><html lang="en"><meta charset="utf-8"><title>app</title>',
      `<div id="app"></div><script type="module" src="./${main}"></script></html>`,
    ].join('\n'),
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** What the compiler finds in the app and in the types of the packages; that of others is theirs. */
async function typesOf(folder, { check = ['tsc', '--noEmit', '--skipLibCheck', 'false'], refuses, page }) {
  if (page) return '–'
  const faults = (await linesOf(folder, check))
    .filter((line) => /error (?:TS|NG)-?\d+|\bERROR\b|\bWARNING\b/.test(line))
    .filter((line) => !/^(\.\.\/)*node_modules\/(?!@event-timeline)/.test(line))
  if (faults.length > 0) return `no: ${faults.join('; ')}`
  return refuses ? notRefused(folder, refuses) : 'yes'
}

/** Whether each line of the file that has the element is an error, and no other. */
async function notRefused(folder, { file, check }) {
  const wrong = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.includes('<event-timeline') ? [i + 1] : []))
  const told = new Set(
    (await linesOf(folder, check)).flatMap((line) => {
      const [, at] = /^\S*?(\d+):\d+ - error (?:TS|NG)-?\d+/.exec(line.startsWith(`${file}:`) ? line.slice(file.length + 1) : '') ?? [] // prettier-ignore
      return at === undefined ? [] : [Number(at)]
    }),
  )
  const missed = wrong.filter((line) => !told.has(line))
  const others = [...told].filter((line) => !wrong.includes(line))
  if (missed.length === 0 && others.length === 0 && wrong.length > 0) return 'yes'
  return `no: ${file} compiles in the lines ${missed.join(', ')}; other errors in ${others.join(', ')}`
}

/** What a compiler says, without colours. */
async function linesOf(folder, [tool, ...args]) {
  const { output } = await inFolder(folder, bin(tool, folder), args, { mayFail: true })
  return output.replace(/\u001b\[[0-9;]{0,10}m/g, '').split('\n')
}

async function tryCase({ test, late }, { page: path = '/', late: latePath = `${path}?late` }, address, browser) {
  const page = await browser.newPage()
  const errors = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.setDefaultTimeout(WAIT_MS)
  try {
    await page.goto(address + (late ? latePath : path))
    await holds(page, () => document.body.dataset.started === 'true')
    let through = 'yes'
    try {
      await test(page)
    } catch (error) {
      // A framework that writes an attribute where it does not yet know a property has its ref.
      if (!late || !(await page.$('#by-ref'))) throw error
      await rowsOf(page, '#by-ref', 1)
      through = REF
    }
    if (errors.length > 0) throw new Error(errors.join('; '))
    return through
  } catch (error) {
    return `no: ${[error.message.split('\n')[0], ...errors].join('; ')}`
  } finally {
    await page.close()
  }
}

const MEDIA = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

async function serve(folder) {
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname
    try {
      const content = readFileSync(join(folder, path === '/' ? 'index.html' : path))
      response.writeHead(200, { 'content-type': MEDIA[extname(path === '/' ? '.html' : path)] ?? MEDIA['.html'] })
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => new Promise((resolve) => server.close(resolve))
  return { address: `http://127.0.0.1:${server.address().port}`, close }
}

/** A server of the framework's own. */
async function serveBy(folder, [tool, ...args]) {
  const { address, close } = await serve(folder)
  const { port } = new URL(address)
  await close()
  const child = spawn(
    process.execPath,
    [join(folder, 'node_modules', tool, manifestOf(join(folder, 'node_modules', tool)).bin[tool]), ...args, port],
    { cwd: folder, stdio: 'ignore' },
  )
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const stopped = new Promise((resolve) => child.once('exit', resolve))
  return { address, close: () => (child.kill(), stopped) }
}

async function inFolder(folder, command, args, { mayFail = false } = {}) {
  try {
    const { stdout, stderr } = await exec(command, args, { cwd: folder, maxBuffer: 1 << 26 })
    return { output: stdout + stderr }
  } catch (error) {
    const output = `${error.stdout ?? ''}${error.stderr ?? ''}`
    if (mayFail) return { output: output || `ERROR ${error.message}` }
    throw new Stop(`${command} ${args.join(' ')} failed:\n${output || error.message}`)
  }
}

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const versionOf = (folder, name) => manifestOf(join(folder, 'node_modules', name)).version

function tableOf(results, browserVersion) {
  const head = ['framework', 'types', ...CASES.map(({ name }) => name)]
  const rows = results.map(({ name, version, cells }) => [
    [name, version && `(${version})`].filter(Boolean).join(' '),
    ...cells.map((cell) => (cell.startsWith('no') ? 'no' : cell)),
  ])
  return `# Frameworks, tested

Written by \`npm run frameworks\`: the packed packages in a small app of each framework (\`scripts/frameworks/\`), its types
checked, built, opened in ${browserVersion}. Vite ${TOOLS.vite} and TypeScript ${TOOLS.typescript} build them; Angular and Next
build theirs, and Next's page comes from its server and is hydrated.

${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

- *Through a ref*: where the element is not defined yet, the framework writes an attribute (\`[object Object]\`), and the data
  is lost. Import \`@event-timeline/element/define\` before rendering, or set \`data\` through a ref.
- *False is false*: React 19 and Preact leave an attribute out that is \`false\`; the apps write the property,
  \`compressGaps={false}\`. React 18 sets no properties and hears no events of its own: the app uses a ref for both, and
  writes \`compress-gaps="false"\`. Vue, Svelte, Solid and Lit take \`compress-gaps\` as false.
- *Next*: React sets neither properties nor handlers of a custom element that it hydrates. The app uses a ref for them, as
  with React 18; what changes afterwards (\`data={fetched}\`) is set by React. A list in the element is on the page before
  any script has run.
- *Types*: what the app does must compile, and a mode that is none must not (not in Svelte, Lit, and without a framework);
  Angular with the package's directive and \`strictTemplates\`, where inputs, names of inputs and handlers are tried; Vue with
  \`strictTemplates\`.
`
}

await run(async () => {
  const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'))
  const chosen = FRAMEWORKS.filter(({ folder }) => wanted.length === 0 || wanted.includes(folder))
  await bootstrap({ browser: true })
  if (!process.argv.includes('--no-build')) await build()
  const destination = mkdtempSync(join(tmpdir(), 'fw-packages-'))
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  })
  try {
    const packed = await packPackages(destination)
    const results = []
    for (const framework of chosen) {
      say(framework.name)
      const result = await tryFramework(framework, packed, browser)
      results.push(result)
      for (const [i, cell] of result.cells.entries())
        process.stdout.write(`    ${['types', ...CASES.map(({ name }) => name)][i]}: ${cell}\n`)
    }
    if (chosen.length === FRAMEWORKS.length)
      writeFileSync(join(root, 'docs', 'frameworks-tested.md'), tableOf(results, `Chromium ${browser.version()}`))
    const faults = results.flatMap(({ name, cells }) => cells.filter((cell) => cell.startsWith('no')).map(() => name))
    if (faults.length > 0) throw new Stop(`${faults.length} cases do not work: ${[...new Set(faults)].join(', ')}.`)
    done('All cases work')
  } finally {
    await browser.close()
    rmSync(destination, { recursive: true, force: true })
  }
})
