import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../i18n/language.js'
import { icon } from './icon.js'
import { clip } from './clip.js'
import { richText } from './rich-text.js'

/** A step of a story, in words. */
export interface StoryStepWords {
  /** When: "Sommer 2023". */
  readonly kicker: string
  readonly title: string
  /** Plain, or the safe Markdown of the docs. */
  readonly text: string
  readonly isDisputed: boolean
}

export interface StoryProps {
  readonly language: Language
  readonly title: string
  readonly text: string
  readonly steps: readonly StoryStepWords[]
  /** -1: its title; the number of steps: its end. */
  readonly at: number
  /** One step at a time, below the picture. */
  readonly isNarrow: boolean
  /** What belongs to the step, pinned beside its words. */
  readonly picture: TemplateResult
  /** All of the story at a glance, below its title. */
  readonly overview: TemplateResult
  /** Addresses are relative to it. */
  readonly baseUrl: string
  /** The words look different now: something that they need has come. */
  readonly onLoad: () => void
  readonly onGo: (step: number) => void
  readonly onClose: () => void
}

/** A step is read in one go. */
const MAX_TEXT = 3000

/** A story told step by step: a title, steps whose picture stays in sight, and an end with a way on. Arrow keys, Page Up
 *  and Down, Home and End step; so do swipes. */
export function storyTemplate(props: StoryProps): TemplateResult {
  const { at, steps, isNarrow } = props
  const slide = at < 0 ? titleSlide(props) : at >= steps.length ? endSlide(props) : stepSlide(props)
  return html`<section
    class="story ${isNarrow ? 'narrow' : ''}"
    part="story"
    tabindex="-1"
    aria-roledescription="story"
    aria-label=${props.title || props.language.words.modes.story}
    @keydown=${(event: KeyboardEvent) => step(event, keyStep(event), props)}
    @pointerdown=${pressed}
    @pointerup=${(event: PointerEvent) => step(event, swipeStep(event), props)}
  >
    ${topTemplate(props)} ${slide}
  </section>`
}

function topTemplate({ title, at, steps, language: { words }, onClose }: StoryProps): TemplateResult {
  const isStep = at >= 0 && at < steps.length
  return html`<div class="top">
    ${isStep ? html`<b>${clip(title, 80)}</b>` : nothing}<span class="grow"></span>
    ${isStep ? html`<span class="progress" aria-live="polite">${words.story.stepOf(at + 1, steps.length)}</span>` : nothing}
    <button class="button icon-only" type="button" aria-label=${words.story.close} @click=${onClose}>
      ${icon('close')}
    </button>
  </div>`
}

function titleSlide({ language: { words }, title, text, steps, overview, onGo }: StoryProps): TemplateResult {
  return html`<div class="title-slide">
    <div class="hero">
      <h2>${title || words.modes.story}</h2>
      ${text ? html`<p>${text}</p>` : nothing}
      <div class="start">
        <button class="button primary go" type="button" ?disabled=${steps.length === 0} @click=${() => onGo(0)}>
          ${words.story.begin} ${icon('right')}
        </button>
        <span>${[words.story.steps(steps.length), words.story.minutes(minutesOf(steps))].join(' · ')}</span>
      </div>
    </div>
    <div class="glance" aria-hidden="true">${overview}</div>
  </div>`
}

const WORDS_A_MINUTE = 180

/** How long it takes to read, at least a minute. */
function minutesOf(steps: readonly StoryStepWords[]): number {
  const words = steps.reduce((sum, { title, text }) => sum + `${title} ${text}`.split(/\s+/).length, 0)
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + steps.length * 0.1))
}

function stepSlide(props: StoryProps): TemplateResult {
  const { steps, at, isNarrow, picture, onGo, language } = props
  const { words } = language
  const current = steps[at] as StoryStepWords
  if (isNarrow) {
    return html`<div class="pinned">${picture}</div>
      <div class="telling">${stepTemplate(current, props)}</div>
      <div class="foot">
        <button class="button icon-only" type="button" aria-label=${words.story.previous} @click=${() => onGo(at - 1)}>
          ${icon('left')}
        </button>
        ${dotsTemplate(props)}
        <button class="button icon-only" type="button" aria-label=${words.story.next} @click=${() => onGo(at + 1)}>
          ${icon('right')}
        </button>
      </div>`
  }
  const previous = steps[at - 1]
  const next = steps[at + 1]
  return html`${dotsTemplate(props)}
    <div class="telling">
      ${previous ? html`<button class="off off-before" type="button" tabindex="-1" aria-hidden="true" @click=${() => onGo(at - 1)}>${previous.title}</button>` : html`<span class="off off-before"></span>`}
      <div class="current">
        ${stepTemplate(current, props)}
        <div class="step-buttons">
          <button class="button" type="button" @click=${() => onGo(at - 1)}>
            ${icon('left')} ${words.story.previous}
          </button>
          <button class="button primary" type="button" @click=${() => onGo(at + 1)}>
            ${words.story.next} ${icon('right')}
          </button>
        </div>
      </div>
      ${next ? html`<button class="off off-after" type="button" tabindex="-1" aria-hidden="true" @click=${() => onGo(at + 1)}>${next.title}</button>` : nothing}
    </div>
    <div class="pinned">${picture}</div>`
}

function stepTemplate(
  { kicker, title, text, isDisputed }: StoryStepWords,
  { baseUrl, onLoad }: StoryProps,
): TemplateResult {
  return html`<div aria-live="polite">
    <p class="kicker ${isDisputed ? 'doubt' : ''}">${kicker}</p>
    <h3>${clip(title, 200)}</h3>
    ${text ? richText(clip(text, MAX_TEXT), baseUrl, onLoad) : nothing}
  </div>`
}

/** From so many on, dots are too many to tell apart. */
const MAX_DOTS = 15

function dotsTemplate({ steps, at, onGo, language: { words } }: StoryProps): TemplateResult {
  if (steps.length > MAX_DOTS) return html`<div class="dots"></div>`
  return html`<div class="dots">
    ${steps.map(
      (one, place) =>
        html`<button
          type="button"
          class=${place === at ? 'on' : place < at ? 'done' : ''}
          aria-current=${place === at ? 'step' : nothing}
          aria-label=${`${words.story.stepOf(place + 1, steps.length)}: ${clip(one.title, 80)}`}
          @click=${() => onGo(place)}
        ></button>`,
    )}
  </div>`
}

function endSlide({ language: { words }, title, onGo, onClose, steps, overview }: StoryProps): TemplateResult {
  return html`<div class="title-slide end">
    <div class="hero">
      <p class="kicker">${words.story.end}</p>
      <h2>${title || words.modes.story}</h2>
      <p>${words.story.endHint}</p>
      <div class="start">
        <button class="button primary go" type="button" @click=${onClose}>
          ${words.story.explore} ${icon('right')}
        </button>
        <button class="button" type="button" @click=${() => onGo(steps.length > 0 ? 0 : -1)}>
          ${words.story.again}
        </button>
      </div>
    </div>
    <div class="glance" aria-hidden="true">${overview}</div>
  </div>`
}

// ── Keys and swipes ──

const KEYS: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last' | 'close'>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'close',
}

type Step = (typeof KEYS)[string] | null

function keyStep({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Step {
  return altKey || ctrlKey || metaKey || shiftKey ? null : (KEYS[key] ?? null)
}

let press: { readonly x: number; readonly y: number; readonly id: number } | null = null

function pressed({ clientX: x, clientY: y, pointerId: id, pointerType }: PointerEvent): void {
  press = pointerType === 'mouse' ? null : { x, y, id }
}

const SWIPE_PX = 48

/** Sideways, and more so than down. */
function swipeStep({ clientX, clientY, pointerId }: PointerEvent): Step {
  const from = press?.id === pointerId ? press : null
  press = null
  if (!from) return null
  const dx = clientX - from.x
  if (Math.abs(dx) < SWIPE_PX || Math.abs(dx) < 1.5 * Math.abs(clientY - from.y)) return null
  return dx < 0 ? 'next' : 'previous'
}

function step(event: Event, wanted: Step, { at, steps, onGo, onClose }: StoryProps): void {
  if (wanted === null) return
  if (event instanceof KeyboardEvent) {
    event.preventDefault()
    event.stopPropagation()
  }
  if (wanted === 'close') onClose()
  else if (wanted === 'first') onGo(-1)
  else if (wanted === 'last') onGo(steps.length)
  else onGo(Math.max(-1, Math.min(steps.length, at + (wanted === 'next' ? 1 : -1))))
}
