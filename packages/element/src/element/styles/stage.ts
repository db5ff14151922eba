import { css } from 'lit'

/** The graphic: canvas, buttons over the marks, hints. */
export const stageStyles = css`
  .stage {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  .plot {
    position: relative;
    flex: 1 1 var(--_plot-height, 440px);
    min-height: 200px;
    overflow: hidden;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .plot.dragging {
    cursor: grabbing;
  }
  .plot.over {
    cursor: pointer;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    display: block;
  }
  .navigator {
    position: absolute;
    inset: 0;
    contain: strict;
    pointer-events: none;
  }
  .stop {
    position: absolute;
    padding: 0;
    border: 0;
    background: none;
    pointer-events: none;
    border-radius: 6px;
  }
  .stop:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .lane {
    position: absolute;
    left: 0;
    height: 24px;
    padding: 0;
    border: 0;
    border-radius: 6px;
    background: none;
    pointer-events: none;
    font-size: 11px;
    line-height: 24px;
    text-align: left;
    color: var(--_muted);
  }
  .lane::before {
    content: '▾';
    padding-left: 2px;
  }
  .lane[aria-expanded='false']::before {
    content: '▸';
  }
  .lane:focus-visible {
    outline-offset: -1px;
  }
  .hint,
  .note {
    position: absolute;
    left: 50%;
    bottom: 14px;
    transform: translateX(-50%);
    background: var(--_ink);
    color: var(--_panel);
    padding: 5px 12px;
    border-radius: 999px;
    font-size: 0.8em;
    white-space: nowrap;
    pointer-events: none;
    opacity: 0;
    transition: opacity 0.2s;
  }
  .hint.on {
    opacity: 1;
  }
  .note {
    opacity: 1;
    pointer-events: auto;
    bottom: auto;
    top: 45%;
    background: var(--_panel);
    color: var(--_ink);
    text-align: center;
    white-space: normal;
  }
  .note button {
    margin-inline-start: 8px;
  }
`
