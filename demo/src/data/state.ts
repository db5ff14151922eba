import type { TimelineDocument } from '@event-timeline/core'
import { type Decisions, type Problem, UNDECIDED } from './decisions.js'
import type { Column } from './fields.js'
import type { OtherFormat } from './read-other.js'
import type { Table } from './table.js'

export const STEPS = ['data', 'columns', 'timeline', 'embed'] as const
export type Step = (typeof STEPS)[number]

export interface Looks {
  readonly title: string
  /** `group`, `place`, `actor` or `none`. */
  readonly groupBy: string
  readonly look: 'own' | 'newspaper' | 'neutral' | 'contrast'
  readonly language: 'de' | 'en'
  readonly compress: boolean
  readonly whole: boolean
}

export interface State {
  readonly step: Step
  /** Of the file. */
  readonly name: string
  readonly text: string
  readonly encoding: string
  readonly table: Table | null
  readonly format: OtherFormat | null
  readonly columns: readonly Column[]
  readonly decisions: Decisions
  readonly problems: readonly Problem[]
  readonly filled: number
  readonly document: TimelineDocument | null
  /** What could not be read of what is no table. */
  readonly told: readonly string[]
  readonly fault: string
  readonly isDoubted: boolean
  readonly looks: Looks
}

export const emptyState = (language: 'de' | 'en'): State => ({
  step: 'data',
  name: '',
  text: '',
  encoding: '',
  table: null,
  format: null,
  columns: [],
  decisions: UNDECIDED,
  problems: [],
  filled: 0,
  document: null,
  told: [],
  fault: '',
  isDoubted: false,
  looks: { title: '', groupBy: 'group', look: 'own', language, compress: false, whole: true },
})

export const hasTitle = ({ columns }: State): boolean => columns.some(({ field }) => field === 'title')
export const hasDate = ({ columns }: State): boolean =>
  columns.some(({ field }) => field === 'date' || field === 'start')

/** Whether a step can be gone to. */
export function isReached(state: State, step: Step): boolean {
  if (step === 'data') return true
  if (step === 'columns') return state.table !== null
  return (state.document?.events.length ?? 0) > 0 && (state.table === null || (hasTitle(state) && hasDate(state)))
}

export const baseName = ({ name }: State): string =>
  name
    .replace(/\.[a-z]{2,8}$/i, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .replace(/^-|-$/g, '') || 'timeline'

/** How many lanes the timeline has. */
export function lanesOf({ document, looks }: State): number {
  const events = document?.events ?? []
  const keys = events.flatMap(({ group, places, actors }) =>
    looks.groupBy === 'group'
      ? (group ?? [])
      : looks.groupBy === 'place'
        ? places
        : looks.groupBy === 'actor'
          ? actors
          : [],
  )
  return Math.max(1, new Set(keys).size)
}
