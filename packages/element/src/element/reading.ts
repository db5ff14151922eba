import type { WordingLanguage } from '@event-timeline/core/wording'
import { html, type TemplateResult } from 'lit'
import { nameOfEvent } from '../a11y/outline.js'
import { toCsv } from '../export/csv.js'
import { toHtml } from '../export/html.js'
import { toJson } from '../export/json.js'
import { toMarkdown } from '../export/markdown.js'
import { readingStringsFor } from '../i18n/reading-strings-for.js'
import { MemorySource } from '../state/memory-source.js'
import type { TimelineSource } from '../state/timeline-source.js'
import type { TimelineState } from '../state/timeline-state.js'
import type { Access, AccessHost } from './access.js'
import { AddressBar } from './address-bar.js'
import { bringChosen } from './bring-chosen.js'
import { FacetState } from './facet-state.js'
import { Finder } from './finder.js'
import { helpTemplate } from './help.js'
import { HitsLayer } from './hits-layer.js'
import { KnownWhen } from './known-when.js'
import { legendTemplate } from './legend.js'
import { listTemplate } from './list.js'
import { Overlay } from './overlay.js'
import { panelTemplate } from './panel.js'
import type { ReadingHost } from './reading-host.js'
import { StageAccess } from './stage-access.js'
import { StoryTurn } from './story-turn.js'
import { takeAway } from './take-away.js'
import { tableTemplate } from './table.js'
import { Taking } from './taking.js'
import { toolbarTemplate, toolsTemplate } from './toolbar.js'
import { writeToolbarWords } from './toolbar-words.js'
import type { ReadingTemplates, ReadingView, View } from './view.js'

/** The reading half of one element: what is told in words, and the controls. It comes in a file of its own, as soon as the
 *  element is on a page, and the drawing half draws without it. Of all this the drawing half imports types alone. */
export class Reading implements ReadingTemplates {
  readonly nameOfEvent = nameOfEvent
  readonly toCsv = toCsv
  readonly toHtml = toHtml
  readonly bringChosen = bringChosen
  readonly nameOfGroup = (language: WordingLanguage, count: number): string =>
    readingStringsFor(language).clusterTitle(count)
  readonly sourceOf = (state: TimelineState): TimelineSource => new MemorySource(state)
  readonly toMarkdown = toMarkdown
  readonly #host: ReadingHost
  readonly #finder: Finder
  readonly #facets: FacetState
  readonly #overlay: Overlay
  readonly #address: AddressBar
  readonly #taking: Taking
  readonly #storyTurn = new StoryTurn()
  readonly #known: KnownWhen

  constructor(host: ReadingHost) {
    this.#host = host
    this.#finder = new Finder(host)
    this.#facets = new FacetState(host, this.#finder)
    this.#address = new AddressBar(host)
    this.#taking = new Taking(host, (id) => this.#address.addressOf(id))
    this.#known = new KnownWhen(host)
    this.#overlay = new Overlay(host, [this.#known, new HitsLayer(host, this.#finder)])
  }

  toolbar(view: View): TemplateResult {
    return toolbarTemplate(this.#reading(view))
  }

  foot(view: View): TemplateResult {
    const words = this.#reading(view)
    return html`${legendTemplate(words)}${toolsTemplate(words)}`
  }

  panel(view: View): TemplateResult {
    return panelTemplate(this.#reading(view))
  }

  list(view: View): TemplateResult {
    return listTemplate(this.#reading(view))
  }

  table(view: View): TemplateResult {
    return tableTemplate(this.#reading(view))
  }

  help(view: View): TemplateResult {
    return helpTemplate(this.#reading(view))
  }

  /** Writes the words that change while the picture moves. Answers those of the window. */
  writeWords(root: ParentNode, title: string): string {
    return writeToolbarWords(root, title, this.#host)
  }

  openAccess(navigator: HTMLElement, lanes: HTMLElement, host: AccessHost): Access {
    this.#overlay.attach(navigator)
    return new StageAccess(navigator, lanes, host, {
      onScene: (scene) => this.#overlay.follow(scene),
      noteOf: (index) => this.#known.noteOf(index, readingStringsFor(host.state.language)),
    })
  }

  /** Tells that the element has shown what changed. */
  updated(): void {
    this.#known.updated()
    this.#address.updated()
    this.#overlay.paint()
  }

  /** Ends what goes on behind the page. */
  dispose(): void {
    this.#finder.dispose()
    this.#overlay.dispose()
    this.#address.dispose()
  }

  #reading(view: View): ReadingView {
    const finder = this.#finder
    const { actions } = view
    return {
      ...view,
      strings: { ...view.strings, ...readingStringsFor(view.state.language) },
      actions: { ...actions, filter: (filter) => finder.filter(filter, actions.filter) },
      finder,
      facets: this.#facets,
      known: this.#known,
      taking: this.#taking,
      storyTurn: this.#storyTurn,
      takeAway: (form) => void takeAway(this.#host.element, form, toJson(this.#host.state)),
    }
  }
}
