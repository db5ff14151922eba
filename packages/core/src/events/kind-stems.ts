import { type EventKind, eventKinds, happeningVerbs } from '../locales/de/event-kinds.js'
import { stemOf, verbStem } from './stem.js'

interface KindStems {
  readonly stems: ReadonlySet<string>
  readonly beginnings: readonly string[]
}

const isBeginning = (form: string): boolean => form.endsWith('-')

const stemsOfRow = (row: EventKind): KindStems => ({
  stems: new Set([...row.nouns.map(stemOf), ...row.verbs.filter((form) => !isBeginning(form)).map(verbStem)]),
  beginnings: row.verbs.filter(isBeginning).map((form) => form.slice(0, -1)),
})

const byKind = new Map(eventKinds.map((row) => [row.kind, stemsOfRow(row)]))

/** Whether a stem says no more than the kind of its happening: "ausgebroch" and "ausbruch" of a disaster. The end of a
 *  compound does not count: "Vulkanausbruch" says more. */
export function isKindStem(stem: string, kind: string): boolean {
  const known = byKind.get(kind)
  return (
    known !== undefined && (known.stems.has(stem) || known.beginnings.some((beginning) => stem.startsWith(beginning)))
  )
}

const happens = new Set(happeningVerbs.map(verbStem))

/** Whether a stem says no more than that something is, or was: "begon", "stattgefund". */
export const isHappeningStem = (stem: string): boolean => happens.has(stem)
