// `npm run demo`: installs, builds the packages, and serves the demo. `-- --port 8080` chooses the port.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bootstrap } from './bootstrap.mjs'
import { bin, root } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { done, run, say, since, Stop } from './say.mjs'

await run(async () => {
  const startMs = performance.now()
  const port = readPort(process.argv.slice(2))
  await bootstrap()
  say('Building the packages')
  const built = await runCommand(bin('tsc'), ['-b'], { cwd: root })
  if (built.code !== 0) throw new Stop('Building the packages failed; the messages are above.')
  // The files that pages hand out to be embedded; the demo itself runs from the sources.
  if (!existsSync(join(root, 'packages/element/dist/event-timeline.iife.js'))) {
    const files = await runCommand('npm', ['run', '--silent', 'build'], { cwd: join(root, 'packages/element') })
    if (files.code !== 0) throw new Stop('Building the element failed; the messages are above.')
  }
  done(`Ready in ${since(startMs)}`)
  say(`The demo will be on http://localhost:${port} (Ctrl+C ends it)`)
  // npm does not pass a signal on: a server whose npm is gone would hold the port for ever.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 1000).unref()
  const demo = join(root, 'demo')
  const { code, stopped } = await runCommand(bin('vite', demo), ['--port', String(port), '--strictPort'], { cwd: demo })
  if (code !== 0 && !stopped)
    throw new Stop(
      `The demo ended with code ${code}. If port ${port} is taken, choose another: npm run demo -- --port ${port + 1}`,
    )
})

function readPort(args) {
  const at = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='))
  if (at < 0) return 5173
  const port = Number(args[at].includes('=') ? args[at].split('=')[1] : args[at + 1])
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Stop('--port wants a number from 1 to 65535.')
  return port
}
