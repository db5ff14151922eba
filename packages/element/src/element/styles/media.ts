import { css } from 'lit'

/** Fingers, calm, forced colours. */
export const mediaStyles = css`
  @media (pointer: coarse) {
    .grip {
      width: 44px;
    }
    .grip.from {
      left: -40px;
    }
    .grip.to {
      right: -40px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .hint {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_panel: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_rule: GrayText;
      --_edge: CanvasText;
      --_soft: Canvas;
      --_mark: CanvasText;
      --_doubt: Highlight;
      --_plan: CanvasText;
      --_focus: Highlight;
      --_highlight: Mark;
    }
  }
`
