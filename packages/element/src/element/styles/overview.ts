import { css } from 'lit'

/** The strip below the graphic and its brush. */
export const overviewStyles = css`
  .strip {
    position: relative;
    flex: none;
    height: 5.6em;
    background: var(--_soft);
    touch-action: none;
    cursor: crosshair;
    user-select: none;
    -webkit-user-select: none;
  }
  .brush {
    position: absolute;
    top: 0.6em;
    bottom: 1.73em;
    left: 0;
    min-width: 12px;
    border: 1.5px solid var(--_ink);
    border-radius: 5px;
    background: none;
    padding: 0;
    cursor: grab;
    will-change: transform;
  }
  .brush:active {
    cursor: grabbing;
  }
  .grip {
    position: absolute;
    top: -2px;
    bottom: -2px;
    width: 14px;
    cursor: ew-resize;
  }
  .grip.from {
    left: -10px;
  }
  .grip.to {
    right: -10px;
  }
`
