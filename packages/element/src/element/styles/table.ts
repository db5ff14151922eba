import { css } from 'lit'

/** The table. */
export const tableStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 6px 10px;
    border-bottom: 1px solid var(--_rule);
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 16px;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--_panel);
    z-index: 1;
    padding-block: 4px;
  }
  th button {
    border: 0;
    background: none;
    font-weight: 600;
    padding: 4px 0;
    min-height: 28px;
    white-space: nowrap;
  }
  td .link {
    padding-block: 0;
    min-height: 24px;
    vertical-align: top;
    text-decoration-color: transparent;
  }
  td .link:hover {
    text-decoration-color: currentColor;
  }
  tr[aria-current='true'] td {
    background: var(--_soft);
  }
`
