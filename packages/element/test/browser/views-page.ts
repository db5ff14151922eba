import { LitElement, html, type CSSResult, type TemplateResult } from 'lit'
import type { TimelineDocument, TimelineDocumentInput } from '@event-timeline/core/model'
import { parseDocument } from '@event-timeline/core/document'
import { tableFromEvents } from '../../src/data/table-from-events.js'
import { languageFor, type Language } from '../../src/i18n/language.js'
import type { Action, Command } from '../../src/store/actions.js'
import { reduce } from '../../src/store/reduce.js'
import { EMPTY_STATE, type TimelineState } from '../../src/store/state.js'
import { viewStyles } from '../../src/styles/index.js'
import type { Size } from '../../src/views/views-host.js'
import { Views } from '../../src/views/views.js'

/** What the element does beside changing its state. */
const COMMANDS: ReadonlySet<string> = new Set(['retry', 'download', 'print', 'copy-link', 'copy-citation', 'step-hit'])

/** The views alone, with the store and the sheets of the element, and an empty box in place of the graphic. */
export class ViewsPage extends LitElement {
  static override styles = viewStyles
  state: TimelineState = EMPTY_STATE
  size: Size = 'wide'
  tongue = 'de'
  readonly isSearchPreparing = false
  readonly asked: (Action | Command)[] = []
  readonly #views = new Views(this)

  get language(): Language {
    return languageFor(this.tongue)
  }

  get titleOf(): (index: number) => string {
    return this.state.table.title
  }

  get baseUrl(): string {
    return this.baseURI
  }

  readonly dispatch = (asked: Action | Command): void => {
    this.asked.push(asked)
    if (asked.type === 'choose') this.#reduce({ type: 'select', index: asked.index })
    else if (asked.type === 'search')
      this.#reduce({ type: 'filter', filter: { ...this.state.filter, text: asked.text } })
    else if (!COMMANDS.has(asked.type)) this.#reduce(asked as Action)
  }

  #reduce(action: Action): void {
    this.state = reduce(this.state, action)
    this.requestUpdate()
  }

  load(input: TimelineDocumentInput | TimelineDocument): void {
    const { document, diagnostics } = parseDocument(input)
    const table = tableFromEvents(document?.events ?? [])
    this.dispatch({ type: 'load', document, table, diagnostics, keepsWindow: false })
  }

  adoptStyles({ styleSheet }: CSSResult): void {
    if (styleSheet) (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(styleSheet)
  }

  /** Complete only when what is shown has been loaded. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete()
    await this.#views.ready
    return super.getUpdateComplete()
  }

  protected override render(): TemplateResult {
    return this.#views.render(() => html`<div class="stage-here"></div>`)
  }

  protected override updated(): void {
    this.#views.updated(this.renderRoot)
  }
}

customElements.define('views-page', ViewsPage)

export interface PageOptions {
  readonly width?: number
  readonly size?: Size
  readonly language?: string
}

export async function openViews(
  input: TimelineDocumentInput | TimelineDocument | null,
  { width = 1180, size = 'wide', language = 'de' }: PageOptions = {},
): Promise<ViewsPage> {
  const page = new ViewsPage()
  page.style.width = `${String(width)}px`
  page.size = size
  page.tongue = language
  if (input) page.load(input)
  document.body.append(page)
  await page.updateComplete
  return page
}

export function all(page: ViewsPage, selector: string): readonly HTMLElement[] {
  return Array.from(page.renderRoot.querySelectorAll<HTMLElement>(selector))
}

export function one(page: ViewsPage, selector: string): HTMLElement {
  const [found] = all(page, selector)
  if (!found) throw new Error(`Nothing in the views matches ${selector}.`)
  return found
}

/** Words as a reader sees them, without the space that markup brings. */
export const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim()

export const textsOf = (page: ViewsPage, selector: string): readonly string[] => all(page, selector).map(words)
