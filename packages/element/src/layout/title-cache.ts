import type { TimelineEvent } from '@event-timeline/core/model'
import { FLAG_WEIGHTY, hasFlag, type EventTable } from '../data/event-table.js'
import { balanceLines, shortenTitle, type MeasureText } from './text.js'

export interface TitleLines {
  readonly lines: readonly string[]
  /** Of the widest. */
  readonly width: number
}

/** The title of an event, measured. It is the same at every zoom level. */
export interface Title {
  readonly text: string
  readonly isFull: boolean
  readonly style: 'label' | 'strong'
  /** In one line. */
  readonly width: number
  /** "4 sources, 2 dates", below the title of a dispute. */
  readonly note: string
  /** In so many balanced lines. */
  readonly broken: (count: 2 | 3) => TitleLines
}

/** Titles are asked for at every zoom level, and measuring and breaking them is most of the work: done once each. */
export class TitleCache {
  readonly #table: EventTable
  readonly #measure: MeasureText
  readonly #claimsNote: (event: TimelineEvent) => string
  readonly #titleOf: (index: number) => string
  readonly #known = new Map<number, Title>()

  constructor(
    table: EventTable,
    measure: MeasureText,
    claimsNote: (event: TimelineEvent) => string,
    titleOf: (index: number) => string = table.title,
  ) {
    this.#table = table
    this.#measure = measure
    this.#claimsNote = claimsNote
    this.#titleOf = titleOf
  }

  /** `isDispute`: in bold, and with a note. */
  of(index: number, isDispute: boolean): Title {
    const key = 2 * index + Number(isDispute)
    const known = this.#known.get(key)
    if (known) return known
    const title = this.#create(index, isDispute)
    if (this.#known.size > MAX_KNOWN) this.#known.clear()
    this.#known.set(key, title)
    return title
  }

  #create(index: number, isDispute: boolean): Title {
    const { text, isFull } = shortenTitle(this.#titleOf(index))
    const style = isDispute || hasFlag(this.#table, index, FLAG_WEIGHTY) ? 'strong' : 'label'
    const widthOf = (line: string): number => this.#measure(line, style)
    const event = isDispute ? this.#table.event(index) : null
    const lines: TitleLines[] = []
    const broken = (count: 2 | 3): TitleLines => {
      const found = lines[count]
      if (found) return found
      const parts = balanceLines(text, count, widthOf)
      return (lines[count] = { lines: parts, width: Math.max(...parts.map(widthOf)) })
    }
    return { text, isFull, style, width: widthOf(text), note: event ? this.#claimsNote(event) : '', broken }
  }
}

const MAX_KNOWN = 20_000
