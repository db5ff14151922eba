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
  .narrow .plot {
    flex: none;
    height: var(--_plot-height, 400px);
  }
  .narrow .panel {
    border: 0;
    border-top: 1px solid var(--_rule);
    order: 0;
  }
  .narrow .sheet {
    position: static;
  }
  .narrow .scroll {
    flex: none;
    overflow: visible;
    padding: 20px 18px 18px;
  }
  .narrow .bar {
    padding: 10px 14px;
  }
  .narrow .span {
    flex: 1 1 auto;
  }
  .narrow .find {
    flex: 1 1 130px;
    width: auto;
  }
  .narrow .grow {
    display: none;
  }
  .narrow .views {
    order: 1;
  }
  .narrow .find {
    order: 1;
  }
  .narrow .bar .chips {
    order: 2;
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
    max-height: none;
    flex: none;
    overflow-x: auto;
  }
`
