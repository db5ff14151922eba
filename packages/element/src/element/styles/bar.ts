import { css } from 'lit'

/** The rows above and below the graphic; what stands in them comes with the reading half. */
export const barStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: center;
    padding: 9px 14px;
    border-bottom: 1px solid var(--_rule);
    font-size: 0.8667em;
    color: var(--_muted);
  }
  .span {
    color: var(--_ink);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .tally {
    font-variant-numeric: tabular-nums;
  }
  .grow {
    flex: 1 1 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    padding: 9px 14px 9px 16px;
    border-top: 1px solid var(--_rule);
  }
`
