import { css } from 'lit'

/** Title, views, search, filter, menus.
 *
 *  `.search input` has 16 px under a finger: iOS zooms into fields with smaller letters. */
export const headerStyles = css`
  .head {
    padding: 0 0 10px;
  }
  .head .title {
    margin: 0;
    font: 700 calc(32 * var(--_u)) / calc(36 * var(--_u)) var(--_serif);
    letter-spacing: -0.012em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .deck {
    margin: 2px 0 0;
    color: var(--_ink-2);
    font: 400 calc(16 * var(--_u)) / calc(22 * var(--_u)) var(--_serif);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 0 0 10px;
    border-block-end: 1px solid var(--_ink);
  }
  .grow {
    flex: 1;
  }
  .segments {
    display: inline-flex;
    min-block-size: var(--_control-size);
    border: 1px solid var(--_control);
    border-radius: var(--_radius-m);
    overflow: hidden;
  }
  .segments button {
    padding: 0 calc(14 * var(--_u));
    border: 0;
    border-inline-start: 1px solid var(--_rule-2);
    background: none;
    color: var(--_ink-2);
    font: 500 var(--_label);
  }
  .segments button:first-child {
    border-inline-start: 0;
  }
  .segments button:hover {
    background-color: var(--_select);
  }
  .segments button[aria-pressed='true'] {
    background-color: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
  }
  .segments button:focus-visible {
    outline-offset: -3px;
  }
  .segments button[aria-pressed='true']:focus-visible {
    outline-color: var(--_paper);
  }
  .button .count {
    min-inline-size: calc(18 * var(--_u));
    padding: 0 5px;
    border-radius: 99px;
    background-color: var(--_ink);
    color: var(--_paper);
    font: 600 calc(12 * var(--_u)) / calc(18 * var(--_u)) var(--_sans);
    text-align: center;
  }
  .search {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_control-size);
    inline-size: calc(224 * var(--_u));
    max-inline-size: 100%;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-m);
    background-color: var(--_surface);
    font: 400 var(--_label);
  }
  .search.active {
    inline-size: calc(320 * var(--_u));
  }
  .search:focus-within {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .search label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    padding-inline-start: 10px;
    color: var(--_ink-3);
  }
  .search input {
    flex: 1;
    min-inline-size: 3em;
    inline-size: 100%;
    padding: 4px 0;
    border: 0;
    outline: 0;
    background: none;
    color: var(--_ink);
  }
  ::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .found {
    flex: none;
    padding-inline: 6px;
    color: var(--_ink-2);
    font: 400 var(--_small);
    font-feature-settings: 'tnum';
  }
  .search button {
    display: grid;
    place-items: center;
    inline-size: calc(26 * var(--_u));
    block-size: calc(30 * var(--_u));
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-2);
  }
  .search button:disabled {
    opacity: 0.4;
  }

  .menu {
    position: absolute;
    inset: auto;
    margin: 0;
    min-inline-size: calc(190 * var(--_u));
    max-inline-size: calc(100vw - 16px);
    max-block-size: calc(100dvh - 72px);
    overflow-y: auto;
    padding: 6px 0;
    border: 1px solid var(--_rule-2);
    border-radius: var(--_radius-m);
    background-color: var(--_surface);
    color: var(--_ink);
    box-shadow: var(--_shadow);
  }
  .menu > div + div {
    margin-block-start: 6px;
    padding-block-start: 6px;
    border-block-start: 1px solid var(--_rule);
  }
  .menu p {
    padding: 4px 14px 2px;
    color: var(--_ink-3);
    font: 600 var(--_small);
  }
  .menu button {
    display: flex;
    gap: 6px;
    inline-size: 100%;
    padding: calc(7 * var(--_u)) 14px;
    border: 0;
    background: none;
    font: 400 calc(14 * var(--_u)) / calc(18 * var(--_u)) var(--_sans);
    text-align: start;
  }
  .menu button:hover,
  .menu button:focus-visible {
    background-color: var(--_select);
    outline-offset: -2px;
  }
  .menu button[aria-pressed] .check {
    inline-size: 1.1em;
  }
  @media (pointer: coarse) {
    .segments,
    .search {
      min-block-size: var(--_touch-size);
    }
    .search button {
      min-block-size: var(--_touch-size);
      min-inline-size: calc(36 * var(--_u));
    }
    .menu button {
      min-block-size: var(--_touch-size);
      align-items: center;
    }
    .search input {
      font-size: max(16px, calc(14 * var(--_u)));
    }
  }
  .phone .menu button {
    min-block-size: var(--_touch-size);
    align-items: center;
  }
  .medium .button .label,
  .phone .button .label {
    display: none;
  }
  .medium .search {
    inline-size: calc(170 * var(--_u));
  }
  .medium .search.active {
    inline-size: calc(250 * var(--_u));
  }
  @media (forced-colors: active) {
    .segments button[aria-pressed='true'] {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 12px;
    padding: 14px 0;
    border-block-end: 1px solid var(--_rule-2);
  }
  .facets {
    display: grid;
    flex: 1 1 100%;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(200 * var(--_u))), 1fr));
    gap: 16px 28px;
  }
  .facets fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .facets legend {
    padding: 0 0 4px;
    font: 600 var(--_label);
  }
  .facets ul {
    max-block-size: calc(220 * var(--_u));
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .facets label {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    padding: 3px 2px;
    font: 400 calc(13 * var(--_u)) / calc(18 * var(--_u)) var(--_sans);
    cursor: pointer;
  }
  .facets label:hover {
    background-color: var(--_select);
  }
  .facets label.none {
    color: var(--_ink-3);
  }
  .facets input[type='checkbox'] {
    flex: none;
    inline-size: calc(15 * var(--_u));
    block-size: calc(15 * var(--_u));
    margin: calc(1.5 * var(--_u)) 0 0;
    accent-color: var(--_ink);
  }
  .facets .value {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .facets .number {
    color: var(--_ink-3);
    font-feature-settings: 'tnum';
  }
  .facets .field {
    inline-size: 100%;
    margin-block-end: 4px;
    padding: 4px 8px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-s);
    background-color: var(--_surface);
    font: 400 var(--_label);
  }
  .facets .more {
    padding-block-start: 4px;
    color: var(--_ink-3);
    font: 400 var(--_small);
  }
  @media (pointer: coarse) {
    .facets label {
      min-block-size: var(--_touch-size);
      align-items: center;
    }
    .facets .field {
      min-block-size: var(--_touch-size);
      font-size: max(16px, calc(14 * var(--_u)));
    }
  }

  .help {
    padding: 12px 0;
    border-block-end: 1px solid var(--_rule-2);
    font: 400 calc(13 * var(--_u)) / calc(20 * var(--_u)) var(--_sans);
  }
  .help dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(calc(300 * var(--_u)), 1fr));
    gap: 2px 24px;
  }
  .help div {
    display: flex;
    gap: 10px;
  }
  .help dt {
    flex: none;
    inline-size: 9.5em;
    font-weight: 600;
  }
  .help dd {
    color: var(--_ink-2);
  }
`
