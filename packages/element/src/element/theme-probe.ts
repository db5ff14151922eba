import { html, type TemplateResult } from 'lit'
import { COLOUR_TOKENS, LIGHT_THEME, mixDense, type ColourToken, type Theme } from '../theme/theme.js'

/** `panel` is also the part beside the graphic. */
const CLASS_OF: Readonly<Record<ColourToken, string>> = {
  ...(Object.fromEntries(COLOUR_TOKENS.map((token) => [token, token])) as Record<ColourToken, string>),
  panel: 'panel-colour',
}

export function probeTemplate(onChange: () => void): TemplateResult {
  return html`<div class="probe" aria-hidden="true" @transitionend=${onChange}>
    ${COLOUR_TOKENS.map((token) => html`<i class=${CLASS_OF[token]}></i>`)}
  </div>`
}

/** Reads colours and type as the browser computed them. */
export function readTheme(root: ShadowRoot): Theme {
  const probe = root.querySelector('.probe')
  const view = root.ownerDocument.defaultView
  if (!probe || !view) return LIGHT_THEME
  const colours = Object.fromEntries(
    COLOUR_TOKENS.map((token) => {
      const element = probe.querySelector(`.${CLASS_OF[token]}`)
      return [token, element ? view.getComputedStyle(element).color : LIGHT_THEME[token]]
    }),
  ) as Record<ColourToken, string>
  const style = view.getComputedStyle(probe)
  return {
    ...colours,
    dense: mixDense(colours.mark, colours.panel),
    sans: style.fontFamily || LIGHT_THEME.sans,
    fontPx: Number.parseFloat(style.fontSize) || LIGHT_THEME.fontPx,
  }
}
