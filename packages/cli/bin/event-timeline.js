#!/usr/bin/env node
import { existsSync } from 'node:fs'

const program = new URL('../dist/main.js', import.meta.url)
if (existsSync(program)) {
  const { main } = await import(program.href)
  await main(process.argv.slice(2), process)
} else {
  process.stderr.write('event-timeline is not built yet: run `npm run build` in the folder of the workspace.\n')
  process.exitCode = 2
}
