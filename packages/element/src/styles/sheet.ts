import { css } from 'lit'

/** A sheet from below, in the top layer: as wide as the element, as tall as its text, at most 85 % of the window. */
export const sheetStyles = css`
  dialog.sheet {
    position: fixed;
    inset: auto auto 0 var(--_sheet-left, 0);
    display: flex;
    flex-direction: column;
    inline-size: var(--_sheet-width, 100%);
    max-inline-size: 100vw;
    max-block-size: 85dvh;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-l) var(--_radius-l) 0 0;
    background-color: var(--_surface);
    color: inherit;
    box-shadow: 0 -6px 30px rgb(0 0 0 / 0.18);
    overflow: hidden;
    overscroll-behavior: contain;
    --_ground: var(--_surface);
    translate: 0 var(--_sheet-drag, 0);
  }
  dialog.sheet:not([open]) {
    display: none;
  }
  dialog.sheet::backdrop {
    background-color: var(--_scrim);
  }
  .sheet .grab {
    flex: none;
    inline-size: 100%;
    block-size: 24px;
    padding: 8px 0 0;
    border: 0;
    background: none;
    cursor: grab;
    touch-action: none;
  }
  .sheet .grab::before {
    content: '';
    display: block;
    inline-size: 40px;
    block-size: 4px;
    margin: 0 auto;
    border-radius: 2px;
    background-color: var(--_rule-2);
  }
  .sheet .panel {
    flex: 1;
    border: 0;
  }
  .sheet .panel > .close {
    inset-block-start: -16px;
    inset-inline-end: 6px;
    inline-size: var(--_touch-size);
    block-size: var(--_touch-size);
  }
  .sheet .panel > .inner {
    padding: 0 20px 10px;
  }
  .sheet .kicker {
    font-size: calc(14 * var(--_u));
    line-height: calc(18 * var(--_u));
  }
  .sheet .headline {
    font-size: calc(25 * var(--_u));
    line-height: calc(30 * var(--_u));
  }
  .sheet .text {
    font-size: calc(17 * var(--_u));
    line-height: calc(25 * var(--_u));
  }
  .sheet .claim {
    --_letter: 8.6;
  }
  .sheet .claim blockquote p,
  .sheet .quotes blockquote {
    font-size: calc(15 * var(--_u));
    line-height: calc(21 * var(--_u));
  }
  .sheet .both,
  .sheet .how,
  .sheet .sources,
  .sheet .facts {
    font-size: calc(13 * var(--_u));
  }
  /* In a wide sheet a picture of full width would push the words out. */
  .sheet figure img {
    inline-size: auto;
    max-inline-size: 100%;
    max-block-size: max(calc(200 * var(--_u)), 36vh);
  }
  .sheet .neighbours {
    margin: 0 20px;
    padding-block-end: env(safe-area-inset-bottom, 0);
  }
  .sheet .neighbours button {
    min-block-size: calc(72 * var(--_u));
    font-size: calc(14 * var(--_u));
    line-height: calc(18 * var(--_u));
  }
  .sheet > .filters {
    padding: 0 20px 20px;
    overflow-y: auto;
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog.sheet[open] {
      animation: sheet-in var(--_motion);
    }
    dialog.sheet[open]::backdrop {
      animation: scrim-in var(--_motion);
    }
  }
  @keyframes sheet-in {
    from {
      transform: translateY(40%);
      opacity: 0;
    }
  }
  @keyframes scrim-in {
    from {
      opacity: 0;
    }
  }
`
