// Makes a fresh clone ready with nothing but Node and npm: checks Node, installs the packages, finds a browser.
// Only Node's own modules here: this file runs before anything is installed.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser } from './browser.mjs'
import { cache, root } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { done, run, say, since, Stop } from './say.mjs'

const MANIFEST = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Throws where Node is older than the workspace's `engines` field asks for. */
export function checkNode(version = process.versions.node, wanted = MANIFEST.engines.node) {
  const [major, minor] = version.split('.').map(Number)
  const [wantedMajor, wantedMinor] = wanted.replace('>=', '').split('.').map(Number)
  if (major > wantedMajor || (major === wantedMajor && minor >= (wantedMinor ?? 0))) return
  throw new Stop(
    `Node ${wantedMajor}.${wantedMinor ?? 0} or newer is needed, and this is Node ${version}. ` +
      'Get it from https://nodejs.org or with your version manager, then run the command again.',
  )
}

/** Installs the packages where the lockfile has changed since the last time. */
export async function installPackages() {
  const stamp = join(cache, 'lockfile.sha256')
  const hash = hashOfLockfile()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  const startMs = performance.now()
  const pnpm = MANIFEST.packageManager
  say(`Installing the packages of the lockfile with ${pnpm} (once; later runs skip this)`)
  const { code } = await runCommand('npx', ['-y', pnpm, 'install', '--frozen-lockfile'], {
    cwd: root,
    env: { npm_config_yes: 'true', npm_config_update_notifier: 'false' },
  })
  if (code !== 0) {
    throw new Stop(
      `The packages could not be installed (${pnpm} ended with code ${code}; its message is above). ` +
        'Most often the npm registry cannot be reached: check the connection, and behind a proxy set HTTPS_PROXY or ' +
        '`npm config set registry …`. If it names the lockfile, package.json and pnpm-lock.yaml do not fit together: ' +
        `run \`npx -y ${pnpm} install\` and commit both.`,
    )
  }
  mkdirSync(cache, { recursive: true })
  writeFileSync(stamp, hash)
  done(`Packages installed in ${since(startMs)}`)
}

/** Everything a command of this workspace needs. The browser's path ends up in `CHROME_PATH`. */
export async function bootstrap({ browser = false } = {}) {
  checkNode()
  await installPackages()
  if (!browser) return
  const found = await findBrowser()
  process.env.CHROME_PATH = found.path
  done(`Browser: ${found.version} (${found.origin})`)
}

function hashOfLockfile() {
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(join(root, file)))
  return hash.update(process.platform + process.arch).digest('hex')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run(() => bootstrap({ browser: true }))
