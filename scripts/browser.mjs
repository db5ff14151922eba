// Finds a Chromium to test with, in the order in which a developer would expect it.
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { cache, root } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { say, Stop } from './say.mjs'

/**
 * The first browser that starts: `CHROME_PATH`, an installed one, Playwright's, else the one of an npm package.
 *
 * @returns {Promise<{ path: string, version: string, origin: string }>}
 */
export async function findBrowser() {
  const wanted = process.env.CHROME_PATH
  if (wanted) {
    const version = versionOf(wanted)
    if (version) return { path: wanted, version, origin: 'CHROME_PATH' }
    throw new Stop(
      `CHROME_PATH names ${wanted}, which does not start. Set it to a Chrome, Chromium or Edge, or unset it.`,
    )
  }
  for (const [origin, paths] of [
    ['installed', installedPaths()],
    ["Playwright's cache", playwrightPaths()],
  ]) {
    for (const path of paths) {
      const version = existsSync(path) ? versionOf(path) : null
      if (version) return { path, version, origin }
    }
  }
  return unpackedBrowser()
}

function versionOf(path) {
  // Chrome for Windows opens a window for --version.
  if (process.platform === 'win32') return existsSync(path) ? path : null
  try {
    const text = execFileSync(path, ['--version', '--no-sandbox'], {
      encoding: 'utf8',
      timeout: 30_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return text.trim().split('\n').at(-1) || null
  } catch {
    return null
  }
}

function installedPaths() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['/Applications', join(homedir(), 'Applications')].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    )
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ])
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge']
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function playwrightPaths() {
  const folder =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(folder)) return []
  const inside = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ]
  return readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort()
    .reverse()
    .flatMap((name) => inside.map((path) => join(folder, name, path)))
}

/** The browser of @sparticuz/chromium, unpacked once into node_modules/.cache. */
async function unpackedBrowser() {
  const origin = '@sparticuz/chromium, unpacked into node_modules/.cache'
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Stop(
      'No browser was found. Install Chrome, Chromium or Edge, or set CHROME_PATH to one, then run the command again.',
    )
  }
  const manifest = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json')
  const release = JSON.parse(readFileSync(manifest, 'utf8')).version
  const folder = join(cache, `chromium-${release}`)
  const path = join(folder, 'start')
  if (!existsSync(path)) {
    say(
      'No browser on this machine: unpacking the one of @sparticuz/chromium (once, about 200 MB in node_modules/.cache)',
    )
    await unpack(folder)
  }
  const version = versionOf(path)
  if (version) return { path, version, origin }
  rmSync(folder, { recursive: true, force: true })
  throw new Stop(
    'No browser was found, and the one of @sparticuz/chromium does not start here. Install Chromium (on Debian: apt-get install chromium), or set CHROME_PATH.',
  )
}

async function unpack(folder) {
  // Into a folder of this process first: a half-unpacked browser must never look like a whole one.
  const temporary = `${folder}.${process.pid}`
  rmSync(temporary, { recursive: true, force: true })
  mkdirSync(temporary, { recursive: true })
  const { code } = await runCommand(
    process.execPath,
    ['--input-type=module', '--eval', "import chromium from '@sparticuz/chromium'; await chromium.executablePath()"],
    // The variable makes the package unpack the libraries that a bare system lacks (libnss and its friends).
    { cwd: root, env: { TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' } },
  )
  if (code !== 0)
    throw new Stop('The browser of @sparticuz/chromium could not be unpacked; its message is above. Is the disk full?')
  const start = [
    '#!/bin/sh',
    'here=$(dirname "$(readlink -f "$0")")',
    '# The libraries are for the browser alone: set here, they reach no other program.',
    'export LD_LIBRARY_PATH="$here/al2023/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"',
    '[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_FILE="$here/fonts.conf"',
    'exec "$here/chromium" "$@"',
    '',
  ]
  const fonts = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir>',
    '<cachedir prefix="xdg">fontconfig</cachedir></fontconfig>',
    '',
  ]
  writeFileSync(join(temporary, 'fonts.conf'), fonts.join('\n'))
  writeFileSync(join(temporary, 'start'), start.join('\n'))
  chmodSync(join(temporary, 'start'), 0o755)
  rmSync(folder, { recursive: true, force: true })
  renameSync(temporary, folder)
}
