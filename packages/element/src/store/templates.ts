import type { TimelineEvent } from '@event-timeline/core/model'
import type { TemplateResult } from 'lit'

/** What a template gives: a template of Lit, a node of the page's own, or a text, which is shown as text and never read as
 *  HTML. `null` and `undefined`: as the element does it. */
export type TemplateContent = TemplateResult | Node | string | null | undefined

/** What a template is told beside the event. */
export interface TemplateContext {
  /** Language of the controls. */
  readonly language: string
  /** Titles of the event's lanes; `null` where it stands in none that has a name. */
  readonly lane: string | null
  /** The event's date in words. */
  readonly date: string
}

/** A page's own way to show an event. A template that throws is told in the console, and the element shows its own. */
export interface TimelineTemplates {
  /** On hover and on focus. */
  readonly card?: (event: TimelineEvent, context: TemplateContext) => TemplateContent
  /** In the panel and the sheet. */
  readonly panel?: (event: TimelineEvent, context: TemplateContext) => TemplateContent
  /** Its title in the graphic, in pictures and in the vertical timeline, which are drawn: a text. */
  readonly label?: (event: TimelineEvent) => string | null | undefined
}
