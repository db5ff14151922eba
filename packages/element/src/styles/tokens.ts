import { css } from 'lit'

/** Colours, letters and measures. Each colour has a public name, so that a page can set its own paper and ink; private
 *  names (`--_ink`) are what the sheets and the canvas read. `--_u` is one pixel that grows with the reader's text size.
 *
 *  In forced colours shapes tell what colours told. */
export const tokenStyles = css`
  :host {
    color-scheme: inherit;

    --_paper: var(--event-timeline-paper, light-dark(#fbfaf7, #16181c));
    --_surface: var(--event-timeline-surface, light-dark(#ffffff, #1e2126));
    --_soft: var(--event-timeline-soft, light-dark(#f3f0e9, #1c1f24));
    --_select: var(--event-timeline-select, light-dark(#efeadf, #2a2e35));
    --_era-a: var(--event-timeline-era-a, light-dark(#f3eee2, #1d2026));
    --_era-b: var(--event-timeline-era-b, light-dark(#edf0ee, #1a2022));
    --_scrim: light-dark(rgb(26 25 23 / 0.38), rgb(0 0 0 / 0.6));

    --_ink: var(--event-timeline-ink, light-dark(#1a1917, #eeebe4));
    --_ink-2: var(--event-timeline-ink-2, light-dark(#5a5750, #b5b1a8));
    --_ink-3: var(--event-timeline-ink-3, light-dark(#6b675f, #9a968d));
    --_rule: var(--event-timeline-rule, light-dark(#e5e1d8, #2b2f36));
    --_rule-2: var(--event-timeline-rule-2, light-dark(#cbc6ba, #474c55));
    --_control: var(--event-timeline-control, light-dark(#8a857a, #767b85));
    --_doubt: var(--event-timeline-doubt, light-dark(#ab3410, #ff9566));
    --_highlight: var(--event-timeline-highlight, light-dark(#f8e5da, #3d281f));
    --_link: var(--event-timeline-link, light-dark(#1f4fa8, #8fb4ff));
    --_focus: var(--event-timeline-focus, light-dark(#1a1917, #ffffff));

    --_lane-1: var(--event-timeline-lane-1, light-dark(#2a56b5, #6796ee));
    --_lane-2: var(--event-timeline-lane-2, light-dark(#a0740a, #e6bb4d));
    --_lane-3: var(--event-timeline-lane-3, light-dark(#0e8883, #45c4b0));
    --_lane-4: var(--event-timeline-lane-4, light-dark(#b52f6c, #f0709f));
    --_lane-5: var(--event-timeline-lane-5, light-dark(#7a5bd0, #bd9dfb));
    --_lane-6: var(--event-timeline-lane-6, light-dark(#557013, #9cb84a));
    --_lane-7: var(--event-timeline-lane-7, light-dark(#3580b3, #8ccdf3));
    --_lane-8: var(--event-timeline-lane-8, light-dark(#444c60, #99a1b3));

    --_serif: var(
      --event-timeline-serif,
      Charter,
      'Bitstream Charter',
      'Charis SIL',
      'Iowan Old Style',
      Georgia,
      serif
    );
    --_sans: var(--event-timeline-sans, Inter, 'Helvetica Neue', Arial, sans-serif);
    --_u: max(1px, calc(var(--event-timeline-font-size, 1rem) / 16));
    --_small: calc(12 * var(--_u)) / calc(16 * var(--_u)) var(--_sans);
    --_label: calc(13 * var(--_u)) / calc(16 * var(--_u)) var(--_sans);

    --_control-size: calc(36 * var(--_u));
    --_touch-size: max(44px, calc(44 * var(--_u)));
    --_radius-s: 4px;
    --_radius-m: 8px;
    --_radius-l: 16px;
    --_shadow:
      0 1px 2px light-dark(rgb(40 34 20 / 0.08), rgb(0 0 0 / 0.4)),
      0 8px 28px light-dark(rgb(40 34 20 / 0.14), rgb(0 0 0 / 0.5));
    --_motion: 240ms cubic-bezier(0.2, 0.7, 0.2, 1);

    display: block;
    /* What is layered inside never lies over parts of the page. */
    isolation: isolate;
    min-inline-size: 0;
    box-sizing: border-box;
    background: var(--_paper);
    color: var(--_ink);
    font: 400 calc(15 * var(--_u)) / 1.5 var(--_sans);
    font-feature-settings: 'calt';
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    white-space: normal;
    -webkit-font-smoothing: antialiased;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  @media (forced-colors: active) {
    :host {
      --_paper: Canvas;
      --_surface: Canvas;
      --_soft: Canvas;
      --_select: Canvas;
      --_era-a: Canvas;
      --_era-b: Canvas;
      --_ink: CanvasText;
      --_ink-2: CanvasText;
      --_ink-3: CanvasText;
      --_rule: GrayText;
      --_rule-2: GrayText;
      --_control: CanvasText;
      --_doubt: CanvasText;
      --_highlight: Canvas;
      --_link: LinkText;
      --_focus: Highlight;
      --_lane-1: CanvasText;
      --_lane-2: CanvasText;
      --_lane-3: CanvasText;
      --_lane-4: CanvasText;
      --_lane-5: CanvasText;
      --_lane-6: CanvasText;
      --_lane-7: CanvasText;
      --_lane-8: CanvasText;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0s;
    }
  }
`
