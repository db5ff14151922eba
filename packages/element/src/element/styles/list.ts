import { css } from 'lit'

/** The list, and the pages of list and table. */
export const listStyles = css`
  .reading {
    overflow: auto;
    min-height: 420px;
    max-height: max(560px, calc(var(--_plot-height, 480px) + 5.6em));
    min-width: 0;
    position: relative;
  }
  .entries {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .era {
    font-size: 0.8667em;
    font-weight: 600;
    margin: 0;
    padding: 16px 16px 6px;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(96px, 24%) 1fr auto;
    gap: 4px 14px;
    width: 100%;
    padding: 8px 16px;
    min-height: 44px;
    border: 0;
    border-top: 1px solid var(--_rule);
    background: none;
    text-align: start;
    align-items: baseline;
  }
  .entry[aria-current='true'] {
    background: var(--_soft);
  }
  .entry .date {
    color: var(--_muted);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }
  .entry .name {
    font: 400 1.05em/1.35 var(--_serif);
    overflow-wrap: anywhere;
  }
  .entry[aria-current='true'] .name {
    font-weight: 600;
  }
  .entry .tag {
    font-size: 0.8em;
    color: var(--_muted);
    text-align: end;
  }
  .entry .tag.doubt {
    color: var(--_doubt);
  }
  .pages {
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: center;
    padding: 12px;
    font-size: 0.8667em;
    color: var(--_muted);
  }
`
