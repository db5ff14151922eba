import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'

export const BIN = fileURLToPath(new URL('../bin/event-timeline.js', import.meta.url))

export interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built program as a shell would, and waits for its end. */
export function runBin(
  args: readonly string[],
  { cwd, stdin = '', env = {} }: { cwd?: string; stdin?: string | Buffer; env?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
    // A program that ends before it has read everything is no error here.
    child.stdin.on('error', () => undefined)
    child.stdin.end(stdin)
  })
}

/** A new folder with these files; `remove` takes it away. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'event-timeline-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** Folders for the tests of one file, which are taken away after each. */
export function foldersOfTests(): (files: Readonly<Record<string, string | Uint8Array>>) => string {
  const folders: { remove: () => void }[] = []
  afterEach(() => folders.splice(0).forEach((folder) => folder.remove()))
  return (files) => {
    const folder = makeFolder(files)
    folders.push(folder)
    return folder.path
  }
}
