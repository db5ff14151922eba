// `npm test`: installs, builds, and runs every test of the workspace. The counts at the end are those of the runners.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bootstrap } from './bootstrap.mjs'
import { build } from './build.mjs'
import { bin, cache, root } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { run, say, since, Stop } from './say.mjs'

/** Each runner with the command that writes its counts, as JSON, to the file it is given. */
const RUNNERS = [
  {
    name: 'unit tests (vitest)',
    command: (counts) => [
      bin('vitest'),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${counts}`],
    ],
    read: readVitest,
  },
  {
    name: 'element in a browser (web-test-runner)',
    needs: 'packages/element/web-test-runner.config.mjs',
    cwd: 'packages/element',
    command: () => [
      bin('wtr', join(root, 'packages/element')),
      ['--config', join(root, 'scripts/wtr-counts.config.mjs')],
    ],
    read: readPlain,
  },
  {
    name: 'built demo in a browser (playwright-core)',
    needs: 'demo/vitest.e2e.config.ts',
    command: (counts) => [
      bin('vitest'),
      [
        'run',
        '--config',
        'demo/vitest.e2e.config.ts',
        '--reporter=verbose',
        '--reporter=json',
        `--outputFile.json=${counts}`,
      ],
    ],
    read: readVitest,
  },
]

await run(async () => {
  const startMs = performance.now()
  await bootstrap({ browser: true })
  await build()
  const results = []
  for (const runner of RUNNERS) results.push(await runOne(runner))
  const passed = sum(results, 'passed')
  const failed = sum(results, 'failed')
  process.stdout.write('\n')
  for (const result of results) {
    process.stdout.write(`  ${result.name}: ${result.passed} passed, ${result.failed} failed${result.note}\n`)
  }
  for (const { name, titles } of results) {
    for (const title of titles) process.stdout.write(`  failed, ${name}: ${title}\n`)
  }
  process.stdout.write(`\nTests: ${passed} passed, ${failed} failed\n`)
  say(`All of it took ${since(startMs)}`)
  const broken = results.filter((result) => result.failed > 0 || result.code !== 0)
  if (broken.length > 0) throw new Stop(`Failed: ${broken.map((result) => result.name).join(', ')}.`)
})

async function runOne({ name, needs, cwd, command, read }) {
  if (needs && !existsSync(join(root, needs))) throw new Stop(`${needs} is missing: the ${name} cannot run.`)
  say(`Running the ${name}`)
  mkdirSync(cache, { recursive: true })
  const file = join(cache, 'counts.json')
  rmSync(file, { force: true })
  const [program, args] = command(file)
  const { code } = await runCommand(program, args, { cwd: join(root, cwd ?? ''), env: { COUNTS_FILE: file } })
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0, titles: [] }
  // A runner that breaks down before or beside its tests is a failure even if no single test is.
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed
  const note = failed > counts.failed ? ` (the runner itself ended with code ${code})` : ''
  return { name, code, passed: counts.passed, failed, titles: counts.titles, note }
}

function readVitest(report) {
  // A file that does not load has no tests that could fail: count the file.
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failing = report.testResults.flatMap((file) =>
    file.assertionResults.filter(({ status }) => status === 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    titles: [...brokenFiles.map(({ name }) => name), ...failing.map(({ fullName }) => fullName)],
  }
}

function readPlain(report) {
  return report
}

function sum(results, field) {
  return results.reduce((total, result) => total + result[field], 0)
}
