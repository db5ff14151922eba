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
`
