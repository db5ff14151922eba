import type { Diagnostic, TimelineDocument } from '@event-timeline/core'
import type { Column, Field } from './fields.js'
import { type Table, writeTable } from './table.js'

/** What the reader has decided about single cells and rows; the table itself stays as it is. */
export interface Decisions {
  /** By "row:field", the number of the row as the sheet shows it. */
  readonly cells: Readonly<Record<string, string>>
  readonly skipped: readonly number[]
  readonly dayOrder: 'day-first' | 'month-first' | null
}

export const UNDECIDED: Decisions = { cells: {}, skipped: [], dayOrder: null }

/** A row that cannot be read as it is. */
export interface Problem {
  readonly row: number
  readonly kind: 'title' | 'date' | 'two-days' | 'not-a-date' | 'reversed'
  readonly field: Field
  readonly cell: string
}

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/

/** The two days that a cell can mean, day first and month first; null where it means one. */
export function twoDays(cell: string): { readonly dayFirst: string; readonly monthFirst: string } | null {
  const [, first, second, year] = SLASHED.exec(cell.trim()) ?? []
  if (first === undefined || second === undefined || year === undefined) return null
  if (Number(first) > 12 || Number(second) > 12 || Number(first) === Number(second)) return null
  const iso = (day: string, month: string): string => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return { dayFirst: iso(first, second), monthFirst: iso(second, first) }
}

/** The table as core reads it: the columns that are used, under core's names, with what was decided. Rows keep their
 *  numbers: one that is left out is empty. */
export function decidedTable({ rows }: Table, columns: readonly Column[], { cells, skipped }: Decisions): string {
  const used = columns.flatMap(({ field }, at) => (field ? [{ field, at }] : []))
  const head = used.map(({ field }) => field)
  const body = rows.map((row, i) =>
    skipped.includes(i + 2)
      ? used.map(() => '')
      : used.map(({ field, at }) => cells[`${String(i + 2)}:${field}`] ?? row[at] ?? ''),
  )
  return writeTable([head, ...body])
}

export interface ReadTable {
  readonly document: TimelineDocument | null
  readonly problems: readonly Problem[]
  /** Rows that hold anything. */
  readonly filled: number
}

/** Reads a table by core's reader, and tells for each row that it cannot read what it lacks. */
export async function readDecided(
  table: Table,
  columns: readonly Column[],
  decisions: Decisions,
  language: string,
): Promise<ReadTable> {
  const { loadFormat } = await import('@event-timeline/core/formats')
  const { read } = await loadFormat('csv')
  const { document, diagnostics } = read?.(decidedTable(table, columns, decisions), {
    language,
    ...(decisions.dayOrder && { dayOrder: decisions.dayOrder }),
  }) ?? { document: null, diagnostics: [] }
  const filled = table.rows.filter(
    (row, i) => !decisions.skipped.includes(i + 2) && row.some((cell) => cell.trim() !== ''),
  ).length
  return { document, problems: problemsOf(diagnostics, table, columns, decisions), filled }
}

function problemsOf(
  diagnostics: readonly Diagnostic[],
  table: Table,
  columns: readonly Column[],
  { cells }: Decisions,
): readonly Problem[] {
  const dateField =
    (['start', 'date'] as const).find((field) => columns.some((column) => column.field === field)) ?? 'date'
  const seen = new Set<string>()
  return diagnostics.flatMap(({ code, row, field }): readonly Problem[] => {
    if (row === undefined || row < 2) return []
    const at = (field as Field | undefined) ?? dateField
    const cellOf = (name: Field): string =>
      (
        cells[`${String(row)}:${name}`] ??
        table.rows[row - 2]?.[columns.findIndex((column) => column.field === name)] ??
        ''
      ).trim()
    const problem = ((): Problem | null => {
      switch (code) {
        case 'without-title':
          return { row, kind: 'title', field: 'title', cell: '' }
        case 'without-date':
          return { row, kind: 'date', field: dateField, cell: '' }
        case 'not-a-date':
          return { row, kind: twoDays(cellOf(at)) ? 'two-days' : 'not-a-date', field: at, cell: cellOf(at) }
        case 'reversed-date':
          return { row, kind: 'reversed', field: 'end', cell: cellOf('end') }
        default:
          return null
      }
    })()
    const key = problem && `${String(problem.row)} ${problem.field}`
    if (!problem || key === null || seen.has(key)) return []
    seen.add(key)
    return [problem]
  })
}
