import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('the Node example prints a dated line for each event, from both articles', () => {
  const example = fileURLToPath(new URL('extract.mjs', import.meta.url))
  const lines = execFileSync(process.execPath, [example], { encoding: 'utf8' }).trimEnd().split('\n')
  expect(lines.length).toBeGreaterThanOrEqual(2)
  for (const line of lines) expect(line).toMatch(/\d{4}: .+ \((anzeiger|rundschau)/)
  expect(lines.some((line) => line.startsWith('Mai 2019: '))).toBe(true)
  expect(lines.some((line) => line.startsWith('2. September 2024: ') && line.endsWith('(anzeiger, rundschau)'))).toBe(
    true,
  )
})
