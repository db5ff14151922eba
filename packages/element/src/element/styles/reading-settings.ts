import { css } from 'lit'

/** What the host, the mode and the reader's own settings change in the reading half: after its other sheets. */
export const settingReadingStyles = css`
  .story .scroll {
    padding: 30px 34px 22px;
  }
  .progress {
    margin: 0 0 10px;
    font-size: 0.8333em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
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
  @media (pointer: coarse) {
    .chip,
    .tool,
    .pick,
    .find {
      min-height: 44px;
      min-width: 44px;
    }
    .link {
      min-height: 44px;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .tool[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .key svg {
      forced-color-adjust: none;
    }
  }
`
