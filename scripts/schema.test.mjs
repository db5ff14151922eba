import Ajv from 'ajv'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyCorrections, extractTimeline, parseCorrections, parseDocument } from '../packages/core/src/index.ts'
import { articlesOf } from '../packages/core/src/story.fixture.ts'
import { folder, SCHEMAS, schemaOf } from './write-schema.mjs'

const read = ({ file }) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const [ofDocument, ofCorrections] = SCHEMAS.map((schema) => new Ajv({ strict: false }).compile(read(schema)))

const extracted = extractTimeline(articlesOf('seeds'))
const file = {
  version: 1,
  corrections: [
    {
      action: 'retitle',
      event: { id: extracted.events[0].id },
      title: 'Ein anderer Titel',
      author: 'kl',
      reason: 'klarer',
    },
  ],
}
const story = applyCorrections(extracted, parseCorrections(file).corrections)

/** Places of all members of a value. */
const pathsIn = (value, path = []) =>
  typeof value !== 'object' || value === null
    ? []
    : Object.keys(value).flatMap((key) => [[...path, key], ...pathsIn(value[key], [...path, key])])

function without(value, path) {
  const copy = structuredClone(value)
  const last = path.at(-1)
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key], copy)
  if (Array.isArray(holder)) holder[last] = null
  else delete holder[last]
  return copy
}

describe('the JSON Schema', () => {
  test.each(SCHEMAS)('$file says what the types say: `npm run schema` writes it', (schema) => {
    expect(read(schema)).toEqual(JSON.parse(schemaOf(schema)))
  })

  test('takes what core makes', () => {
    expect(ofDocument(JSON.parse(JSON.stringify(story))), JSON.stringify(ofDocument.errors)).toBe(true)
    expect(ofCorrections(file), JSON.stringify(ofCorrections.errors)).toBe(true)
  })

  test('refuses nothing that the guard of core takes without a word', () => {
    const paths = pathsIn(JSON.parse(JSON.stringify({ ...story, events: story.events.slice(0, 4) })))
    fc.assert(
      fc.property(fc.constantFrom(...paths), (path) => {
        const lacking = without({ ...story, events: story.events.slice(0, 4) }, path)
        const { diagnostics } = parseDocument(lacking)
        if (diagnostics.length === 0) expect(ofDocument(lacking), JSON.stringify(ofDocument.errors)).toBe(true)
      }),
    )
  })
})
