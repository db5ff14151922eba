import { css } from 'lit'

/** Story mode: the words stand before the graphic. */
export const storyStyles = css`
  .story .body {
    grid-template-columns: minmax(340px, 42%) minmax(0, 1fr);
  }
  .story .panel {
    order: -1;
    border-inline-start: 0;
    border-inline-end: 1px solid var(--_rule);
    font-size: 1.0667em;
  }
  .story .scroll {
    padding: 30px 34px 22px;
  }
  .progress {
    margin: 0 0 10px;
    font-size: 0.8333em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
`
