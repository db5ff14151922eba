import { css } from 'lit'

/** The sheet of keys. */
export const helpStyles = css`
  .help {
    position: absolute;
    inset-inline-end: 14px;
    bottom: 54px;
    z-index: 3;
    background: var(--_panel);
    border: 1px solid var(--_edge);
    border-radius: 10px;
    padding: 14px 18px;
    font-size: 0.8667em;
    max-width: calc(100% - 28px);
  }
  .help dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 16px;
    margin: 0 0 10px;
  }
  .help dt {
    font-weight: 600;
    white-space: nowrap;
  }
  .help dd {
    margin: 0;
  }
  .help h2 {
    font-size: 1em;
    margin: 0 0 8px;
  }
`
