import type { CSSResult } from 'lit'
import type { TimelineEvent } from '@event-timeline/core/model'
import { bisectLeft } from 'd3-array'
import type { Language } from '../i18n/language.js'
import type { Dispatch } from '../store/actions.js'
import type { TimelineState } from '../store/state.js'
import type { LaneFacts } from './card.js'
import { lanesOfIndex } from './event-facts.js'

/** How much room there is, by the width of the element itself: panel at the side, panel as a sheet, time running down. */
export type Size = 'wide' | 'medium' | 'phone'

/** What the views ask of the element that they belong to. */
export interface ViewsHost {
  readonly state: TimelineState
  readonly language: Language
  readonly size: Size
  /** Addresses in the data are relative to it. */
  readonly baseUrl: string
  /** Title of an event where it is drawn. */
  readonly titleOf: (index: number) => string
  readonly dispatch: Dispatch
  readonly isSearchPreparing: boolean
  requestUpdate(): void
  /** Brings in the sheet of a view that has been loaded. */
  adoptStyles(styles: CSSResult): void
}

export const titleOfSet = ({ state, language }: ViewsHost): string => state.document?.title ?? language.words.timeline

export const queryOf = ({ filter }: TimelineState): string => filter.text ?? ''

export const selectedId = ({ selected, table }: TimelineState): string | null =>
  selected < 0 ? null : table.id(selected)

/** The chosen event, where the filter has left it; -1 for none. */
export function chosenOf({ selected, shown }: TimelineState): number {
  return selected >= 0 && shown[bisectLeft(shown, selected)] === selected ? selected : -1
}

/** The lanes of an event that have a name. */
export const lanesOfEvent = ({ table, lanes }: TimelineState, event: TimelineEvent): readonly LaneFacts[] =>
  lanesOfIndex(lanes, table.indexOf(event.id))
