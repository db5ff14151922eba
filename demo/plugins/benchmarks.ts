import { readFileSync } from 'node:fs'

/** What the start page says of speed, as the last measurement says it. */
export interface Figures {
  readonly events: number
  readonly toPixelsMs: number
  readonly zoomFrameMs: number
  readonly bytesPerEvent: number
  readonly gzipKb: number
}

/** The element's row with the most events in `docs/benchmarks.md`; throws where it is not there.
 *
 *  @param gzipKb what the element weighs as it is built now */
export function readFigures(path: string, gzipKb?: number): Figures {
  const rows = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
  const head = rows.find(([first]) => first === 'peer') ?? []
  const own = rows.filter(([peer]) => peer === 'event-timeline')
  const column = (name: string): number => {
    const at = head.findIndex((cell) => cell.startsWith(name))
    const numbers = own.map((cells) => Number(/[\d.,]+/.exec(cells[at] ?? '')?.[0].replaceAll(',', '')))
    const largest = own.reduce((best, cells, i) => (eventsOf(cells) > eventsOf(own[best] ?? []) ? i : best), 0)
    const value = numbers[largest]
    if (at < 0 || value === undefined || !Number.isFinite(value)) throw new Error(`${path} has no figure for ${name}`)
    return value
  }
  const eventsOf = (cells: readonly string[]): number =>
    Number((cells[head.indexOf('events')] ?? '0').replaceAll(',', ''))
  return {
    events: column('events'),
    toPixelsMs: column('data to pixels'),
    zoomFrameMs: column('zoom frame'),
    bytesPerEvent: column('heap'),
    gzipKb: gzipKb ?? column('gzip'),
  }
}
