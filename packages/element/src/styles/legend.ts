import { css } from 'lit'

export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    min-block-size: calc(32 * var(--_u));
    padding-block: 4px;
    border-block-start: 1px solid var(--_rule);
    color: var(--_ink-2);
    font: 400 var(--_small);
  }
  .legend ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 7px;
  }
  .legend svg {
    flex: none;
    overflow: visible;
    direction: ltr;
  }
  .legend .fill {
    fill: var(--_ink-2);
  }
  .legend .stop {
    stop-color: var(--_ink-2);
  }
  .legend .hollow,
  .legend .dashed,
  .legend .strike,
  .legend .line,
  .legend .unequal,
  .legend .waves,
  .legend .outline {
    fill: none;
    stroke: var(--_ink-2);
    stroke-width: 1.75;
  }
  .legend .strike,
  .legend .line {
    stroke: var(--_ink);
    stroke-linecap: round;
    stroke-width: 1.5;
  }
  .legend .outline {
    fill: var(--_ink-3);
    stroke: var(--_doubt);
    stroke-width: 1.5;
  }
  .legend .joint {
    fill: var(--_doubt);
  }
  .legend .unequal,
  .legend .waves {
    stroke: var(--_paper);
    stroke-width: 1;
  }
  .legend .credit {
    margin-inline-start: auto;
    color: var(--_ink-3);
  }
  @media (forced-colors: active) {
    .legend svg {
      forced-color-adjust: auto;
    }
  }
`
