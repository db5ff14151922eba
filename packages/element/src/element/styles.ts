import { css } from 'lit'

/** Tokens first: each has a public name, so that a page can set its own paper and ink. Everything else is private. */
export const styles = css`
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
    --_serif: var(--event-timeline-serif, Charter, 'Iowan Old Style', 'Source Serif 4', Georgia, 'DejaVu Serif', serif);
    --_sans: var(--event-timeline-sans, Inter, system-ui, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif);
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
  .figure {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    min-height: 0;
    min-width: 0;
    background: var(--_panel);
    border: 1px solid var(--_rule);
    border-radius: 10px;
    overflow: hidden;
    position: relative;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    margin: 0;
  }
  button {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* ── Toolbar ── */
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 10px;
    align-items: center;
    padding: 9px 14px;
    border-bottom: 1px solid var(--_rule);
    font-size: 0.8667em;
    color: var(--_muted);
  }
  .span {
    color: var(--_ink);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .tally {
    font-variant-numeric: tabular-nums;
  }
  .grow {
    flex: 1 1 0;
  }
  .find {
    width: 13em;
    min-height: 30px;
    padding: 3px 10px;
    border: 1px solid var(--_edge);
    border-radius: 7px;
    background: var(--_paper);
    color: var(--_ink);
  }
  .find::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .chips,
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    align-items: center;
  }
  .chip,
  .tool,
  .pick {
    min-height: 30px;
    border: 1px solid var(--_rule);
    background: var(--_paper);
    color: var(--_ink);
    padding: 2px 11px;
    border-radius: 999px;
    font-variant-numeric: tabular-nums;
  }
  .tool {
    min-width: 30px;
    padding: 2px 7px;
    border-radius: 7px;
    line-height: 1;
    display: inline-flex;
    align-items: center;
    justify-content: center;
  }
  .tool svg {
    display: block;
  }
  .chip[aria-pressed='true'],
  .tool[aria-pressed='true'] {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_panel);
  }
  .pick {
    border-radius: 7px;
    padding: 2px 6px;
    max-width: 13em;
  }
  .pick.round {
    border-radius: 999px;
    padding-inline: 10px 6px;
  }
  .pick.on {
    border-color: var(--_ink);
  }

  /* ── Body ── */
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(300px, 27.5%);
    flex: 1 1 auto;
    min-height: 0;
    overflow: hidden;
  }
  .stage {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }
  .plot {
    position: relative;
    flex: 1 1 var(--_plot-height, 440px);
    min-height: 200px;
    overflow: hidden;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .plot.dragging {
    cursor: grabbing;
  }
  .plot.over {
    cursor: pointer;
  }
  canvas {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    display: block;
  }
  .navigator {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .stop {
    position: absolute;
    left: 0;
    top: 0;
    padding: 0;
    border: 0;
    background: none;
    pointer-events: none;
    border-radius: 6px;
  }
  .stop:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .hint,
  .note {
    position: absolute;
    left: 50%;
    bottom: 14px;
    transform: translateX(-50%);
    background: var(--_ink);
    color: var(--_panel);
    padding: 5px 12px;
    border-radius: 999px;
    font-size: 0.8em;
    white-space: nowrap;
    pointer-events: none;
    opacity: 0;
    transition: opacity 0.2s;
  }
  .hint.on {
    opacity: 1;
  }
  .note {
    opacity: 1;
    pointer-events: auto;
    bottom: auto;
    top: 45%;
    background: var(--_panel);
    color: var(--_ink);
    text-align: center;
    white-space: normal;
  }
  .note button {
    margin-inline-start: 8px;
  }
  .strip {
    position: relative;
    flex: none;
    height: 5.6em;
    background: var(--_soft);
    touch-action: none;
    cursor: crosshair;
    user-select: none;
    -webkit-user-select: none;
  }
  .brush {
    position: absolute;
    top: 0.6em;
    bottom: 1.73em;
    left: 0;
    min-width: 12px;
    border: 1.5px solid var(--_ink);
    border-radius: 5px;
    background: none;
    padding: 0;
    cursor: grab;
  }
  .brush:active {
    cursor: grabbing;
  }
  .grip {
    position: absolute;
    top: -2px;
    bottom: -2px;
    width: 14px;
    cursor: ew-resize;
  }
  .grip.from {
    left: -10px;
  }
  .grip.to {
    right: -10px;
  }

  /* ── Panel ── */
  .panel {
    position: relative;
    border-inline-start: 1px solid var(--_rule);
    font-size: 0.9333em;
    min-width: 0;
    min-height: 0;
  }
  .sheet {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
  }
  .scroll {
    flex: 1 1 0;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 20px 22px 18px;
    display: flex;
    flex-direction: column;
  }
  .when {
    margin: 0;
    font-size: 0.9em;
    color: var(--_muted);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .when.doubt,
  .doubt {
    color: var(--_doubt);
  }
  .headline {
    font: 600 1.571em/1.2 var(--_serif);
    margin: 0.25em 0 0.5em;
    letter-spacing: -0.005em;
    text-wrap: balance;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .summary {
    font: 400 1.07em/1.5 var(--_serif);
    margin: 0 0 1em;
  }
  .claims {
    list-style: none;
    margin: 0 0 16px;
    padding: 0;
  }
  .claims li {
    display: grid;
    grid-template-columns: minmax(108px, 34%) 1fr;
    gap: 10px;
    padding: 7px 0;
    border-top: 1px solid var(--_rule);
  }
  .claims b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .claims span {
    color: var(--_muted);
  }
  blockquote {
    margin: 0 0 14px;
    padding: 2px 0 2px 14px;
    border-inline-start: 2px solid var(--_rule);
    font: 1.04em/1.5 var(--_serif);
  }
  blockquote p {
    margin: 0;
    overflow-wrap: break-word;
  }
  mark {
    background: var(--_highlight);
    color: inherit;
    padding: 0 2px;
    border-radius: 2px;
  }
  cite {
    display: block;
    font: normal 0.84em/1.45 var(--_sans);
    color: var(--_muted);
    margin-top: 4px;
  }
  a {
    color: inherit;
    text-underline-offset: 2px;
  }
  .how {
    font-size: 0.893em;
    color: var(--_muted);
    border-top: 1px solid var(--_rule);
    padding-top: 10px;
    margin: 0 0 12px;
  }
  .how p {
    margin: 0 0 4px;
  }
  .facts {
    margin: 0 0 12px;
    font-size: 0.893em;
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px 10px;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    margin: 0;
  }
  .related {
    list-style: none;
    padding: 0;
    margin: 0 0 12px;
    font-size: 0.893em;
  }
  .link {
    background: none;
    border: 0;
    padding: 3px 0;
    min-height: 24px;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 3px;
  }
  .related span {
    color: var(--_muted);
  }
  .members {
    list-style: none;
    padding: 0;
    margin: 0 0 12px;
  }
  .turn {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
    padding: 10px 16px;
    border-top: 1px solid var(--_rule);
  }
  .turn button {
    padding: 7px 10px;
    border-radius: 7px;
    border: 1px solid var(--_rule);
    background: var(--_paper);
    color: var(--_ink);
    min-height: 44px;
    line-height: 1.3;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .turn button:disabled {
    opacity: 0;
    cursor: default;
  }
  .turn span {
    hyphens: auto;
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }

  /* ── Foot: legend and tools ── */
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
    align-items: center;
    padding: 9px 14px 9px 16px;
    border-top: 1px solid var(--_rule);
  }
  .foot .tools {
    font-size: 0.8333em;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 16px;
    padding: 0;
    margin: 0;
    flex: 1 1 420px;
    font-size: 0.8333em;
    color: var(--_muted);
    list-style: none;
  }
  .key svg {
    width: 34px;
    height: 14px;
    vertical-align: -2px;
    margin-inline-end: 7px;
  }
  .s-mark {
    fill: var(--_mark);
  }
  .s-stop {
    stop-color: var(--_mark);
  }
  .s-plan {
    fill: none;
    stroke: var(--_plan);
    stroke-width: 1.6;
    stroke-dasharray: 2.6 2;
  }
  .s-doubt {
    fill: none;
    stroke: var(--_doubt);
    stroke-width: 1.3;
    stroke-dasharray: 2.4 2;
  }
  .s-strike {
    stroke: var(--_ink);
    stroke-width: 1.8;
  }
  .s-outline {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 1.4;
  }
  .s-text {
    fill: var(--_mark);
    font: 600 9px var(--_sans);
  }

  /* ── List and table ── */
  .reading {
    overflow: auto;
    min-height: 420px;
    max-height: max(560px, calc(var(--_plot-height, 480px) + 5.6em));
    min-width: 0;
    position: relative;
  }
  .entries {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .era {
    font-size: 0.8667em;
    font-weight: 600;
    margin: 0;
    padding: 16px 16px 6px;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(96px, 24%) 1fr auto;
    gap: 4px 14px;
    width: 100%;
    padding: 8px 16px;
    min-height: 44px;
    border: 0;
    border-top: 1px solid var(--_rule);
    background: none;
    text-align: start;
    align-items: baseline;
  }
  .entry[aria-current='true'] {
    background: var(--_soft);
  }
  .entry .date {
    color: var(--_muted);
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }
  .entry .name {
    font: 400 1.05em/1.35 var(--_serif);
    overflow-wrap: anywhere;
  }
  .entry[aria-current='true'] .name {
    font-weight: 600;
  }
  .entry .tag {
    font-size: 0.8em;
    color: var(--_muted);
    text-align: end;
  }
  .entry .tag.doubt {
    color: var(--_doubt);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.8667em;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 6px 10px;
    border-bottom: 1px solid var(--_rule);
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 16px;
  }
  thead th {
    position: sticky;
    top: 0;
    background: var(--_panel);
    z-index: 1;
    padding-block: 4px;
  }
  th button {
    border: 0;
    background: none;
    font-weight: 600;
    padding: 4px 0;
    min-height: 28px;
    white-space: nowrap;
  }
  td .link {
    padding-block: 0;
    min-height: 24px;
    vertical-align: top;
    text-decoration-color: transparent;
  }
  td .link:hover {
    text-decoration-color: currentColor;
  }
  tr[aria-current='true'] td {
    background: var(--_soft);
  }
  .pages {
    display: flex;
    gap: 10px;
    align-items: center;
    justify-content: center;
    padding: 12px;
    font-size: 0.8667em;
    color: var(--_muted);
  }

  /* ── Story ── */
  .story .body {
    grid-template-columns: minmax(340px, 42%) minmax(0, 1fr);
  }
  .story .panel {
    order: -1;
    border-inline-start: 0;
    border-inline-end: 1px solid var(--_rule);
    font-size: 1.0667em;
  }
  .story .scroll {
    padding: 30px 34px 22px;
  }
  .progress {
    margin: 0 0 10px;
    font-size: 0.8333em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  /* ── Help ── */
  .help {
    position: absolute;
    inset-inline-end: 14px;
    bottom: 54px;
    z-index: 3;
    background: var(--_panel);
    border: 1px solid var(--_edge);
    border-radius: 10px;
    padding: 14px 18px;
    font-size: 0.8667em;
    max-width: calc(100% - 28px);
  }
  .help dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 4px 16px;
    margin: 0 0 10px;
  }
  .help dt {
    font-weight: 600;
    white-space: nowrap;
  }
  .help dd {
    margin: 0;
  }
  .help h2 {
    font-size: 1em;
    margin: 0 0 8px;
  }
  .state {
    padding: 60px 20px;
    text-align: center;
    color: var(--_muted);
  }

  /* ── Narrow: the panel is a sheet below ── */
  .narrow .body,
  .narrow.story .body {
    display: flex;
    flex-direction: column;
    overflow: auto;
  }
  .narrow .stage {
    flex: none;
  }
  .narrow .plot {
    flex: none;
    height: var(--_plot-height, 400px);
  }
  .narrow .panel {
    border: 0;
    border-top: 1px solid var(--_rule);
    order: 0;
  }
  .narrow .sheet {
    position: static;
  }
  .narrow .scroll {
    flex: none;
    overflow: visible;
    padding: 20px 18px 18px;
  }
  .narrow .bar {
    padding: 10px 14px;
  }
  .narrow .span {
    flex: 1 1 auto;
  }
  .narrow .find {
    flex: 1 1 130px;
    width: auto;
  }
  .narrow .grow {
    display: none;
  }
  .narrow .views {
    order: 1;
  }
  .narrow .find {
    order: 1;
  }
  .narrow .bar .chips {
    order: 2;
    flex: 1 1 100%;
    flex-wrap: nowrap;
    overflow-x: auto;
    scrollbar-width: none;
    margin-inline: -14px;
    padding: 3px 14px;
  }
  .narrow .chip {
    flex: none;
  }
  .narrow .entry {
    grid-template-columns: 1fr auto;
  }
  .narrow .entry .date {
    grid-column: 1 / -1;
  }
  .narrow.story .panel {
    font-size: 1em;
  }
  .narrow .reading {
    max-height: none;
    flex: none;
    overflow-x: auto;
  }

  @media (pointer: coarse) {
    .chip,
    .tool,
    .pick,
    .find {
      min-height: 44px;
      min-width: 44px;
    }
    .link {
      min-height: 44px;
    }
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
    .chip[aria-pressed='true'],
    .tool[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .key svg {
      forced-color-adjust: none;
    }
  }
  @media print {
    .bar,
    .strip,
    .turn,
    .hint {
      display: none;
    }
    .sheet {
      position: static;
    }
  }

  /* Colours as the browser worked them out, for the canvas. The transition tells when one of them has changed,
     whatever the reason: the system's scheme, the page's, a property set by hand. */
  .probe {
    position: absolute;
    width: 0;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    forced-color-adjust: none;
    font-size: 0.8667em;
  }
  .probe,
  .probe i {
    transition:
      color 1ms,
      font-size 1ms;
  }
  .probe .paper {
    color: var(--_paper);
  }
  .probe .panel-colour {
    color: var(--_panel);
  }
  .probe .ink {
    color: var(--_ink);
  }
  .probe .muted {
    color: var(--_muted);
  }
  .probe .rule {
    color: var(--_rule);
  }
  .probe .soft {
    color: var(--_soft);
  }
  .probe .mark {
    color: var(--_mark);
  }
  .probe .doubt {
    color: var(--_doubt);
  }
  .probe .plan {
    color: var(--_plan);
  }
  .probe .focus {
    color: var(--_focus);
  }
`
