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
`
