import { css } from 'lit'

/** What a mark says on hover and on focus. Its place is set by what shows it. */
export const cardStyles = css`
  .card {
    position: absolute;
    z-index: 5;
    inline-size: max-content;
    max-inline-size: min(calc(250 * var(--_u)), 90%);
    padding: 12px 14px;
    border: 1px solid var(--_rule-2);
    border-radius: var(--_radius-m);
    background-color: var(--_surface);
    box-shadow: var(--_shadow);
    overflow-wrap: anywhere;
  }
  .card:has(.with-image) {
    max-inline-size: min(calc(316 * var(--_u)), 90%);
    padding: 10px;
  }
  .card-body.with-image {
    display: grid;
    grid-template-columns: 88px minmax(0, 1fr);
    gap: 12px;
  }
  .card-body.with-image:has(.broken) {
    grid-template-columns: minmax(0, 1fr);
  }
  .card .image {
    inline-size: 88px;
    block-size: 88px;
    border-radius: var(--_radius-s);
    background-color: var(--_soft);
    overflow: hidden;
  }
  .card .image img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .card .when {
    color: var(--_ink-2);
    font: 500 var(--_small);
  }
  .card .when.doubt {
    color: var(--_doubt);
  }
  .card .title {
    margin: 3px 0 5px;
    font: 700 calc(16 * var(--_u)) / calc(19 * var(--_u)) var(--_serif);
  }
  .meta {
    display: flex;
    align-items: baseline;
    gap: 6px;
    color: var(--_ink-3);
    font: 400 var(--_small);
  }
`
