import { css } from 'lit'

/** The legend. */
export const legendStyles = css`
  .foot .tools {
    font-size: 0.8333em;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    padding: 0;
    margin: 0;
    flex: 1 1 420px;
    font-size: 0.8333em;
    color: var(--_muted);
    list-style: none;
  }
  .key svg {
    width: 34px;
    height: 14px;
    vertical-align: -2px;
    margin-inline-end: 7px;
  }
  .s-mark {
    fill: var(--_mark);
  }
  .s-stop {
    stop-color: var(--_mark);
  }
  .s-plan {
    fill: none;
    stroke: var(--_plan);
    stroke-width: 1.6;
    stroke-dasharray: 2.6 2;
  }
  .s-doubt {
    fill: none;
    stroke: var(--_doubt);
    stroke-width: 1.3;
    stroke-dasharray: 2.4 2;
  }
  .s-strike {
    stroke: var(--_ink);
    stroke-width: 1.8;
  }
  .s-break {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.3;
  }
  .s-outline {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.4;
  }
  .s-text {
    fill: var(--_mark);
    font: 600 9px var(--_sans);
  }
`
