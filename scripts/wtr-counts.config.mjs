// The element's own configuration of @web/test-runner, with one reporter more: it writes the counts of the run,
// and what failed, to the file that COUNTS_FILE names.
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import config from '../packages/element/web-test-runner.config.mjs'
import { root } from './paths.mjs'

const require = createRequire(join(root, 'packages/element/package.json'))
const { defaultReporter } = await import(pathToFileURL(require.resolve('@web/test-runner')).href)

export default { ...config, reporters: [...(config.reporters ?? [defaultReporter()]), countsReporter()] }

function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, titles: [] }
      for (const session of sessions) {
        const before = counts.failed
        countSuite(session.testResults, counts)
        // A page that breaks down without a failing test is a failure of its own.
        if (session.passed || counts.failed > before) continue
        counts.failed++
        counts.titles.push(session.testFile)
      }
      if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts))
    },
  }
}

function countSuite(suite, counts) {
  if (!suite) return
  for (const test of suite.tests) {
    if (test.skipped) continue
    if (test.passed) {
      counts.passed++
      continue
    }
    counts.failed++
    counts.titles.push(test.name)
  }
  for (const inner of suite.suites) countSuite(inner, counts)
}
