import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { extractTimeline } from '@event-timeline/core'
import { expect, test } from 'vitest'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(root, 'docs', 'life-of-an-event.md'), 'utf8')
const articles = readdirSync(join(root, 'seeds')).map((name) => ({
  id: name.replace('.md', ''),
  text: readFileSync(join(root, 'seeds', name), 'utf8'),
  format: 'markdown',
}))

test('the event that docs/life-of-an-event.md follows is the one that core makes', () => {
  const story = extractTimeline(articles, { language: 'de' })
  const told = JSON.parse(/```json\n([^]*?)```/.exec(page)[1])
  const event = story.events.find(({ date, kind }) => date.edtf === told.date.edtf && kind === told.kind)
  expect(event).toMatchObject(told)
  expect(event.evidence[0].timex).toMatchObject({
    rule: 'weekday',
    value: '2023-08-30',
    anchor: { value: '2023-08-31', kind: 'document' },
  })
  expect(event.date.alternatives.map(({ edtf }) => edtf)).toContain('2023-09-06')
  expect(page).toContain(`seeds/002-verhandlungen.md:${event.evidence[0].timex.start} `)
  for (const { quote } of event.evidence) {
    expect(page.replace(/[*>]/g, '').replace(/\s+/g, ' ')).toContain(quote)
  }
})

test('docs/life-of-an-event.md names files that exist', () => {
  const names = [...page.matchAll(/`([a-z0-9]+\/[a-z0-9/-]+\.ts|publication\.ts)`/g)].map((match) => match[1])
  expect(names.length).toBeGreaterThan(10)
  const exists = (name) =>
    ['core', 'element'].some((pack) => {
      try {
        readFileSync(join(root, 'packages', pack, 'src', name))
        return true
      } catch {
        return false
      }
    })
  expect(names.filter((name) => !exists(name))).toEqual([])
})
