import { css } from 'lit'

/** List and table. */
export const readingStyles = css`
  .reading {
    max-block-size: min(80vh, calc(720 * var(--_u)));
    overflow: auto;
    scrollbar-width: thin;
    border-block-end: 1px solid var(--_rule-2);
  }
  .reading:focus-visible {
    outline-offset: -2px;
  }
  .period {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 12px 0 4px;
    border-block-end: 1px solid var(--_rule-2);
    background-color: var(--_paper);
    font: 700 calc(19 * var(--_u)) / calc(24 * var(--_u)) var(--_serif);
  }
  .period::first-letter {
    text-transform: uppercase;
  }
  .list li + li {
    border-block-start: 1px solid var(--_rule);
  }
  .entry {
    overflow-wrap: anywhere;
  }
  .list .entry {
    display: grid;
    grid-template-columns: minmax(0, calc(230 * var(--_u))) minmax(0, 1fr);
    column-gap: 20px;
    inline-size: 100%;
    padding: 9px 8px 9px 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .list .entry:hover,
  .list .entry[aria-current] {
    background-color: var(--_select);
  }
  .list .entry:focus-visible {
    outline-offset: -2px;
  }
  .list .entry[aria-current] .name {
    font-weight: 700;
  }
  .list .date {
    grid-row: span 2;
    color: var(--_ink-2);
    font: 400 calc(13 * var(--_u)) / calc(20 * var(--_u)) var(--_sans);
  }
  .list .name {
    font: 400 calc(16 * var(--_u)) / calc(21 * var(--_u)) var(--_serif);
  }
  .list .meta {
    grid-column: 2;
    margin-block-start: 2px;
  }
  .phone .list .entry {
    grid-template-columns: minmax(0, 1fr);
    padding-block: 11px;
  }
  .phone .list .meta {
    grid-column: 1;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font: 400 calc(13.5 * var(--_u)) / calc(19 * var(--_u)) var(--_sans);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background-color: var(--_paper);
    box-shadow: inset 0 -1px var(--_rule-2);
    text-align: start;
    vertical-align: bottom;
  }
  thead button {
    inline-size: 100%;
    padding: 9px 12px 8px 0;
    border: 0;
    background: none;
    font: 600 var(--_label);
    text-align: start;
    white-space: nowrap;
  }
  thead .arrow {
    display: inline-block;
    min-inline-size: 1.2em;
    text-align: center;
  }
  tbody tr {
    border-block-end: 1px solid var(--_rule);
  }
  tbody tr[aria-current] {
    background-color: var(--_select);
  }
  tbody :is(td, th) {
    max-inline-size: calc(220 * var(--_u));
    padding: 8px 0;
    padding-inline-end: 12px;
    color: var(--_ink-2);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }
  tbody .title {
    min-inline-size: calc(180 * var(--_u));
    max-inline-size: none;
    overflow-wrap: anywhere;
  }
  tbody .title .link {
    color: var(--_ink);
    font: 500 calc(13.5 * var(--_u)) / calc(19 * var(--_u)) var(--_sans);
    text-decoration-color: var(--_rule-2);
  }
  tbody .doubt {
    color: var(--_doubt);
  }
  tbody .number {
    font-feature-settings: 'tnum';
  }
  tbody .date {
    min-inline-size: calc(130 * var(--_u));
  }
  @media (pointer: coarse) {
    thead button,
    tbody .title .link {
      min-block-size: var(--_touch-size);
    }
  }
  .pager {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 12px;
    padding: 10px;
    color: var(--_ink-2);
    font: 400 var(--_label);
    font-feature-settings: 'tnum';
  }
  .pager button:disabled {
    opacity: 0.4;
  }
`
