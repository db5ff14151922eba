import { html, nothing, type TemplateResult } from 'lit'
import type { TimelineEvent } from '@event-timeline/core/model'
import { toCitation } from '../export/citation.js'
import type { ReadingStrings } from '../i18n/reading-strings.js'
import type { ReadingHost } from './reading-host.js'

/** What a reader takes away from one event: its address, and a citation. Where the browser does not let it be copied, it
 *  is shown, selected. */
export class Taking {
  readonly #host: ReadingHost
  /** Address of an event; `null` where the page keeps no place in its address. */
  readonly #addressOf: (id: string) => string | null
  #shown: { readonly text: string; readonly event: TimelineEvent; readonly isCopied: boolean } | null = null

  constructor(host: ReadingHost, addressOf: (id: string) => string | null) {
    this.#host = host
    this.#addressOf = addressOf
  }

  template(strings: ReadingStrings, event: TimelineEvent): TemplateResult {
    const { state } = this.#host
    const address = this.#addressOf(event.id)
    const shown = this.#shown?.event === event ? this.#shown : null
    const citation = (): string => toCitation(state, event, address ?? this.#host.element.baseURI)
    return html`<div class="taking">
        ${
          address === null
            ? nothing
            : html`<a
                class="chip"
                href=${address}
                @click=${(click: Event) => {
                  click.preventDefault()
                  void this.#take(address, event)
                }}
                >${strings.copyLink}</a
              >`
        }
        <button class="chip" type="button" @click=${() => void this.#take(citation(), event)}>
          ${strings.copyCitation}
        </button>
      </div>
      <p class="taken" role="status">${shown ? (shown.isCopied ? strings.copied : strings.notCopied) : nothing}</p>
      ${shown && !shown.isCopied ? html`<textarea class="take" readonly rows="4" aria-label=${strings.notCopied} .value=${shown.text} @focus=${select}></textarea>` : nothing}`
  }

  async #take(text: string, event: TimelineEvent): Promise<void> {
    const { element } = this.#host
    let isCopied = false
    try {
      await element.ownerDocument.defaultView?.navigator.clipboard.writeText(text)
      isCopied = true
    } catch {
      // Not on this page: the text is shown instead.
    }
    this.#shown = { text, event, isCopied }
    element.requestUpdate()
    await element.updateComplete
    element.shadowRoot?.querySelector<HTMLTextAreaElement>('.take')?.focus()
  }
}

function select(event: Event): void {
  ;(event.target as HTMLTextAreaElement).select()
}
