import { css } from 'lit'

/** On paper: what is told stands below the graphic and runs on from page to page; what is operated is left out. */
export const paperStyles = css`
  @media print {
    /* Dark words on white paper, whatever the screen shows. */
    :host {
      color-scheme: light;
      height: auto;
    }
    .bar,
    .strip,
    .turn,
    .hint,
    .tools,
    .taking,
    .taken,
    .pages {
      display: none;
    }
    .figure.figure {
      display: block;
      height: auto;
      overflow: visible;
      border: 0;
    }
    .figure.figure .body {
      display: block;
      overflow: visible;
    }
    .stage,
    .foot {
      break-inside: avoid;
    }
    .figure.figure .panel {
      margin: 0;
      border: 0;
      border-top: 1px solid var(--_rule);
    }
    .figure.figure .sheet {
      display: block;
      position: static;
    }
    .figure.figure .scroll,
    .figure.figure .reading {
      min-height: 0;
      max-height: none;
      overflow: visible;
    }
    blockquote,
    .claims li,
    tr {
      break-inside: avoid;
    }
  }
`
