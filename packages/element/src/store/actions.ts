import type { Diagnostic, TimelineDocument } from '@event-timeline/core/model'
import type { EventTable } from '../data/event-table.js'
import type { TimelineFilter } from '../data/filter.js'
import type { Language } from '../i18n/language.js'
import type { TimeWindow } from '../time/time-window.js'
import type { CardState, Fault, Phase, Settings, Sort, Story, TimelineMode } from './state.js'

/** What changes the state: `reduce` in `reduce.ts` answers each. */
export type Action =
  | {
      readonly type: 'load'
      readonly document: TimelineDocument | null
      readonly table: EventTable
      readonly diagnostics: readonly Diagnostic[]
      /** True where the window and the choice stay: events were added to what is shown. */
      readonly keepsWindow: boolean
      /** Where data with series without an end opens. */
      readonly ofSeries?: TimeWindow | null
    }
  | { readonly type: 'clear' }
  | { readonly type: 'phase'; readonly phase: Phase; readonly progress?: number | null }
  /** Wrong in what was added or changed. */
  | { readonly type: 'told'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: 'fault'; readonly fault: Fault | null }
  | { readonly type: 'settings'; readonly settings: Partial<Settings> }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'request-window'; readonly requested: TimeWindow | null }
  | { readonly type: 'ask-window'; readonly asked: TimeWindow | null }
  | { readonly type: 'window'; readonly window: TimeWindow }
  /** `index`: -1 for none. */
  | { readonly type: 'select'; readonly index: number }
  | { readonly type: 'hover'; readonly index: number }
  | { readonly type: 'card'; readonly card: CardState | null }
  | { readonly type: 'open'; readonly members: readonly number[] }
  /** `hits`: indices of the events with the filter's text, where they are known already. */
  | { readonly type: 'filter'; readonly filter: TimelineFilter; readonly hits?: Uint32Array | undefined }
  | { readonly type: 'group'; readonly groupBy: string }
  | { readonly type: 'collapse'; readonly lane: string; readonly isCollapsed: boolean }
  | { readonly type: 'mode'; readonly mode: TimelineMode }
  | { readonly type: 'story'; readonly story: Story | null }
  | { readonly type: 'story-step'; readonly step: number }
  | { readonly type: 'page'; readonly page: number }
  | { readonly type: 'sort'; readonly sort: Sort }
  | { readonly type: 'help'; readonly isOpen: boolean }
  | { readonly type: 'facets'; readonly isOpen: boolean }

/** What the element does for a reader beside changing its state: moving there, writing files, asking again. */
export type Command =
  | { readonly type: 'choose'; readonly index: number }
  | { readonly type: 'zoom'; readonly factor: number }
  /** Pans by a share of the window; below 0 is earlier. */
  | { readonly type: 'pan'; readonly share: number }
  | { readonly type: 'fit'; readonly indices?: readonly number[] }
  | { readonly type: 'reveal'; readonly index: number }
  | { readonly type: 'search'; readonly text: string }
  | { readonly type: 'step-hit'; readonly direction: -1 | 1 }
  | { readonly type: 'retry' }
  | { readonly type: 'download'; readonly format: 'svg' | 'png' | 'csv' | 'html' | 'markdown' | 'json' }
  | { readonly type: 'print' }
  | { readonly type: 'copy-link' }
  | { readonly type: 'copy-citation' }

/** The one way for views and gestures to ask for something. */
export type Dispatch = (action: Action | Command) => void
