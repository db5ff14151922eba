import { css, unsafeCSS } from 'lit'
import { SANS, SERIF } from '../../theme/theme.js'

/** Each token has a public name, so that a page can set its own paper and ink. Everything else is private. */
export const tokensStyles = css`
  :host {
    --_paper: var(--event-timeline-paper, light-dark(#fbfaf6, #14161a));
    --_panel: var(--event-timeline-panel, light-dark(#ffffff, #1b1e24));
    --_ink: var(--event-timeline-ink, light-dark(#1c1b19, #ece9e2));
    --_muted: var(--event-timeline-muted, light-dark(#66635c, #a5a29a));
    --_rule: var(--event-timeline-rule, light-dark(#e3dfd5, #2f343d));
    --_edge: var(--event-timeline-edge, light-dark(#8d887c, #777d88));
    --_soft: var(--event-timeline-soft, light-dark(#f3f0e8, #20242b));
    --_mark: var(--event-timeline-mark, light-dark(#1f5673, #7db9d8));
    --_doubt: var(--event-timeline-doubt, light-dark(#a94a22, #e8956b));
    --_plan: var(--event-timeline-plan, light-dark(#66635c, #b6b2a8));
    --_focus: var(--event-timeline-focus, light-dark(#1c1b19, #ece9e2));
    --_highlight: var(--event-timeline-highlight, light-dark(#f6e3d3, #4a3427));
    --_serif: var(--event-timeline-serif, ${unsafeCSS(SERIF)});
    --_sans: var(--event-timeline-sans, ${unsafeCSS(SANS)});
    --_size: var(--event-timeline-font-size, 0.9375rem);
    display: flex;
    flex-direction: column;
    min-width: 0;
    box-sizing: border-box;
    color: var(--_ink);
    font: 400 var(--_size) / 1.5 var(--_sans);
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    -webkit-font-smoothing: antialiased;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
`
