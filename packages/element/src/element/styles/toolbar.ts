import { css } from 'lit'

/** The search, chips and buttons. */
export const toolbarStyles = css`
  .find {
    width: 13em;
    min-height: 30px;
    padding: 3px 10px;
    border: 1px solid var(--_edge);
    border-radius: 7px;
    background: var(--_paper);
    color: var(--_ink);
  }
  .find::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .chips,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .chips {
    min-height: 30px;
  }
  .chip,
  .tool,
  .pick {
    min-height: 30px;
    border: 1px solid var(--_rule);
    background: var(--_paper);
    color: var(--_ink);
    padding: 2px 11px;
    border-radius: 999px;
    font-variant-numeric: tabular-nums;
  }
  .tool {
    min-width: 30px;
    padding: 2px 7px;
    border-radius: 7px;
    line-height: 1;
    display: inline-flex;
    align-items: center;
    justify-content: center;
  }
  .tool svg {
    display: block;
  }
  .chip[aria-pressed='true'],
  .tool[aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_panel);
  }
  .pick {
    border-radius: 7px;
    padding: 2px 6px;
    max-width: 13em;
  }
  .pick.round {
    border-radius: 999px;
    padding-inline: 10px 6px;
  }
  .menu {
    position: relative;
  }
  .menu summary {
    display: inline-flex;
    align-items: center;
    cursor: pointer;
  }
  .menu summary::after {
    content: ' ▾';
    white-space: pre;
  }
  .menu ul {
    position: absolute;
    inset-inline-end: 0;
    bottom: calc(100% + 6px);
    z-index: 2;
    margin: 0;
    padding: 6px;
    list-style: none;
    white-space: nowrap;
    background: var(--_panel);
    border: 1px solid var(--_edge);
    border-radius: 8px;
  }
  .menu .link {
    display: block;
    width: 100%;
    min-height: 30px;
    padding: 2px 8px;
    text-align: start;
  }
  .pick.on {
    border-color: var(--_ink);
  }
`
