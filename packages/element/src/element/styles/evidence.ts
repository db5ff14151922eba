import { css } from 'lit'

/** What the panel tells of an event: claims, quotes, how the date was reached, who and where. */
export const evidenceStyles = css`
  .claims {
    list-style: none;
    margin: 0 0 16px;
    padding: 0;
  }
  .claims li {
    display: grid;
    grid-template-columns: minmax(108px, 34%) 1fr;
    gap: 10px;
    padding: 7px 0;
    border-top: 1px solid var(--_rule);
  }
  .claims b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .claims span {
    color: var(--_muted);
  }
  .claims small {
    display: block;
    font-size: 0.9em;
  }
  .taking {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    font-size: 0.9em;
  }
  .taking a {
    display: inline-flex;
    align-items: center;
    text-decoration: none;
  }
  .taken {
    margin: 6px 0 0;
    min-height: 1.5em;
    color: var(--_muted);
    font-size: 0.9em;
  }
  .take {
    width: 100%;
    border: 1px solid var(--_edge);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
  }
  blockquote {
    margin: 0 0 14px;
    padding: 2px 0 2px 14px;
    border-inline-start: 2px solid var(--_rule);
    font: 1.04em/1.5 var(--_serif);
  }
  blockquote p {
    margin: 0;
    overflow-wrap: break-word;
  }
  mark {
    background: var(--_highlight);
    color: inherit;
    padding: 0 2px;
    border-radius: 2px;
  }
  cite {
    display: block;
    font: normal 0.84em/1.45 var(--_sans);
    color: var(--_muted);
    margin-top: 4px;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  .how {
    font-size: 0.893em;
    color: var(--_muted);
    border-top: 1px solid var(--_rule);
    padding-top: 10px;
    margin: 0 0 12px;
  }
  .how p {
    margin: 0 0 4px;
  }
  .facts {
    margin: 0 0 12px;
    font-size: 0.893em;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 10px;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    margin: 0;
  }
  .related {
    list-style: none;
    padding: 0;
    margin: 0 0 12px;
    font-size: 0.893em;
  }
  .related span {
    color: var(--_muted);
  }
`
