import type { TemplateResult } from 'lit'
import type { SceneRequest } from '../layout/scene-request.js'
import type { Connector } from '../scene/scene.js'
import type { Dispatch } from '../store/actions.js'
import type { TimelineState } from '../store/state.js'

/** What the stage asks of its element. */
export interface StageHost {
  readonly state: TimelineState
  readonly dispatch: Dispatch
  /** Name of an event for screen readers. */
  nameOf(index: number): string
  nameOfGroup(count: number, first: number): string
  /** What the line between two events says. */
  nameOfRelation(connector: Connector): string
  /** The card of an event; `null` where there is none. */
  card(index: number): TemplateResult | null
  /** Title of an event in the graphic; the same function while it gives the same titles. */
  readonly titleOf: (index: number) => string
  claimsNote: SceneRequest['claimsNote']
  claimWords: SceneRequest['claimWords']
  /** An event was opened: double click, or Enter on the chosen one. */
  open(index: number): void
  painted(): void
  /** Through the live region. */
  say(sentence: string): void
}
