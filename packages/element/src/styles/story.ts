import { css } from 'lit'

/** A story told step by step. */
export const storyStyles = css`
  .story {
    position: relative;
    display: grid;
    grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
    min-block-size: min(80vh, calc(720 * var(--_u)));
    overflow: hidden;
    border-block-end: 1px solid var(--_rule-2);
  }
  /* Where the page sets the height, the story keeps to it. */
  :host([data-sized]) .story {
    flex: 1 1 auto;
    min-block-size: 0;
  }
  .story:focus {
    outline: none;
  }
  .story .top {
    display: flex;
    grid-column: 1 / -1;
    align-items: center;
    gap: 12px;
    padding: 12px 0;
    color: var(--_ink-2);
    font: 400 var(--_label);
  }
  .story .top b {
    color: var(--_ink);
    font: 700 calc(16 * var(--_u)) / calc(20 * var(--_u)) var(--_serif);
  }
  .title-slide {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 32px;
    min-inline-size: 0;
    min-block-size: 0;
    overflow-y: auto;
  }
  .hero {
    flex: none;
    max-inline-size: calc(760 * var(--_u));
    padding: 5vh 0 0;
    padding-inline-start: min(6%, 64px);
  }
  .hero h2 {
    margin: 0 0 18px;
    font: 700 calc(56 * var(--_u)) / 1.07 var(--_serif);
    letter-spacing: -0.022em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .hero p {
    max-inline-size: calc(620 * var(--_u));
    margin: 0 0 26px;
    color: var(--_ink-2);
    font: 400 calc(21 * var(--_u)) / calc(31 * var(--_u)) var(--_serif);
    text-wrap: pretty;
  }
  .hero .kicker {
    margin: 0 0 10px;
    font: 600 calc(14 * var(--_u)) / calc(20 * var(--_u)) var(--_sans);
  }
  .start {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 18px;
    color: var(--_ink-2);
    font: 400 calc(14 * var(--_u)) / calc(20 * var(--_u)) var(--_sans);
  }
  .start .button {
    min-block-size: calc(48 * var(--_u));
    padding-inline: calc(22 * var(--_u));
    font-size: calc(15 * var(--_u));
  }
  /* In little height it makes way for the words. */
  .glance {
    position: relative;
    flex: 0 1 calc(230 * var(--_u));
    min-block-size: 0;
    overflow: hidden;
  }

  .story:has(.pinned):not(.narrow) {
    grid-template-columns: 24px minmax(0, 420px) minmax(0, 1fr);
    column-gap: min(3%, 40px);
  }
  .dots {
    display: flex;
    flex-direction: column;
    align-self: center;
  }
  .dots button {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 30px;
    padding: 0;
    border: 0;
    background: none;
  }
  .dots button::after {
    content: '';
    inline-size: 9px;
    block-size: 9px;
    border: 1.5px solid var(--_control);
    border-radius: 50%;
  }
  .dots .done::after {
    background-color: var(--_control);
  }
  .dots .on::after {
    inline-size: 11px;
    block-size: 11px;
    border-color: var(--_ink);
    background-color: var(--_ink);
  }
  .telling {
    display: grid;
    grid-template-rows: minmax(40px, 0.4fr) auto minmax(60px, 1fr);
    min-inline-size: 0;
    min-block-size: 0;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .telling .kicker {
    margin: 0 0 10px;
  }
  .telling h3 {
    margin: 0 0 14px;
    font: 700 calc(34 * var(--_u)) / calc(39 * var(--_u)) var(--_serif);
    letter-spacing: -0.014em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .telling .text {
    margin: 0 0 14px;
    font: 400 calc(20 * var(--_u)) / calc(30 * var(--_u)) var(--_serif);
    overflow-wrap: anywhere;
  }
  .telling .off {
    overflow: hidden;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-3);
    font: 700 calc(22 * var(--_u)) / calc(27 * var(--_u)) var(--_serif);
    text-align: start;
  }
  .telling .off-before {
    align-self: start;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .telling .off-after {
    align-self: end;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .step-buttons {
    display: flex;
    gap: 8px;
    margin-block: 8px 16px;
  }
  .story.narrow {
    grid-template: auto calc(300 * var(--_u)) minmax(0, 1fr) auto / minmax(0, 1fr);
    min-block-size: min(92dvh, calc(844 * var(--_u)));
  }
  :host([data-sized]) .story.narrow {
    min-block-size: 0;
  }
  :host([data-sized]) .story.narrow:not(:has(.title-slide)) {
    grid-template-rows: auto minmax(0, 5fr) minmax(0, 6fr) auto;
  }
  .story.narrow:has(.title-slide) {
    grid-template-rows: auto minmax(0, 1fr);
  }
  .story.narrow .top {
    padding: 2px 4px;
    padding-inline-start: 16px;
    min-block-size: calc(52 * var(--_u));
  }
  .story.narrow .top .button {
    border: 0;
  }
  .story.narrow:has(.pinned) .top {
    background-color: var(--_soft);
  }
  .story.narrow .pinned {
    padding: 0 16px;
    border-block-end: 1px solid var(--_rule-2);
    background-color: var(--_soft);
    --_paper: var(--_soft);
  }
  .story.narrow .telling {
    display: block;
    padding: 24px 20px 16px;
  }
  .story.narrow .telling h3 {
    font-size: calc(27 * var(--_u));
    line-height: calc(32 * var(--_u));
  }
  .story.narrow .telling .text {
    font-size: calc(19 * var(--_u));
    line-height: calc(28 * var(--_u));
  }
  .story.narrow .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding: 8px 12px calc(8px + env(safe-area-inset-bottom, 0px));
    border-block-start: 1px solid var(--_rule);
  }
  .story.narrow .foot .button {
    min-inline-size: var(--_touch-size);
    min-block-size: var(--_touch-size);
    border: 0;
  }
  .story.narrow .dots {
    flex-direction: row;
  }
  .story.narrow .title-slide {
    justify-content: flex-start;
    gap: 20px;
  }
  .story.narrow .glance {
    order: -1;
  }
  .story.narrow .title-slide .hero {
    padding: 0 20px 16px;
  }
  .story.narrow .hero h2 {
    margin-block-end: 12px;
    font-size: calc(38 * var(--_u));
  }
  .story.narrow .hero p {
    margin-block-end: 18px;
    font-size: calc(18 * var(--_u));
    line-height: calc(26 * var(--_u));
  }
  .story.narrow .hero .start {
    gap: 10px;
  }
  .story.narrow .start .button {
    inline-size: 100%;
    min-block-size: calc(52 * var(--_u));
  }
  .story.narrow .start {
    justify-content: center;
  }

  .pinned {
    position: relative;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .story-picture {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    direction: ltr;
    overflow: hidden;
  }
  .story-picture .ticks {
    position: relative;
    flex: none;
    block-size: calc(34 * var(--_u));
    border-block-end: 1px solid var(--_ink);
  }
  .story-picture .ticks span {
    position: absolute;
    inset-block-end: calc(8 * var(--_u));
    inset-inline-start: var(--_x);
    padding-inline-start: 8px;
    font: 600 calc(14 * var(--_u)) / calc(18 * var(--_u)) var(--_sans);
    white-space: nowrap;
  }
  .story-picture .ticks span::before {
    content: '';
    position: absolute;
    inset-block: -4px -1000px;
    inset-inline-start: 0;
    border-inline-start: 1px solid var(--_rule-2);
    pointer-events: none;
  }
  .story-picture .rows {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: safe center;
    gap: calc(18 * var(--_u));
    min-block-size: 0;
    padding-block: calc(16 * var(--_u));
    overflow: hidden;
  }
  .story-picture .row {
    position: relative;
    min-block-size: calc(26 * var(--_u));
    --_h: calc(18 * var(--_u));
  }
  .story-picture .is-context {
    opacity: 0.62;
    --_h: calc(12 * var(--_u));
  }
  .story-picture .is-claim {
    --_h: calc(24 * var(--_u));
    min-block-size: calc(44 * var(--_u));
  }
  .story-picture .mark {
    position: absolute;
    inset-block-start: calc((26 * var(--_u) - var(--_h)) / 2);
    inset-inline-start: var(--_x0);
    inline-size: calc(var(--_x1) - var(--_x0));
    min-inline-size: 9px;
    block-size: var(--_h);
    border-radius: 2px;
    background: var(--_c, var(--_lane-1));
    transition:
      inset-inline-start var(--_motion),
      inline-size var(--_motion);
  }
  .story-picture .is-fuzzy .mark,
  .story-picture .is-claim .mark {
    background: linear-gradient(
      to right,
      transparent,
      var(--_c, var(--_lane-1)) min(34px, 35%),
      var(--_c, var(--_lane-1)) max(calc(100% - 34px), 65%),
      transparent
    );
  }
  .story-picture .is-claim .mark {
    padding: 2px 3px;
    border: 2px solid var(--_doubt);
    border-radius: 99px;
    background-clip: content-box;
    min-inline-size: 24px;
  }
  .story-picture .mark.point {
    inset-inline-start: calc(var(--_x0) - 8px);
    inline-size: 16px;
    block-size: 16px;
    inset-block-start: calc(13 * var(--_u) - 8px);
    border-radius: 50%;
  }
  .story-picture .is-planned .mark {
    border: 2px dashed var(--_c, var(--_lane-1));
    background: color-mix(in srgb, var(--_c, var(--_lane-1)) 12%, var(--_paper));
  }
  .story-picture .is-denied .mark {
    border: 2px solid var(--_c, var(--_lane-1));
    background: var(--_paper);
  }
  .story-picture .is-denied .mark::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 1px);
    inset-inline-start: calc(50% - 15px);
    inline-size: 30px;
    block-size: 2px;
    background: var(--_ink);
    rotate: -45deg;
  }
  .story-picture .unequal {
    position: absolute;
    inset-block-start: calc(-26 * var(--_u));
    inset-inline-start: calc(var(--_x0) - 13px);
    inline-size: 26px;
    block-size: 26px;
    border-radius: 50%;
    background-color: var(--_doubt);
    color: var(--_paper);
    font: 700 18px / 26px var(--_sans);
    text-align: center;
    box-shadow: 0 0 0 3px var(--_paper);
  }
  .story-picture .name {
    position: relative;
    display: block;
    max-inline-size: max-content;
    margin-inline-start: calc(var(--_x1) + 14px);
    padding-block-start: calc(4 * var(--_u));
    font: 500 calc(14 * var(--_u)) / calc(18 * var(--_u)) var(--_sans);
    text-shadow:
      0 0 2px var(--_paper),
      0 0 3px var(--_paper);
  }
  .story-picture .is-dot .name {
    margin-inline-start: calc(var(--_x1) + 20px);
  }
  .story-picture .name-before .name {
    margin-inline: auto calc(100% - var(--_x0) + 14px);
    text-align: end;
  }
  .story-picture .is-dot.name-before .name {
    margin-inline: auto calc(100% - var(--_x0) + 20px);
  }
  .story-picture .name-below .name {
    margin-inline-start: var(--_x0);
    padding-block-start: calc(30 * var(--_u));
  }
  .story-picture .is-claim .name {
    font: 700 calc(20 * var(--_u)) / calc(24 * var(--_u)) var(--_serif);
    padding-block-start: 0;
  }
  .story-picture .is-claim.name-below .name {
    padding-block-start: calc(30 * var(--_u));
  }
  .story-picture .name small {
    display: block;
    color: var(--_ink-2);
    font: 400 calc(13 * var(--_u)) / calc(18 * var(--_u)) var(--_sans);
  }
  .narrow .story-picture .name {
    font-size: calc(13 * var(--_u));
    line-height: calc(16 * var(--_u));
  }
  .narrow .story-picture .rows {
    gap: calc(10 * var(--_u));
  }
  .narrow .story-picture .is-claim .name {
    font-size: calc(17 * var(--_u));
  }

  .columns-overview {
    position: absolute;
    inset: 0;
    direction: ltr;
  }
  .columns-overview svg {
    position: absolute;
    inset: 0 0 calc(32 * var(--_u));
    inline-size: 100%;
    block-size: calc(100% - 32 * var(--_u));
    border-block-end: 1px solid var(--_ink);
  }
  .columns-overview rect {
    fill: var(--_c, var(--_lane-1));
  }
  .columns-overview .years {
    position: absolute;
    inset: auto 0 0;
    block-size: calc(30 * var(--_u));
    color: var(--_ink-2);
    font: 600 calc(14 * var(--_u)) / calc(30 * var(--_u)) var(--_sans);
  }
  .columns-overview .years span {
    position: absolute;
    inset-inline-start: var(--_x);
    padding-inline-start: 6px;
    border-inline-start: 1px solid var(--_ink);
  }
  @media (forced-colors: active) {
    .story-picture .mark,
    .story-picture .unequal,
    .columns-overview rect {
      forced-color-adjust: none;
      --_c: CanvasText;
      --_doubt: CanvasText;
      --_paper: Canvas;
    }
    .dots .on::after,
    .dots .done::after {
      background-color: CanvasText;
      forced-color-adjust: none;
    }
  }
`
