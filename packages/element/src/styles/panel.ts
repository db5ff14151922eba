import { css } from 'lit'

/** What is told of one event: as a column beside the plot, and as a sheet from below.
 *
 *  `.columns` stand side by side where each has room for its longest word, else one below the other. */
export const panelStyles = css`
  .panel {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    border-inline-start: 1px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  .panel > .close {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 14px;
    z-index: 1;
  }
  .panel > .inner {
    flex: 1;
    min-block-size: 0;
    padding: 14px 22px;
    overflow-y: auto;
    scrollbar-width: thin;
  }
  .kicker {
    margin: 0 0 5px;
    margin-inline-end: 34px;
    color: var(--_ink-2);
    font: 600 calc(13 * var(--_u)) / calc(17 * var(--_u)) var(--_sans);
  }
  .kicker.doubt {
    color: var(--_doubt);
  }
  .headline {
    margin: 0 0 7px;
    font: 700 calc(23 * var(--_u)) / calc(27 * var(--_u)) var(--_serif);
    letter-spacing: -0.008em;
    text-wrap: balance;
  }
  .headline:focus {
    outline: none;
  }
  figure {
    margin: 0 0 12px;
  }
  figure img {
    display: block;
    inline-size: 100%;
    max-block-size: 60vh;
    border-radius: var(--_radius-s);
    background-color: var(--_soft);
    object-fit: cover;
  }
  figure.broken img,
  .image.broken {
    display: none;
  }
  figcaption {
    margin-block-start: 6px;
    color: var(--_ink-2);
    font: 400 var(--_small);
  }
  figcaption span {
    display: block;
    color: var(--_ink-3);
  }
  .text {
    margin: 0 0 12px;
    font: 400 calc(15.5 * var(--_u)) / calc(22 * var(--_u)) var(--_serif);
  }
  ul.text,
  ol.text {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  ol.text {
    list-style: decimal;
  }
  pre.text {
    overflow-x: auto;
    font-family: ui-monospace, monospace;
    font-size: calc(13 * var(--_u));
  }
  hr {
    border: 0;
    border-block-start: 1px solid var(--_rule);
  }

  .claims {
    margin: 0 0 12px;
    padding-block-start: 11px;
    border-block-start: 1px solid var(--_rule);
  }
  .scale {
    display: block;
    margin: 0 0 9px;
    overflow: visible;
    direction: ltr;
  }
  .scale .fade {
    stop-color: var(--_c, var(--_lane-1));
  }
  .scale .paper {
    fill: var(--_ground, var(--_paper));
  }
  .scale .outline {
    fill: none;
    stroke: var(--_doubt);
    stroke-width: 1.5;
  }
  .scale .rim {
    fill: var(--_ground, var(--_paper));
  }
  .scale .joint {
    fill: var(--_doubt);
  }
  .scale .unequal {
    fill: none;
    stroke: var(--_paper);
    stroke-width: 1.4;
    stroke-linecap: round;
  }
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 18px;
    margin: 0 0 8px;
  }
  .claim {
    flex: 1 1 0;
    min-inline-size: min(100%, calc(var(--_letters) * var(--_letter, 7.9) * var(--_u)));
  }
  .scale .known {
    fill: var(--_c, var(--_lane-1));
  }
  .claim h4 {
    margin: 0;
    font: 700 calc(17 * var(--_u)) / calc(21 * var(--_u)) var(--_serif);
  }
  .claim-range {
    margin: 0 0 6px;
    color: var(--_ink-2);
    font: 400 var(--_small);
  }
  .claim blockquote p {
    font: 400 calc(14 * var(--_u)) / calc(19 * var(--_u)) var(--_serif);
  }
  cite {
    display: block;
    margin-block-start: 5px;
    color: var(--_ink-3);
    font: 400 var(--_small);
    font-style: normal;
  }
  cite a {
    color: inherit;
  }
  .alike {
    margin-block-start: 4px;
    color: var(--_ink-3);
    font: 400 var(--_small);
  }
  .both {
    margin: 0 0 8px;
    color: var(--_ink-2);
    font: 400 calc(12.5 * var(--_u)) / calc(17 * var(--_u)) var(--_sans);
  }

  .quotes blockquote {
    margin: 0 0 10px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_rule-2);
    font: 400 calc(14.5 * var(--_u)) / calc(20 * var(--_u)) var(--_serif);
  }
  .quotes cite {
    margin-block-start: 3px;
  }
  .quotes > .link {
    margin: 0 0 10px;
    font: 400 var(--_label);
  }
  .how,
  p.sources,
  .facts,
  .related {
    margin: 0 0 12px;
    padding-block-start: 9px;
    border-block-start: 1px solid var(--_rule);
    color: var(--_ink-2);
    font: 400 calc(12.5 * var(--_u)) / calc(18 * var(--_u)) var(--_sans);
  }
  .how b,
  p.sources b,
  .facts dt,
  .related h4 {
    color: var(--_ink);
    font-size: inherit;
    font-weight: 600;
  }
  p.sources a {
    color: var(--_ink);
    text-decoration-color: var(--_control);
  }
  .facts dt,
  .facts dd {
    display: inline;
  }
  .facts dt::after {
    content: ': ';
  }
  .links {
    margin: 0 0 12px;
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_rule);
    font: 400 calc(13 * var(--_u)) / calc(18 * var(--_u)) var(--_sans);
  }
  .links li {
    padding: 3px 0;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .links .icon {
    inline-size: calc(13 * var(--_u));
    block-size: calc(13 * var(--_u));
  }

  .neighbours {
    display: grid;
    flex: none;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    margin-inline: 22px;
    border-block-start: 1px solid var(--_rule);
  }
  .neighbours button {
    display: flex;
    flex-direction: column;
    min-block-size: calc(58 * var(--_u));
    padding: 9px 0 10px;
    padding-inline-end: 10px;
    border: 0;
    background: none;
    font: 500 calc(12.5 * var(--_u)) / calc(16 * var(--_u)) var(--_sans);
    text-align: start;
    text-wrap: balance;
  }
  .neighbours small {
    margin-block-end: 1px;
    color: var(--_ink-3);
    font-size: calc(12 * var(--_u));
    font-weight: 400;
  }
  .neighbours > :last-child {
    align-items: flex-end;
    padding-inline: 10px 0;
    border-inline-start: 1px solid var(--_rule);
    text-align: end;
  }
  .neighbours button:hover {
    background-color: var(--_select);
  }
  :dir(rtl) .arrow {
    display: inline-block;
    transform: scaleX(-1);
  }
  @media (pointer: coarse) {
    .links li,
    p.sources a,
    .related button {
      line-height: calc(28 * var(--_u));
    }
  }
  @media (forced-colors: active) {
    .scale .outline {
      stroke: CanvasText;
    }
    .scale .fade {
      stop-color: CanvasText;
    }
    .scale .joint {
      fill: CanvasText;
    }
    .scale .unequal {
      stroke: Canvas;
    }
  }
`
