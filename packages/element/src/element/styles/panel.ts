import { css } from 'lit'

/** The panel: date, title, and the way to the next event. */
export const panelStyles = css`
  .story .sheet {
    touch-action: pan-y pinch-zoom;
  }
  /* Words of one direction on a page of the other. */
  .figure :is(p, b, h2, h3, li, dt, dd, span, td, th, button, summary, legend, label, cite, small) {
    unicode-bidi: plaintext;
  }
  .sheet {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
  }
  .scroll {
    flex: 1 1 0;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 20px 22px 18px;
    display: flex;
    flex-direction: column;
  }
  .when {
    margin: 0;
    font-size: 0.9em;
    color: var(--_muted);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .when.doubt,
  .doubt {
    color: var(--_doubt);
  }
  .headline {
    font: 600 1.571em/1.2 var(--_serif);
    margin: 0.25em 0 0.5em;
    letter-spacing: -0.005em;
    text-wrap: balance;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .summary {
    font: 400 1.07em/1.5 var(--_serif);
    margin: 0 0 1em;
  }
  .link {
    background: none;
    border: 0;
    padding: 3px 0;
    min-height: 24px;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 3px;
  }
  .members {
    list-style: none;
    padding: 0;
    margin: 0 0 12px;
  }
  .turn {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    padding: 10px 16px;
    border-top: 1px solid var(--_rule);
  }
  .turn button {
    padding: 7px 10px;
    border-radius: 7px;
    border: 1px solid var(--_rule);
    background: var(--_paper);
    color: var(--_ink);
    min-height: 44px;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .turn button:disabled {
    opacity: 0;
    cursor: default;
  }
  .turn span {
    hyphens: auto;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
`
