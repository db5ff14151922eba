import type { TimelineEvent } from '@event-timeline/core/model'
import type { TemplateContent, TemplateContext } from '../store/templates.js'

type Own = (event: TimelineEvent, context: TemplateContext) => TemplateContent

const told = new WeakSet<object>()

/** What the page's own template gives for an event; `null` where the element is to show its own. */
export function ownContent(
  template: Own | undefined,
  event: TimelineEvent,
  context: () => TemplateContext,
): NonNullable<TemplateContent> | null {
  return template ? (safely(template, () => template(event, context())) ?? null) : null
}

/** The page's own title of an event. */
export function ownTitle(template: (event: TimelineEvent) => string | null | undefined, event: TimelineEvent): string {
  const title = safely(template, () => template(event))
  return typeof title === 'string' && title.trim() !== '' ? title : event.title
}

/** A template of the page may throw: that is told once, and nothing breaks. */
function safely<T>(template: object, run: () => T): T | null {
  try {
    return run()
  } catch (error) {
    if (!told.has(template)) {
      told.add(template)
      // eslint-disable-next-line no-console -- the console is where developers look for what went wrong
      console.warn('<event-timeline> a template has failed:', error)
    }
    return null
  }
}
