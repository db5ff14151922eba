import type { Correction, TimelineEvent } from '@event-timeline/core'
import { dateFromEdtf } from '@event-timeline/core/edtf'
import { edtfOf } from '@event-timeline/core/document'
import { wordDate, wordEventDate } from '@event-timeline/core/wording'
import { html, nothing, type TemplateResult } from 'lit'
import { addressOf } from '../address.js'
import type { Workshop } from '../bench.js'
import { numberOf } from '../state.js'
import { dialogHead } from './dialog-head.js'

type Kind = 'correct' | 'reject' | 'merge' | 'settle' | 'split'

/** What stands in the fields of the open dialog. */
interface Draft {
  readonly key: string
  readonly title: string
  readonly date: string
  readonly reason: string
  /** Id of the other event, or number of the claim. */
  readonly choice: string
  readonly fault: string
}

let draft: Draft | null = null

/** Sets an event right; nothing is applied without a reason. */
export function correctDialog(app: Workshop, kind: Kind, event: TimelineEvent): TemplateResult {
  const { copy } = app
  const words = copy.workshop.dialog
  const key = `${kind} ${event.id}`
  if (draft?.key !== key) draft = firstDraft(kind, event)
  const current = draft
  const change = (next: Partial<Draft>): void => {
    draft = { ...current, fault: '', ...next }
    app.set({})
  }
  const titles = {
    correct: words.correct,
    reject: words.reject,
    merge: words.merge,
    settle: words.settle,
    split: words.split,
  }
  return html`<form
    method="dialog"
    novalidate
    @submit=${(submit: Event) => {
      submit.preventDefault()
      apply(app, kind, event, current, change)
    }}
  >
    ${dialogHead(app, titles[kind])} ${fields(app, kind, event, current, change)}
    <label for="reason">${words.reason} <em>${words.needed}</em></label>
    <textarea
      id="reason"
      rows="2"
      aria-invalid=${String(current.fault === words.reasonMissing)}
      aria-describedby="fault"
      .value=${current.reason}
      @input=${({ target }: Event) => change({ reason: (target as HTMLTextAreaElement).value })}
    ></textarea>
    <label for="author">${words.author}</label>
    <input
      id="author"
      size="6"
      autocomplete="off"
      .value=${app.author}
      @input=${({ target }: Event) => (app.author = (target as HTMLInputElement).value)}
    />
    <p id="fault" class="missing" role="alert">${current.fault}</p>
    <div class="next">
      <button type="submit" class="button">${words.apply}</button>
      <button type="button" class="button second" @click=${() => app.open(null)}>${words.cancel}</button>
      ${
        kind === 'correct'
          ? html`<button type="button" class="link" @click=${() => app.open({ kind: 'reject', event })}>
              ${words.rejectLink}
            </button>`
          : nothing
      }
    </div>
  </form>`
}

const firstDraft = (kind: Kind, event: TimelineEvent): Draft => ({
  key: `${kind} ${event.id}`,
  title: event.title,
  date: kind === 'correct' && !event.conflict ? event.date.edtf : '',
  reason: '',
  choice: kind === 'settle' || kind === 'split' ? '0' : '',
  fault: '',
})

type Change = (next: Partial<Draft>) => void

function fields(app: Workshop, kind: Kind, event: TimelineEvent, current: Draft, change: Change): unknown {
  const { copy, language, state } = app
  const words = copy.workshop.dialog
  const claims = event.conflict?.claims ?? []
  switch (kind) {
    case 'correct':
      return html`<label for="title">${words.titleField}</label>
        <input
          id="title"
          lang="de"
          .value=${current.title}
          @input=${({ target }: Event) => change({ title: (target as HTMLInputElement).value })}
        />
        ${dateField(app, current, change)} ${before(app, event)}`
    case 'reject':
      return html`<p>${words.rejectText(event.title)}</p>`
    case 'merge':
      return html`<p class="quiet">${words.mergeText}</p>
        <p lang="de"><b>${event.title}</b></p>
        <label for="other">${words.mergeWith}</label>
        <select id="other" @change=${({ target }: Event) => change({ choice: (target as HTMLSelectElement).value })}>
          <option value=""></option>
          ${state.document?.events
            .filter(({ id }) => id !== event.id)
            .map(
              (other) =>
                html`<option value=${other.id} ?selected=${current.choice === other.id}>
                  ${wordEventDate(other, language)}: ${other.title}
                </option>`,
            )}
        </select>`
    case 'settle':
      return html`<p class="quiet">${words.settleText}</p>
        <fieldset>
          <legend>${words.date}</legend>
          ${claims.map((claim, at) => choice('claim', String(at), wordDate(claim.date, language), current, change))}
          ${choice('claim', 'other', words.other, current, change)}
        </fieldset>
        ${current.choice === 'other' ? dateField(app, current, change) : nothing}`
    case 'split':
      return html`<p class="quiet">${words.splitText}</p>
        <fieldset>
          <legend>${words.splitWhich}</legend>
          ${claims.map((claim, at) => choice('claim', String(at), wordDate(claim.date, language), current, change))}
        </fieldset>
        <label for="title">${words.splitTitle}</label>
        <input
          id="title"
          lang="de"
          .value=${current.title}
          @input=${({ target }: Event) => change({ title: (target as HTMLInputElement).value })}
        />`
  }
}

const choice = (name: string, value: string, label: string, current: Draft, change: Change): TemplateResult =>
  html`<label
    ><input
      type="radio"
      name=${name}
      value=${value}
      .checked=${current.choice === value}
      @change=${() => change({ choice: value })}
    />
    ${label}</label
  >`

function dateField({ copy, language }: Workshop, current: Draft, change: Change): TemplateResult {
  const words = copy.workshop.dialog
  const edtf = readDate(current.date)
  return html`<label for="date">${words.date}</label>
    <div class="with">
      <input
        id="date"
        autocomplete="off"
        .value=${current.date}
        @input=${({ target }: Event) => change({ date: (target as HTMLInputElement).value })}
      />
      <span class=${edtf === null ? 'missing' : 'ok'} role="status"
        >${
          current.date.trim() === ''
            ? nothing
            : edtf === null
              ? words.unreadable
              : words.readAs(wordDate(dateFromEdtf(edtf, 'stated'), language))
        }</span
      >
    </div>`
}

function before(app: Workshop, event: TimelineEvent): TemplateResult | typeof nothing {
  const [first] = event.evidence
  if (!first) return nothing
  const words = (first.quoteText ?? first.quote).slice(0, 80)
  return html`<p class="quiet">
    ${app.copy.workshop.dialog.before(wordEventDate(event, app.language), numberOf(app.state, first.source), `${words} …`)}
  </p>`
}

const readDate = (text: string): string | null => (text.trim() === '' ? null : edtfOf(text.trim(), 'day-first'))

function apply(app: Workshop, kind: Kind, event: TimelineEvent, current: Draft, change: Change): void {
  const words = app.copy.workshop.dialog
  const made = correctionsOf(app, kind, event, current)
  const fault =
    made === null
      ? words.unreadable
      : made.length === 0
        ? words.unchanged
        : current.reason.trim() === ''
          ? words.reasonMissing
          : ''
  if (fault !== '' || made === null) {
    change({ fault })
    if (fault === words.reasonMissing)
      void app.afterRender().then(() => app.root.querySelector<HTMLElement>('#reason')?.focus())
    return
  }
  const other = app.eventOf(current.choice)
  for (const correction of made)
    app.before.set(correction, {
      title: event.title,
      date: wordEventDate(event, app.language),
      other: other?.title,
    })
  draft = null
  app.correct(made)
}

/** The corrections that the fields ask for; null where a date cannot be read, empty where nothing is changed. */
function correctionsOf(app: Workshop, kind: Kind, event: TimelineEvent, current: Draft): readonly Correction[] | null {
  const signed = { event: addressOf(event), author: app.author.trim(), reason: current.reason.trim() }
  const claims = event.conflict?.claims ?? []
  const redate = (edtf: string): readonly Correction[] =>
    edtf === event.date.edtf && !event.conflict ? [] : [{ ...signed, action: 'redate', edtf }]
  switch (kind) {
    case 'correct': {
      const title = current.title.trim()
      const retitled: readonly Correction[] =
        title === '' || title === event.title ? [] : [{ ...signed, action: 'retitle', title }]
      if (current.date.trim() === '') return retitled
      const edtf = readDate(current.date)
      return edtf === null ? null : [...redate(edtf), ...retitled]
    }
    case 'reject':
      return [{ ...signed, action: 'reject' }]
    case 'merge': {
      const other = app.eventOf(current.choice)
      return other ? [{ ...signed, action: 'merge', with: [addressOf(other)] }] : []
    }
    case 'settle': {
      if (current.choice !== 'other') return redate(claims[Number(current.choice)]?.date.edtf ?? event.date.edtf)
      const edtf = readDate(current.date)
      return edtf === null ? null : redate(edtf)
    }
    case 'split': {
      const quotes = (claims[Number(current.choice)]?.evidence ?? []).flatMap((at) => event.evidence[at]?.quote ?? [])
      const title = current.title.trim() || event.title
      return quotes.length === 0 ? [] : [{ ...signed, action: 'split', quotes, title }]
    }
  }
}
