import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, watch } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BIN, foldersOfTests } from './run-bin.fixture.js'

const folderWith = foldersOfTests()
const table = (rows: number): string =>
  ['title,start', ...Array.from({ length: rows }, (_, i) => `Meeting ${i},2020-01-${String((i % 28) + 1).padStart(2, '0')}`), ''].join('\n') // prettier-ignore

/** Runs a line of the shell in which `$BIN` stands for the program. */
const shell = (line: string, cwd: string) => {
  const env = { ...process.env, BIN: `${process.execPath} ${BIN}` }
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, env, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('a disk that is full ends with 1 and a word', () => {
  test.runIf(existsSync('/dev/full')).each(['convert a.csv', 'tag a.csv', '--help', '--version'])('%s', (args) => {
    const { status, stderr } = shell(`$BIN ${args} > /dev/full`, folderWith({ 'a.csv': table(2) }))
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error: the output cannot be written: the disk is full.\n',
    })
  })

  test('a part of it fits', () => {
    // In blocks of 512 bytes or of 1 kB: less than the timeline in both.
    const { status, stderr } = shell('ulimit -f 16; $BIN convert a.csv > out.json', folderWith({ 'a.csv': table(500) }))
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error: the output cannot be written: the file would be larger than is allowed.\n',
    })
  })

  test.runIf(existsSync('/dev/full'))('neither the result nor the word can be written', () => {
    expect(shell('$BIN convert a.csv > /dev/full 2> /dev/full', folderWith({ 'a.csv': table(2) })).status).toBe(1)
  })

  test('a reader who leaves early is no error', () => {
    const { stderr, stdout } = shell('{ $BIN convert a.csv; echo "$?" >&2; } | head -c 1', folderWith({ 'a.csv': table(5000) })) // prettier-ignore
    expect({ stderr, stdout }).toEqual({ stderr: '0\n', stdout: '{' })
  })
})

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s while a file is written leaves it whole or not at all, and no other file',
  async (signal) => {
    const cwd = folderWith({ 'a.csv': table(5000), 'out.json': 'before' })
    const child = spawn(process.execPath, [BIN, 'convert', 'a.csv', '--out', 'out.json'], { cwd })
    const watcher = watch(cwd, (_, name) => {
      if (name?.endsWith('.tmp') === true) child.kill(signal)
    })
    const ended = await new Promise((resolve) => child.on('close', (_, by) => resolve(by)))
    watcher.close()
    expect(readdirSync(cwd).sort()).toEqual(['a.csv', 'out.json'])
    const written = readFileSync(join(cwd, 'out.json'), 'utf8')
    if (written !== 'before') expect((JSON.parse(written) as { events: unknown[] }).events).toHaveLength(5000)
    expect([signal, null]).toContain(ended)
  },
)
