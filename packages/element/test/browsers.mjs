// The browsers that the element's tests run in.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { chromeLauncher } from '@web/test-runner-chrome'

/** Chromium needs these to run anywhere, in a container too, without calls of its own. */
const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const LAUNCHERS = { chromium, firefox, webkit }

/** Where each is, unless a variable of the environment says another place. */
const PROGRAMS = {
  chromium: process.env.CHROME_PATH || '/usr/bin/chromium',
  firefox: process.env.FIREFOX_PATH || '/usr/bin/firefox-esr',
  webkit: process.env.WEBKIT_DRIVER || '/usr/bin/WebKitWebDriver',
}

/**
 * @param {string | undefined} wanted names separated by commas; `all` that are installed; nothing for Chromium alone
 * @returns launchers of @web/test-runner, in that order
 */
export async function chooseBrowsers(wanted) {
  const names = !wanted ? ['chromium'] : wanted === 'all' ? installed() : wanted.split(',')
  const unknown = names.filter((name) => !(name in LAUNCHERS))
  if (unknown.length > 0)
    throw new Error(`BROWSERS names ${unknown.join(', ')}; there are ${Object.keys(LAUNCHERS).join(', ')}`)
  return Promise.all(names.map((name) => LAUNCHERS[name]()))
}

/** Says which are missing. */
function installed() {
  const names = Object.keys(LAUNCHERS)
  const missing = names.filter((name) => !existsSync(PROGRAMS[name]))
  for (const name of missing) process.stderr.write(`${name} is not at ${PROGRAMS[name]} and is left out\n`)
  return names.filter((name) => !missing.includes(name))
}

/** `CHROME_PATH` names another than Debian's. */
function chromium() {
  return chromeLauncher({ launchOptions: { executablePath: PROGRAMS.chromium, args: CHROMIUM_FLAGS } })
}

/** Over WebDriver BiDi. `FIREFOX_PATH` names another than Debian's `firefox-esr`. */
function firefox() {
  const launcher = chromeLauncher({
    launchOptions: { browser: 'firefox', executablePath: PROGRAMS.firefox },
  })
  launcher.name = 'Firefox'
  return launcher
}

/** WebKitGTK over WebDriver. It has no headless mode: it draws on a display of its own, which `Xvfb` provides. On Debian:
 *  `webkit2gtk-driver` and `xvfb`. `WEBKIT_DRIVER` names another driver. */
async function webkit() {
  const { webdriverLauncher } = await import('@web/test-runner-webdriver')
  const [port, display] = await Promise.all([freePort(), openDisplay()])
  startWithThis(PROGRAMS.webkit, ['--host=127.0.0.1', `--port=${port}`], {
    ...process.env,
    DISPLAY: display,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    // The sandbox asks for namespaces that a container does not give.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  })
  await answering(`http://127.0.0.1:${port}/status`)
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    capabilities: { browserName: 'MiniBrowser', 'wdio:enforceWebDriverClassic': true },
  })
}

/** A display that no other program uses: Xvfb takes a free number and tells it. */
function openDisplay() {
  const display = startWithThis(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', '1400x1800x24', '-nolisten', 'tcp'],
    process.env,
  )
  return new Promise((resolve, reject) => {
    display.on('error', reject)
    display.stdout.once('data', (number) => resolve(`:${String(number).trim()}`))
  })
}

/** Ends when the tests end, however they do. */
function startWithThis(program, args, env) {
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  process.on('exit', () => child.kill())
  return child
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

async function answering(url) {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(url)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error(`${url} does not answer`)
}
