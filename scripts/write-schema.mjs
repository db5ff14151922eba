// The JSON Schema of the timeline document and of corrections, made from core's types.
//
//   node scripts/write-schema.mjs        writes packages/core/schema/*.schema.json
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'
import { root } from './paths.mjs'

export const SCHEMAS = [
  { type: 'TimelineDocumentInput', file: 'timeline-document.schema.json', title: 'Timeline document, version 1' },
  { type: 'CorrectionFile', file: 'corrections.schema.json', title: 'Corrections by hand, version 1' },
]

export const folder = join(root, 'packages/core/schema')

/** The text of a schema file. */
export function schemaOf({ type, title }) {
  const schema = createGenerator({
    path: join(root, 'packages/core/src/model/index.ts'),
    tsconfig: join(root, 'packages/core/tsconfig.json'),
    type,
    skipTypeCheck: true,
    // Documents of a later minor version may say more.
    additionalProperties: true,
  }).createSchema(type)
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(folder, { recursive: true })
  for (const schema of SCHEMAS) writeFileSync(join(folder, schema.file), schemaOf(schema))
}
