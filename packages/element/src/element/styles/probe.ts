import { css } from 'lit'

/** Colours as the browser worked them out, for the canvas. The transition tells when one of them has changed, whatever the
 *  reason: the system's scheme, the page's, a property set by hand. */
export const probeStyles = css`
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
