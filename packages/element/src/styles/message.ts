import { css } from 'lit'

/** Loading, empty, nothing found, fault. */
export const messageStyles = css`
  .message {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    min-block-size: calc(300 * var(--_u));
    padding: 40px 20px;
    border-block-end: 1px solid var(--_rule-2);
    text-align: center;
  }
  .message svg {
    margin: 0 0 14px;
  }
  .message .thin,
  .message .line,
  .message .hollow,
  .message .dashed {
    fill: none;
    stroke: var(--_control);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .message .thin {
    stroke: var(--_rule-2);
    stroke-width: 1;
  }
  .message h3 {
    margin: 0 0 10px;
    max-inline-size: 34em;
    font: 700 calc(23 * var(--_u)) / calc(28 * var(--_u)) var(--_serif);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .message p {
    margin: 0 0 16px;
    max-inline-size: 34em;
    color: var(--_ink-2);
    font: 400 calc(16 * var(--_u)) / calc(23 * var(--_u)) var(--_serif);
    text-wrap: balance;
  }
  .message .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: center;
  }
  .loading {
    min-block-size: calc(340 * var(--_u));
    padding-block: 20px;
    border-block-end: 1px solid var(--_rule-2);
  }
  .loading progress {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block-end: 12px;
    accent-color: var(--_lane-1);
  }
  .skeleton .ghost {
    position: relative;
    display: grid;
    gap: 14px;
    min-block-size: 92px;
    margin-block-end: 20px;
    padding-inline-start: 170px;
    align-content: start;
  }
  .skeleton i {
    display: block;
    border-radius: 3px;
    background-color: light-dark(#e9e4d9, #262a31);
  }
  .skeleton .bar {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 5px;
  }
  .skeleton .name {
    position: absolute;
    inset-block-start: 4px;
    inset-inline-start: 16px;
    inline-size: 92px;
    block-size: 12px;
  }
  .skeleton .row {
    inline-size: 34%;
    block-size: 12px;
    background-color: light-dark(#f1ede5, #1f2328);
  }
  .skeleton .row:nth-child(odd) {
    margin-inline-start: 12%;
  }
  .skeleton .row:nth-child(5) {
    margin-inline-start: 24%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton {
      animation: wait 0.3s steps(1, start) backwards;
    }
    .skeleton i {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
  }
  @keyframes wait {
    from,
    to {
      visibility: hidden;
    }
  }
  @keyframes breathe {
    to {
      opacity: 0.6;
    }
  }
  .fault {
    position: relative;
    padding: 10px 12px;
    padding-inline-end: 44px;
    border-block-end: 1px solid var(--_rule-2);
    background-color: var(--_highlight);
    font: 400 var(--_label);
    line-height: 1.45;
  }
  .fault .close {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 4px;
    color: inherit;
  }
  .message details {
    margin-block-start: 16px;
    max-inline-size: 100%;
    color: var(--_ink-2);
    font: 400 var(--_label);
    text-align: start;
  }
  :is(.fault, .message) summary {
    cursor: pointer;
  }
  :is(.fault, .message) li {
    font-family: ui-monospace, monospace;
    font-size: calc(12 * var(--_u));
    overflow-wrap: anywhere;
  }
`
