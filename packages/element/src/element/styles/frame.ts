import { css } from 'lit'

/** The frame, the two halves of its body, and what all parts share. */
export const frameStyles = css`
  .figure {
    display: flex;
    flex-direction: column;
    flex: 1 1 auto;
    height: 100%;
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
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(300px, 27.5%);
    flex: 1 1 auto;
    min-height: 0;
    overflow: hidden;
  }
  .panel {
    position: relative;
    border-inline-start: 1px solid var(--_rule);
    font-size: 0.9333em;
    min-width: 0;
    min-height: 0;
  }
  .state {
    padding: 60px 20px;
    text-align: center;
    color: var(--_muted);
  }
`
