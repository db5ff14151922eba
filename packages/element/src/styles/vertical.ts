import { css } from 'lit'

/** The vertical timeline of a narrow element: bar, strip, spine.
 *
 *  "21. Juli" keeps its full stop on its own side in a page that is read from the right (`plaintext`); the whole entry
 *  can be tapped (`h4 button::after`); italics reach out of their box (`.later`). */
export const verticalStyles = css`
  .vertical {
    position: relative;
  }
  .vertical.scrolls {
    max-block-size: min(88dvh, calc(760 * var(--_u)));
    overflow-y: auto;
    overflow-anchor: none;
  }
  .phone-bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 4;
    background-color: var(--_paper);
  }
  .phone-bar .row {
    display: flex;
    align-items: center;
    min-block-size: calc(52 * var(--_u));
    padding-inline: 16px 4px;
  }
  .phone-bar .where {
    flex: 1;
    min-inline-size: 0;
  }
  .phone-bar b {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font: 700 calc(16 * var(--_u)) / calc(18 * var(--_u)) var(--_serif);
    letter-spacing: -0.005em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .phone-bar .where span {
    display: block;
    color: var(--_ink-2);
    font: 400 var(--_small);
  }
  .phone-bar .button {
    position: relative;
    inline-size: var(--_touch-size);
    min-block-size: var(--_touch-size);
    border: 0;
  }
  .phone-bar .button .icon {
    inline-size: calc(20 * var(--_u));
    block-size: calc(20 * var(--_u));
    stroke-width: 1.35;
  }
  .phone-bar .count {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 2px;
  }
  .phone-bar .search {
    inline-size: auto;
    margin: 0 16px 8px;
    display: flex;
  }
  .phone-head {
    padding: 4px 16px 14px;
  }
  .phone-head h2 {
    margin: 0 0 6px;
    font: 700 calc(31 * var(--_u)) / calc(35 * var(--_u)) var(--_serif);
    letter-spacing: -0.014em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .phone-head .deck {
    margin: 0 0 12px;
  }
  .phone-head .button {
    max-inline-size: 100%;
    white-space: normal;
    text-align: start;
    min-block-size: var(--_touch-size);
    font-size: calc(14 * var(--_u));
    font-weight: 600;
  }
  .strip {
    position: relative;
    block-size: 26px;
    border-block: 1px solid var(--_rule);
    border-block-end-color: var(--_rule-2);
    background-color: var(--_soft);
    cursor: pointer;
    touch-action: pan-y;
    direction: ltr;
  }
  .strip.tall {
    block-size: calc(38px + 16 * var(--_u));
  }
  .strip svg {
    position: absolute;
    inset: 0 8px auto;
    inline-size: calc(100% - 16px);
    block-size: 24px;
    overflow: visible;
  }
  .strip.tall svg {
    block-size: 33px;
  }
  .strip rect {
    fill: var(--_c, var(--_lane-1));
  }
  .strip .view {
    position: absolute;
    inset-block: 1px;
    inset-inline-start: var(--_x0);
    inline-size: max(12px, calc(var(--_x1) - var(--_x0)));
    border: 1.5px solid var(--_ink);
    border-radius: 3px;
    background-color: light-dark(rgb(255 255 255 / 0.6), rgb(255 255 255 / 0.07));
  }
  .strip .years {
    position: absolute;
    inset: auto 8px 2px;
    block-size: calc(16 * var(--_u));
    color: var(--_ink-3);
    font: 400 var(--_small);
  }
  .strip .years span {
    position: absolute;
    inset-inline-start: var(--_x);
  }

  .spine {
    position: relative;
    padding-block: 4px 12px;
  }
  .spine .entry,
  .spine .year {
    position: relative;
    display: grid;
    grid-template-columns: calc(var(--_date, 72) * var(--_u)) 40px minmax(0, 1fr);
    padding-inline: 8px 16px;
  }
  .spine.wide {
    --_date: 92;
  }
  .spine.wide .year h3 {
    font-size: calc(17 * var(--_u));
  }
  .spine.days .year h3 {
    grid-column: 1 / -1;
    grid-row: 1;
    z-index: 1;
    justify-self: start;
    padding-inline: 8px;
    background-color: var(--_paper);
  }
  .spine.days .year .mark {
    grid-column: 2;
    grid-row: 1;
  }
  .spine .date {
    padding-block: 1px 10px;
    font: 600 calc(13 * var(--_u)) / calc(22 * var(--_u)) var(--_sans);
    text-align: end;
    overflow-wrap: break-word;
  }
  .spine.wide .date {
    white-space: nowrap;
  }
  .spine .date small {
    white-space: normal;
  }
  .spine .date small {
    display: block;
    margin-block-start: -1px;
    color: var(--_ink-3);
    font: 400 calc(12 * var(--_u)) / calc(15 * var(--_u)) var(--_sans);
  }
  .spine :is(.date, small, .claim-words, .later) {
    unicode-bidi: plaintext;
  }
  .spine .entry-words {
    padding-block-end: 17px;
  }
  .spine h4 {
    margin: 0;
    font: 700 calc(17 * var(--_u)) / calc(22 * var(--_u)) var(--_serif);
    letter-spacing: -0.004em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .spine .weighty h4 {
    font-size: calc(20 * var(--_u));
    line-height: calc(24 * var(--_u));
    letter-spacing: -0.008em;
  }
  .spine .planned h4 {
    color: var(--_ink-2);
    font-weight: 400;
  }
  .spine h4 button {
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    letter-spacing: inherit;
    text-align: start;
  }
  .spine h4 button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .spine h4 button:focus-visible {
    outline: 0;
  }
  .spine h4 button:focus-visible::after {
    outline: 2px solid var(--_focus);
    outline-offset: -3px;
    border-radius: 6px;
  }
  .spine [aria-current] {
    background-color: var(--_select);
  }
  .spine .image {
    margin: 8px 0 2px;
    block-size: calc(116 * var(--_u));
    border-radius: 6px;
    background-color: var(--_soft);
    overflow: hidden;
  }
  .spine .image img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .spine .meta {
    margin-block-start: 3px;
  }
  .spine .claim-words {
    color: var(--_doubt);
    font: 500 calc(13 * var(--_u)) / calc(18 * var(--_u)) var(--_sans);
  }

  .spine .mark {
    position: relative;
    --_line: var(--_control);
  }
  .spine .mark::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(50% - 0.75px);
    inline-size: 1.5px;
    background: var(--_line);
  }
  .spine .ahead .mark::before {
    background: repeating-linear-gradient(var(--_line) 0 3px, transparent 3px 7px);
  }
  .spine > :first-child .mark::before {
    inset-block-start: 50%;
  }
  .spine .mark i {
    position: absolute;
    inset-block: 3px 13px;
    inset-inline-start: calc(50% - 6px);
    inline-size: 12px;
    box-shadow: 0 0 0 3px var(--_paper);
  }
  .spine [aria-current] .mark i {
    box-shadow: 0 0 0 3px var(--_select);
  }
  .spine .is-dot .mark i {
    inset-block: calc(5 * var(--_u)) auto;
    inset-inline-start: calc(50% - 6.5px);
    inline-size: 13px;
    block-size: 13px;
    border-radius: 50%;
    background: var(--_c, var(--_lane-1));
    box-shadow: 0 0 0 2px var(--_paper);
  }
  .spine .is-dot.weighty .mark i {
    inset-inline-start: calc(50% - 8px);
    inline-size: 16px;
    block-size: 16px;
  }
  .spine :is(.is-fuzzy, .is-range.about):not(.planned, .denied) .mark i {
    background: linear-gradient(
      transparent,
      var(--_c, var(--_lane-1)) min(22px, 42%),
      var(--_c, var(--_lane-1)) max(calc(100% - 22px), 58%),
      transparent
    );
    background-color: var(--_paper);
  }
  .spine .about:not(.is-claims, .planned, .denied) .mark i::after {
    content: '≈';
    position: absolute;
    inset: calc(50% - 7px) 0 auto;
    color: var(--_paper);
    font: 700 13px / 14px var(--_sans);
    text-align: center;
  }
  .spine .is-range:not(.about, .planned, .denied) .mark i {
    inset-inline-start: calc(50% - 4.5px);
    inline-size: 9px;
    border-radius: 1.5px;
    background: var(--_c, var(--_lane-1));
  }
  .spine .open .mark i {
    inset-inline-start: calc(50% - 7.5px);
    inline-size: 15px;
    border-radius: 0;
    background: var(--_c, var(--_lane-1));
    box-shadow: none;
    clip-path: polygon(
      20% 0,
      80% 0,
      80% calc(100% - 11px),
      100% calc(100% - 11px),
      50% 100%,
      0 calc(100% - 11px),
      20% calc(100% - 11px)
    );
  }
  .spine .planned .mark i {
    inset-inline-start: calc(50% - 5px);
    inline-size: 10px;
    border: 1.75px dashed var(--_c, var(--_lane-1));
    border-radius: 3px;
    background: color-mix(in srgb, var(--_c, var(--_lane-1)) 12%, var(--_paper));
    clip-path: none;
  }
  .spine .planned.is-dot .mark i {
    inset-inline-start: calc(50% - 6.5px);
    inline-size: 13px;
    border-radius: 50%;
  }
  .spine .denied .mark i {
    border: 1.75px solid var(--_c, var(--_lane-1));
    border-radius: 3px;
    background: var(--_paper);
  }
  .spine .denied.is-dot .mark i {
    border-radius: 50%;
  }
  .spine .denied .mark i::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 1px);
    inset-inline-start: -7px;
    inline-size: calc(100% + 14px);
    block-size: 2px;
    background: var(--_ink);
    box-shadow: 0 0 0 1.5px var(--_paper);
    rotate: -45deg;
  }
  .spine .is-claims .mark::before {
    inset-block: 0 auto;
    block-size: 4px;
  }
  .spine .is-claims .mark::after {
    content: '';
    position: absolute;
    inset-block: auto 0;
    inset-inline-start: calc(50% - 0.75px);
    inline-size: 1.5px;
    block-size: 12px;
    background: var(--_line);
  }
  .spine .mark .claim {
    inset-block: 3px 45%;
    inset-inline-start: calc(50% - 15px);
    inline-size: 13px;
    border: 1.5px solid var(--_doubt);
    border-radius: 7px;
    background: linear-gradient(transparent, var(--_c, var(--_lane-1)) 30%, var(--_c, var(--_lane-1)) 70%, transparent)
      content-box;
    padding: 0 1px;
    box-shadow: none;
  }
  .spine .mark .claim.point {
    background: radial-gradient(circle, var(--_c, var(--_lane-1)) 4px, transparent 4.5px);
  }
  .spine .mark .claim.period {
    background: var(--_c, var(--_lane-1)) content-box;
    padding: 4px 2px;
  }
  .spine .mark .claim + .claim {
    inset-block: 55% 13px;
    inset-inline-start: calc(50% + 2px);
  }
  .spine .mark .unequal {
    inset-block: calc(50% - 9px) auto;
    inset-inline-start: calc(50% - 8.5px);
    inline-size: 17px;
    block-size: 17px;
    border-radius: 50%;
    background: var(--_doubt);
    color: var(--_paper);
    font: 700 13px / 17px var(--_sans);
    text-align: center;
    box-shadow: 0 0 0 2px var(--_paper);
  }

  .spine .year {
    align-items: center;
    min-block-size: calc(38 * var(--_u));
  }
  .spine .year.gap {
    min-block-size: calc(58 * var(--_u));
  }
  .spine .year h3 {
    font: 700 calc(21 * var(--_u)) / calc(26 * var(--_u)) var(--_serif);
    text-align: end;
    white-space: nowrap;
  }
  .spine .year .mark {
    align-self: stretch;
  }
  .spine .year svg {
    position: absolute;
    inset-block-start: calc(50% - 9px);
    inset-inline-start: 0;
    background-color: var(--_paper);
    fill: none;
    stroke: var(--_control);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .spine .later {
    position: relative;
    padding-inline-start: 4px;
    margin-inline-start: -4px;
    color: var(--_ink-2);
    font: italic 400 calc(15 * var(--_u)) / calc(20 * var(--_u)) var(--_serif);
  }
  .spine .now {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: calc(40 * var(--_u));
    padding-inline: 10px 16px;
  }
  .spine .now::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline: 10px 16px;
    border-block-start: 1px solid var(--_ink);
  }
  .spine .now b {
    position: relative;
    margin-inline-start: calc(40px + var(--_date, 72) * var(--_u));
    padding: 0 8px;
    border-radius: 3px;
    background-color: var(--_ink);
    color: var(--_paper);
    font: 600 calc(12 * var(--_u)) / calc(20 * var(--_u)) var(--_sans);
  }
  .spine .era {
    position: relative;
    margin: 6px 16px 6px 10px;
    padding: calc(5 * var(--_u)) 10px;
    border-inline-start: 3px solid var(--_c, var(--_rule-2));
    background-color: var(--_era-a);
    font: 600 calc(13 * var(--_u)) / calc(18 * var(--_u)) var(--_sans);
    overflow-wrap: anywhere;
  }
  .spine .era .date {
    padding: 0;
    color: var(--_ink-2);
    font-weight: 400;
  }
  .further {
    inline-size: calc(100% - 32px);
    margin: 10px 16px;
    min-block-size: var(--_touch-size);
  }
  @media (forced-colors: active) {
    .spine .mark,
    .spine .mark::before,
    .spine .mark::after,
    .spine .mark i {
      forced-color-adjust: none;
      --_c: CanvasText;
      --_line: GrayText;
      --_doubt: CanvasText;
      --_paper: Canvas;
      --_ink: CanvasText;
    }
    .strip rect {
      fill: CanvasText;
    }
  }
`
