import { css } from 'lit'

/** The graphic: axis, rail, plot, overview.
 *
 *  The canvas paints what tokens say, and forced colours are in them already (`forced-color-adjust`). */
export const stageStyles = css`
  .stage {
    position: relative;
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-inline-size: 0;
    min-block-size: 0;
    --_rail: clamp(156 * var(--_u), var(--_word, 0px) + 16px + 30 * var(--_u), 220 * var(--_u));
  }
  .medium .stage {
    --_rail: clamp(132 * var(--_u), var(--_word, 0px) + 16px + 30 * var(--_u), 180 * var(--_u));
  }
  .stage canvas {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .axis {
    display: grid;
    grid-template-columns: var(--_rail) minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    flex: none;
    box-sizing: content-box;
    block-size: calc(44 * var(--_u));
    border-block-end: 1px solid var(--_rule-2);
  }
  .axis.eras {
    block-size: calc(66 * var(--_u));
  }
  .axis-head {
    padding: calc(7 * var(--_u)) 8px 0 0;
    font: var(--_small);
    color: var(--_ink-3);
    overflow: hidden;
  }
  .axis-head b {
    display: block;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    font: 600 calc(13 * var(--_u)) / calc(16 * var(--_u)) var(--_sans);
    color: var(--_ink);
  }
  .axis-head span {
    display: block;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .scroller {
    flex: 1 1 var(--_content-height, 240px);
    min-block-size: min(120px, var(--_content-height, 120px));
    overflow-x: hidden;
    overflow-y: auto;
    scrollbar-width: thin;
    scrollbar-color: var(--_rule-2) transparent;
    position: relative;
  }
  .content {
    position: relative;
    display: grid;
    grid-template-columns: var(--_rail) minmax(0, 1fr);
    min-block-size: 100%;
  }
  .rail {
    position: relative;
    grid-area: 1 / 1;
    border-inline-end: 1px solid var(--_rule);
  }
  .plot {
    position: relative;
    grid-area: 1 / 2;
    min-inline-size: 0;
    cursor: grab;
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    direction: ltr;
  }
  .plot:active {
    cursor: grabbing;
  }
  .plot.over {
    cursor: pointer;
  }
  .screen {
    position: sticky;
    inset-block-start: 0;
    overflow: hidden;
  }
  .rail .lane {
    position: absolute;
    inset-inline: 0;
    border-block-start: 1px solid var(--_rule);
    padding: calc(8 * var(--_u)) calc(30 * var(--_u)) 6px 15px;
    overflow: hidden;
  }
  .rail .lane:first-of-type {
    border-block-start-color: transparent;
  }
  .rail .lane::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block: 8px;
    inline-size: 5px;
    border-radius: 2px;
    background: var(--_lane);
  }
  .rail .lane.cut {
    visibility: hidden;
  }
  .lane-title {
    font: 600 calc(13 * var(--_u)) / calc(17 * var(--_u)) var(--_sans);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .lane-count {
    font: calc(12 * var(--_u)) / calc(18 * var(--_u)) var(--_sans);
    color: var(--_ink-3);
    font-variant-numeric: tabular-nums;
  }
  .rail .lane.flat {
    display: flex;
    gap: 6px;
    align-items: center;
    padding-block: 0;
    padding-inline-end: calc(64 * var(--_u));
  }
  .rail .lane.empty {
    padding-inline-end: calc(34 * var(--_u));
  }
  .rail .lane.flat::before {
    inset-block: 5px;
  }
  .rail .lane.flat .lane-title {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font: 600 calc(12 * var(--_u)) / calc(13 * var(--_u)) var(--_sans);
    text-wrap: wrap;
  }
  .rail .lane.flat .lane-count {
    line-height: calc(17 * var(--_u));
    white-space: nowrap;
  }
  .fold {
    position: absolute;
    inset-inline-end: 4px;
    inset-block-start: calc(5 * var(--_u));
    inline-size: 24px;
    block-size: 24px;
    display: grid;
    place-items: center;
    border: 0;
    border-radius: 4px;
    padding: 0;
    background: none;
    color: var(--_ink-3);
    cursor: pointer;
  }
  .rail .lane.flat .fold {
    inset-block-start: 3px;
  }
  .edge {
    position: absolute;
    display: inline-flex;
    align-items: center;
    gap: 4px;
    block-size: 24px;
    min-inline-size: 24px;
    padding: 0 5px;
    border: 0;
    border-radius: 4px;
    background: none;
    font: 600 calc(12 * var(--_u)) / 20px var(--_sans);
    font-variant-numeric: tabular-nums;
    color: var(--_ink-2);
    white-space: nowrap;
    cursor: pointer;
  }
  .tri {
    inline-size: 7px;
    block-size: 10px;
    fill: var(--_lane);
  }
  .edge.before {
    inset-inline-end: 3px;
    inset-block-end: 5px;
  }
  .rail .lane.flat .edge.before {
    inset-inline-end: 26px;
    inset-block-end: 3px;
  }
  .rail .lane.empty .edge.before {
    inset-inline-end: 2px;
  }
  .edge.after {
    inset-inline-end: 2px;
    background: var(--_paper);
  }
  /* One lane without a name needs no rail: count and span stand above the axis. */
  .stage.bare {
    --_rail: 0px;
  }
  .bare .axis {
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto minmax(0, calc(44 * var(--_u)));
    block-size: auto;
  }
  .bare .axis.eras {
    grid-template-rows: auto minmax(0, calc(66 * var(--_u)));
  }
  .bare .axis-head {
    display: flex;
    gap: 10px;
    align-items: baseline;
    padding: calc(10 * var(--_u)) 8px calc(9 * var(--_u));
    border-block-end: 1px solid var(--_rule);
  }
  .bare:not(.no-zoom) .axis-head {
    padding-inline-end: calc(20px + 102 * var(--_u));
  }
  .bare .content {
    direction: ltr;
  }
  .bare .rail {
    border: 0;
  }
  .bare .rail .lane {
    overflow: visible;
    border: 0;
    padding: 0;
  }
  .bare .rail .lane::before,
  .bare .lane-count,
  .bare .overview-head {
    display: none;
  }
  .bare .edge.before {
    inset-inline: 2px auto;
    inset-block-end: 3px;
    background: var(--_paper);
  }
  .edges,
  .navigator {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .edges > * {
    pointer-events: auto;
  }
  .stop {
    position: absolute;
    border: 0;
    padding: 0;
    margin: 0;
    background: none;
    pointer-events: none;
    outline: none;
    opacity: 0;
  }
  .below {
    display: none;
    position: relative;
    align-items: center;
    gap: 10px;
    flex: none;
    block-size: calc(36 * var(--_u));
    padding-inline: 15px;
    border-block-start: 1px solid var(--_rule-2);
    font: var(--_small);
    color: var(--_ink-2);
    overflow: hidden;
    white-space: nowrap;
  }
  .stage.scrolls .below {
    display: flex;
  }
  .no-overview .below {
    padding-inline-end: calc(20px + 102 * var(--_u));
  }
  .below-words {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }
  .below-lanes {
    display: flex;
    flex-wrap: wrap;
    column-gap: 10px;
    block-size: calc(24 * var(--_u));
    min-inline-size: 0;
    overflow: hidden;
  }
  .below-lane {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: calc(24 * var(--_u));
    border: 0;
    padding: 0 2px;
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .below-lane b {
    font-weight: 600;
    color: var(--_ink);
  }
  .sw {
    display: inline-block;
    inline-size: 9px;
    block-size: 9px;
    border-radius: 2px;
    background: var(--_lane);
    flex: none;
  }
  /* Beside the overview, under the rail; without a rail above the axis; without an overview over the plot. */
  .zoom {
    position: absolute;
    z-index: 2;
    left: 14px;
    inset-block-end: calc(8 * var(--_u));
    display: flex;
    border: 1px solid var(--_control);
    border-radius: 8px;
    background: var(--_surface);
    overflow: hidden;
  }
  .bare .zoom {
    left: auto;
    inset-inline-end: 0;
    inset-block: 4px auto;
  }
  .no-overview:not(.bare) .zoom {
    left: auto;
    inset-inline-end: 10px;
    inset-block-end: 10px;
    box-shadow: 0 1px 3px rgb(0 0 0 / 0.08);
  }
  .no-overview.scrolls:not(.bare) .zoom {
    inset-block-end: 3px;
    box-shadow: none;
  }
  .no-zoom .zoom,
  .no-overview .overview {
    display: none;
  }
  .zoom button {
    inline-size: calc(34 * var(--_u));
    block-size: calc(28 * var(--_u));
    display: grid;
    place-items: center;
    border: 0;
    border-inline-start: 1px solid var(--_rule);
    padding: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .zoom button:first-child {
    border-inline-start: 0;
  }
  .overview {
    display: grid;
    grid-template-columns: var(--_rail) minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    flex: none;
    block-size: calc(74 * var(--_u));
    border-block-start: 1px solid var(--_rule-2);
    background: var(--_soft);
    direction: ltr;
  }
  .overview-head {
    padding: calc(10 * var(--_u)) 8px 0 15px;
    font: calc(12 * var(--_u)) / calc(17 * var(--_u)) var(--_sans);
    color: var(--_ink-3);
    overflow: hidden;
  }
  .overview-head b {
    display: block;
    font-weight: 600;
    color: var(--_ink);
  }
  .stage .overview-canvas {
    position: absolute;
    z-index: 1;
    inset: 0;
    pointer-events: none;
  }
  .overview-plot {
    grid-column: 2;
    position: relative;
    min-inline-size: 0;
    touch-action: pan-y;
  }
  .brush-layer {
    position: absolute;
    z-index: 2;
    inset: 0;
    overflow: visible;
  }
  .brush-layer .overlay {
    cursor: pointer;
  }
  .brush-layer .selection {
    fill-opacity: 0;
    stroke: var(--_ink);
    stroke-width: 1.5;
    rx: 4px;
  }
  .grips {
    pointer-events: none;
    fill: var(--_ink);
  }
  .slider {
    position: absolute;
    inset-block: 4px calc(18 * var(--_u));
    pointer-events: none;
    border-radius: 4px;
    outline-offset: 2px;
    background: light-dark(rgb(255 255 255 / 0.75), rgb(255 255 255 / 0.07));
  }
  .hint {
    position: sticky;
    inset-block-end: 12px;
    margin-inline: auto;
    inline-size: max-content;
    max-inline-size: 90%;
    padding: 6px 12px;
    border-radius: 6px;
    background: var(--_ink);
    color: var(--_paper);
    font: var(--_label);
    opacity: 0;
    pointer-events: none;
    transition: opacity var(--_motion);
  }
  .hint.shown {
    opacity: 0.92;
  }
  .card-place {
    inset-block-start: 0;
    inset-inline-start: 0;
    direction: inherit;
  }
  .probe {
    position: absolute;
    visibility: hidden;
    inline-size: calc(200 * var(--_u));
    block-size: 0;
    overflow: hidden;
    contain: strict;
    font: 500 calc(13 * var(--_u)) / 1 var(--_sans);
  }
  .probe,
  .probe .canvas {
    background-color: inherit;
  }
  .probe .canvas {
    color: Canvas;
  }
  .probe i {
    forced-color-adjust: none;
    transition:
      color 1ms,
      background-color 1ms;
  }
  @media (pointer: coarse) {
    .fold,
    .edge {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .zoom button {
      inline-size: max(44px, calc(34 * var(--_u)));
      block-size: max(44px, calc(28 * var(--_u)));
    }
    .stage:not(.no-zoom) .overview {
      block-size: max(84px, calc(74 * var(--_u)));
    }
    .bare:not(.no-zoom) .axis-head {
      min-block-size: 53px;
      box-sizing: border-box;
    }
  }
  @media (forced-colors: active) {
    .rail .lane::before,
    .sw {
      forced-color-adjust: none;
    }
  }
`
