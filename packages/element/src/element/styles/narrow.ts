import { css } from 'lit'

/** A narrow host, a phone: the panel is a sheet below the graphic. */
export const narrowStyles = css`
  .narrow .body,
  .narrow.story .body {
    display: flex;
    flex-direction: column;
    overflow: auto;
  }
  .narrow .stage {
    flex: none;
  }
  /* Room that the rounded edge of the sheet lies over. */
  .narrow .stage::after {
    content: '';
    height: 16px;
    background: var(--_soft);
  }
  /* Not higher than leaves the beginning of the sheet on the screen. */
  .narrow .plot {
    flex: none;
    height: min(var(--_plot-height, 400px), max(400px, 66svh));
  }
  .narrow .panel,
  .narrow.story .panel {
    flex: none;
    order: 0;
    margin-top: -16px;
    border: 0;
    border-top: 1px solid var(--_rule);
    border-radius: 16px 16px 0 0;
    background: var(--_panel);
  }
  .narrow .sheet {
    position: static;
  }
  .narrow .scroll {
    flex: none;
    overflow: visible;
    padding: 20px 18px 18px;
  }
  .narrow .headline {
    scroll-margin-block: 3em;
  }
  .narrow .bar {
    padding: 10px 14px;
  }
  .narrow .span {
    flex: 1 1 0;
    min-width: 50%;
  }
  .narrow .tally {
    order: 1;
    flex: 1 1 100%;
  }
  .narrow .grow {
    display: none;
  }
  .narrow .search {
    order: 2;
    flex: 1 1 110px;
    min-width: 0;
  }
  .narrow .find {
    flex: 1 1 100%;
    width: auto;
    min-width: 0;
  }
  .narrow .facets {
    order: 4;
  }
  .narrow .views {
    order: 2;
  }
  .narrow .bar .chips {
    order: 3;
    flex: 1 1 100%;
    flex-wrap: nowrap;
    overflow-x: auto;
    scrollbar-width: none;
    margin-inline: -14px;
    padding: 3px 14px;
  }
  .narrow .chip {
    flex: none;
  }
  .narrow .entry {
    grid-template-columns: 1fr auto;
  }
  .narrow .entry .date {
    grid-column: 1 / -1;
  }
  .narrow.story .panel {
    font-size: 1em;
  }
  .narrow .reading {
    min-height: 0;
    max-height: max(300px, 56svh);
    flex: none;
    overflow: auto;
    padding-bottom: 16px;
  }
`
