import { css } from 'lit'

/** Buttons, links, fields and what is only heard. */
export const baseStyles = css`
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    cursor: pointer;
    touch-action: manipulation;
  }
  button:disabled {
    cursor: default;
  }
  a {
    color: var(--_link);
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .icon {
    flex: none;
    inline-size: calc(16 * var(--_u));
    block-size: calc(16 * var(--_u));
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :dir(rtl) .icon.turns {
    transform: scaleX(-1);
  }
  .swatch {
    display: inline-block;
    flex: none;
    inline-size: calc(9 * var(--_u));
    block-size: calc(9 * var(--_u));
    border-radius: 2px;
    background-color: var(--_c);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 7px;
    min-block-size: var(--_control-size);
    padding: 2px calc(12 * var(--_u));
    border: 1px solid var(--_control);
    border-radius: var(--_radius-m);
    background: none;
    font: 500 var(--_label);
    white-space: nowrap;
  }
  .button.icon-only {
    inline-size: var(--_control-size);
    padding: 0;
  }
  .button.primary {
    border-color: var(--_ink);
    background-color: var(--_ink);
    color: var(--_paper);
    font-weight: 600;
  }
  .button[aria-expanded='true'],
  .button[aria-pressed='true'] {
    background-color: var(--_select);
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_link);
    text-align: start;
    text-decoration: underline 1px;
    text-underline-offset: 2px;
  }
  .close {
    display: grid;
    place-items: center;
    inline-size: calc(32 * var(--_u));
    block-size: calc(32 * var(--_u));
    padding: 0;
    border: 0;
    background: none;
    color: var(--_ink-3);
  }
  mark {
    padding: 0 2px;
    border-radius: 2px;
    background-color: var(--_highlight);
    color: inherit;
    font-weight: 700;
  }
  mark.hit {
    padding: 0;
    font-weight: inherit;
    text-decoration: underline 2px var(--_doubt);
    text-underline-offset: 2px;
  }
  .doubt {
    color: var(--_doubt);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    .button,
    .close {
      min-block-size: var(--_touch-size);
    }
    .button.icon-only,
    .close {
      min-inline-size: var(--_touch-size);
    }
  }
  @media (forced-colors: active) {
    mark,
    mark.hit {
      background-color: Mark;
      color: MarkText;
      forced-color-adjust: none;
    }
    .swatch {
      background-color: CanvasText;
      forced-color-adjust: none;
    }
    .button.primary,
    .button[aria-expanded='true'],
    .button[aria-pressed='true'] {
      background-color: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`
