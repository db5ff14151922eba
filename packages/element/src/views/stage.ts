import { html, nothing, svg, type TemplateResult } from 'lit'
import type { Language } from '../i18n/language.js'
import { groupDigits } from '../i18n/group-digits.js'
import type { LaneBand } from '../scene/scene.js'
import { icon } from './icon.js'

/** The frame of the graphic. It stays as it is: what changes from frame to frame is drawn into its parts. `spans`: the eras and
 *  markers, which are drawn, in words. */
export function stageTemplate(language: Language, spans: readonly string[]): TemplateResult {
  const { words } = language
  return html`<div class="stage" part="stage">
    <div class="axis">
      <div class="axis-head"></div>
      <canvas class="axis-canvas" aria-hidden="true"></canvas>
      ${
        spans.length > 0
          ? html`<ul class="visually-hidden">
              ${spans.map((span) => html`<li>${span}</li>`)}
            </ul>`
          : nothing
      }
    </div>
    <div class="scroller">
      <div class="content">
        <div class="plot">
          <div class="screen"><canvas class="plot-canvas" aria-hidden="true"></canvas></div>
          <div class="navigator" role="group" aria-label=${words.timeline}></div>
          <div class="edges"></div>
          <div class="hint" aria-hidden="true"></div>
        </div>
        <div class="rail" role="group" aria-label=${words.lanes}></div>
      </div>
    </div>
    <div class="below"></div>
    <div class="zoom" role="group"></div>
    <div class="overview" part="overview">
      <div class="overview-head"></div>
      <div class="overview-plot">
        <canvas class="overview-canvas" aria-hidden="true"></canvas>
        <svg class="brush-layer" aria-hidden="true">
          ${svg`<g class="brush"></g>
          <g class="grips"><rect class="grip" y="22" width="5" height="20" rx="2.5"></rect><rect class="grip" y="22" width="5" height="20" rx="2.5"></rect></g>`}
        </svg>
        <div
          class="slider"
          role="slider"
          tabindex="0"
          aria-label=${words.overview}
          aria-valuemin="0"
          aria-valuemax="100"
          aria-valuenow="50"
        ></div>
      </div>
    </div>
    <div class="card card-place" hidden></div>
  </div>`
}

export interface LaneView extends LaneBand {
  /** CSS colour. */
  readonly ink: string
}

export interface RailTarget {
  readonly onCollapse: (lane: LaneBand) => void
  readonly onEarlier: (lane: LaneBand) => void
  readonly onLater: (lane: LaneBand) => void
}

const triangle = (direction: 'before' | 'after'): TemplateResult =>
  html`<svg class="tri" viewBox="0 0 7 10" aria-hidden="true">
    <path d=${direction === 'before' ? 'M7 0v10L0 5z' : 'M0 0v10l7-5z'}></path>
  </svg>`

/** "1.000.000" */
export const countDigits = (count: number, { tag }: Language): string =>
  groupDigits(count, tag === 'de' ? '.' : tag === 'en' ? ',' : '\u202f')

/** How much of a lane is in the window: "10 of 12", "203 · 6 named". */
export function laneCount(lane: LaneBand, language: Language): string {
  const { words } = language
  if (lane.isDense) return words.namedOf(lane.inWindow, lane.named)
  return lane.inWindow === lane.count ? countDigits(lane.count, language) : words.ofAll(lane.inWindow, lane.count)
}

/** Titles of the lanes, with count and colour; each folds its lane, and tells how many events lie before the window. */
export function railTemplate(lanes: readonly LaneView[], language: Language, target: RailTarget): TemplateResult {
  const { words } = language
  return html`${lanes.map((lane) => {
    const count = laneCount(lane, language)
    const isEmpty = lane.inWindow === 0 && !lane.isCollapsed
    const isFlat = lane.isCollapsed || isEmpty
    return html`<div
      class="lane ${isFlat ? 'flat' : ''} ${isEmpty ? 'empty' : ''} ${lane.title === '' ? 'untitled' : ''}"
      .style=${`top:${String(lane.y)}px;height:${String(lane.height)}px;--_lane:${lane.ink}`}
    >
      ${lane.title === '' ? nothing : html`<div class="lane-title" title=${isFlat ? lane.title : nothing}><bdi>${lane.title}</bdi></div>`}
      ${isEmpty ? nothing : html`<div class="lane-count"><bdi>${count}</bdi></div>`}
      ${
        lane.title === '' || isEmpty
          ? nothing
          : html`<button
              type="button"
              class="fold"
              aria-expanded=${String(!lane.isCollapsed)}
              aria-label=${`${lane.isCollapsed ? words.expand : words.collapse}: ${words.laneName(lane.title, count)}`}
              @click=${() => target.onCollapse(lane)}
            >
              ${icon(lane.isCollapsed ? 'right' : 'down')}
            </button>`
      }
      ${
        lane.before > 0
          ? html`<button
              type="button"
              class="edge before"
              aria-label=${edgeName(lane, lane.before, words.earlier(lane.before), language)}
              @click=${() => target.onEarlier(lane)}
            >
              ${triangle('before')}${countDigits(lane.before, language)}
            </button>`
          : nothing
      }
    </div>`
  })}`
}

/** What an arrow is called: with the number that it shows, so that it can be asked for by voice, and its lane. */
function edgeName(lane: LaneBand, count: number, words: string, language: Language): string {
  const shown = countDigits(count, language)
  return [words.includes(shown) ? '' : shown, words, lane.title].filter(Boolean).join(', ')
}

/** How many events of each lane lie after the window. */
export function edgesTemplate(lanes: readonly LaneView[], language: Language, target: RailTarget): TemplateResult {
  const { words } = language
  return html`${lanes.map((lane) =>
    lane.after === 0
      ? nothing
      : html`<button
          type="button"
          class="edge after"
          .style=${`top:${String(lane.y + Math.max(3, lane.height - 27))}px;--_lane:${lane.ink}`}
          aria-label=${edgeName(lane, lane.after, words.later(lane.after), language)}
          @click=${() => target.onLater(lane)}
        >
          ${countDigits(lane.after, language)}${triangle('after')}
        </button>`,
  )}`
}

/** A lane of which events are scrolled out of sight. */
export interface HiddenLaneView {
  readonly lane: LaneView
  readonly count: number
  /** Nothing of the lane is seen. */
  readonly isWhole: boolean
}

/** Which lanes lie further down or further up, where the plot scrolls; of a lane that is seen in part how many events. */
export function hiddenTemplate(
  hidden: readonly HiddenLaneView[],
  direction: 'down' | 'up',
  language: Language,
  onJump: (lane: LaneView) => void,
): TemplateResult {
  const { words } = language
  const countOf = ({ lane, count, isWhole }: HiddenLaneView): string =>
    lane.title === '' ? words.events(count) : isWhole ? laneCount(lane, language) : words.ofAll(count, lane.inWindow)
  return html`<span class="below-words"
      >${icon(direction)} <bdi>${direction === 'down' ? words.furtherDown : words.furtherUp}</bdi></span
    >
    <div class="below-lanes">
      ${hidden.map(
        (one) =>
          html`<button
            type="button"
            class="below-lane"
            .style=${`--_lane:${one.lane.ink}`}
            @click=${() => onJump(one.lane)}
          >
            ${one.lane.title === '' ? nothing : html`<span class="sw"></span><b><bdi>${one.lane.title}</bdi></b>`}
            <span><bdi>${countOf(one)}${one.lane.isCollapsed ? `, ${words.collapsed}` : ''}</bdi></span>
          </button>`,
      )}
    </div>`
}

export function zoomTemplate(language: Language, onZoom: (factor: number) => void, onFit: () => void): TemplateResult {
  const { words } = language
  return html`<button type="button" aria-label=${words.zoomOut} title=${words.zoomOut} @click=${() => onZoom(1 / 1.6)}>
      ${icon('minus')}
    </button>
    <button type="button" aria-label=${words.zoomIn} title=${words.zoomIn} @click=${() => onZoom(1.6)}>
      ${icon('plus')}
    </button>
    <button type="button" aria-label=${words.fit} title=${words.fit} @click=${onFit}>${icon('fit')}</button>`
}

/** "22 of 28 events", and over it the window in words. */
export function headTemplate(count: string, span = ''): TemplateResult {
  return html`<b><bdi>${count}</bdi></b
    >${span === '' ? nothing : html`<span><bdi>${span}</bdi></span>`}`
}
