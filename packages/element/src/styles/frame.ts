import { css } from 'lit'

/** Where things stand: the plot, and the panel beside it where there is room.
 *
 *  `.panel` is as tall as what stands beside it, and scrolls within. */
export const frameStyles = css`
  .figure {
    position: relative;
    min-inline-size: 0;
    hyphens: auto;
  }
  .date {
    hyphens: manual;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .body.with-panel {
    grid-template-columns: minmax(0, 1fr) calc(356 * var(--_u));
  }
  .main {
    position: relative;
    min-inline-size: 0;
  }
  .body > .panel {
    contain: size;
    min-block-size: calc(360 * var(--_u));
  }
  .members li {
    padding: 4px 0;
    border-block-end: 1px solid var(--_rule);
    font: 400 calc(14 * var(--_u)) / calc(20 * var(--_u)) var(--_sans);
  }
  .members .link {
    color: inherit;
  }
  @media (pointer: coarse) {
    .members .link {
      min-block-size: var(--_touch-size);
    }
  }
`
