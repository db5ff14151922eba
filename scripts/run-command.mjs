import { spawn } from 'node:child_process'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program and shows what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, capture?: boolean }} [options] `capture` keeps a copy of what
 *   the program printed, beside showing it.
 * @returns {Promise<{ code: number, output: string, stopped: boolean }>} the exit code, never a throw for a code other
 *   than 0; `stopped` where a signal ended the program
 */
export function runCommand(command, args, { cwd, env, capture = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    })
    let output = ''
    if (capture) {
      for (const [stream, shown] of [
        [child.stdout, process.stdout],
        [child.stderr, process.stderr],
      ]) {
        stream.setEncoding('utf8')
        stream.on('data', (text) => {
          output += text
          shown.write(text)
        })
      }
    }
    // Whoever ends this program ends the one it started: nothing is left behind.
    const forward = (signal) => child.kill(signal)
    const stop = () => {
      for (const signal of SIGNALS) process.off(signal, forward)
    }
    for (const signal of SIGNALS) process.on(signal, forward)
    child.on('error', (error) => {
      stop()
      reject(error)
    })
    child.on('close', (code, signal) => {
      stop()
      resolve({ code: code ?? 1, output, stopped: signal !== null || code === 130 || code === 143 })
    })
  })
}
