import { css } from 'lit'

/** Colours as the browser worked them out, for the canvas: one element, each of its colours a token. The transition tells
 *  when one of them has changed, whatever the reason: the system's scheme, the page's, a property set by hand. */
export const probeStyles = css`
  .probe {
    position: absolute;
    width: 0;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    forced-color-adjust: none;
    font-size: 0.8667em;
    color: var(--_panel);
    background-color: var(--_paper);
    border-color: var(--_ink) var(--_muted) var(--_rule) var(--_soft);
    outline-color: var(--_mark);
    column-rule-color: var(--_doubt);
    text-decoration-color: var(--_plan);
    caret-color: var(--_focus);
    transition: 1ms;
    transition-property:
      color, background-color, border-color, outline-color, column-rule-color, text-decoration-color, caret-color,
      font-size;
  }
`
