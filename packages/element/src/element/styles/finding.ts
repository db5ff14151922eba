import { css } from 'lit'

/** The search with its hits, and all that can be picked by. */
export const findingStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .hits {
    font-variant-numeric: tabular-nums;
  }
  .reading .note {
    position: static;
    transform: none;
    margin: 24px;
  }
  .overlay {
    pointer-events: none;
  }
  .stroke {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .tool:disabled,
  .chip:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .chip.more::after {
    content: ' ▾';
  }
  .chip.more[aria-expanded='true']::after {
    content: ' ▴';
  }
  .facets {
    flex: 1 1 100%;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 10px 22px;
    max-height: 40vh;
    overflow: auto;
    padding: 8px 2px;
    border-top: 1px solid var(--_rule);
  }
  .facets fieldset {
    min-width: 0;
    border: 0;
    margin: 0;
    padding: 0;
  }
  .facets legend {
    padding: 0;
    color: var(--_ink);
    font-weight: 600;
  }
  .facets ul {
    margin: 3px 0 0;
    padding: 0;
    list-style: none;
  }
  .facets label {
    display: flex;
    gap: 7px;
    align-items: baseline;
    padding: 2px 0;
    min-height: 24px;
    color: var(--_ink);
  }
  .facets label.none {
    color: var(--_muted);
  }
  .facets label span:first-of-type {
    flex: 1 1 auto;
    overflow-wrap: anywhere;
  }
  .facets input {
    accent-color: var(--_ink);
  }
  .facets .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .facets .row {
    grid-column: 1 / -1;
    display: flex;
    gap: 8px;
    margin: 0;
  }
`
