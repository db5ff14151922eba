import { css } from 'lit'

/** The element in its page: as wide as the page gives, as high as its rows, up to its `max-block-size`.
 *
 *  `max-block-size` grows with the text, and is the screen where a screen holds it all (`data-whole`); width comes from the page alone (`contain`): a plot that asks for room, and
 *  gives it back, would never rest; open filters and help stand above the graphic and do not push it out; a page that
 *  sets the height (`data-sized`) means it, and a low one (`data-low`) leaves what the plot can do without; on a ground of its own (`data-inset`) nothing touches its edges. */
export const hostStyles = css`
  :host {
    position: relative;
    display: block;
    flex: 1 1 auto;
    min-inline-size: 0;
    max-block-size: max(calc(420 * var(--_u)), min(80vh, calc(680 * var(--_u))));
    contain: inline-size;
    contain-intrinsic-inline-size: 640px;
  }
  .figure {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: inherit;
    max-block-size: inherit;
  }
  .figure > * {
    flex: none;
  }
  .figure > .body {
    flex: 1 1 auto;
    min-block-size: 0;
    grid-template-rows: minmax(0, 1fr);
  }
  .body > .main {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .mode-list .main,
  .mode-table .main {
    overflow: auto;
  }
  :host([data-inset]) .figure {
    box-sizing: border-box;
    padding: 14px 16px;
  }
  :host([data-open]),
  :host([data-open]) .figure {
    max-block-size: none;
  }
  :host([data-open]) .body {
    max-block-size: calc(max(420 * var(--_u), min(80vh, 680 * var(--_u))) - 130 * var(--_u));
  }
  :host([data-open][data-sized]) :is(.filters, .help) {
    max-block-size: 45%;
    overflow-y: auto;
  }
  :host([data-whole]) {
    max-block-size: 100vh;
  }
  :host([data-sized]),
  :host([data-vertical]) {
    max-block-size: none;
  }
  :host([data-low]) .legend,
  :host([data-very-low]) .overview {
    display: none;
  }
  :host([data-low]) .scroller {
    min-block-size: 48px;
  }
  :host([data-sized][data-vertical]) .figure {
    overflow: auto;
  }
`
