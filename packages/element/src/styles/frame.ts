import { css } from 'lit'

/** The element in its page, and the frame around everything. */
export const frameStyles = css`
  :host {
    position: relative;
    display: block;
    flex: 1 1 auto;
    min-inline-size: 0;
    max-block-size: max(420px, min(80vh, 680px));
    /* Width comes from the page alone: a plot that asks for room, and gives it back, would never rest. */
    contain: inline-size;
    contain-intrinsic-inline-size: 640px;
  }
  :host(:state(fixed-height)) {
    max-block-size: none;
  }
  .figure {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    max-block-size: inherit;
    min-inline-size: 0;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    border: 0;
    padding: 0;
  }
`
