import { html, type TemplateResult } from 'lit'
import { COLOUR_TOKENS, LIGHT_THEME, mixDense, type ColourToken, type Theme } from '../theme/theme.js'

/** An element has more colours than one: each carries a token. The style sheet of the probe says the same. */
const PROPERTY_OF = {
  paper: 'backgroundColor',
  panel: 'color',
  ink: 'borderTopColor',
  muted: 'borderRightColor',
  rule: 'borderBottomColor',
  soft: 'borderLeftColor',
  mark: 'outlineColor',
  doubt: 'columnRuleColor',
  plan: 'textDecorationColor',
  focus: 'caretColor',
} as const satisfies Readonly<Record<ColourToken, keyof CSSStyleDeclaration>>

export function probeTemplate(onChange: () => void): TemplateResult {
  return html`<div class="probe" aria-hidden="true" @transitionend=${onChange}></div>`
}

/** Reads colours and type as the browser computed them. */
export function readTheme(root: ShadowRoot): Theme {
  const probe = root.querySelector('.probe')
  const view = root.ownerDocument.defaultView
  if (!probe || !view) return LIGHT_THEME
  const style = view.getComputedStyle(probe)
  const colours = Object.fromEntries(COLOUR_TOKENS.map((token) => [token, style[PROPERTY_OF[token]]])) as Record<
    ColourToken,
    string
  >
  return {
    ...colours,
    dense: mixDense(colours.mark, colours.panel),
    sans: style.fontFamily || LIGHT_THEME.sans,
    // A size of 13.0005 px is one of 13.
    fontPx: Math.round(Number.parseFloat(style.fontSize) * 100) / 100 || LIGHT_THEME.fontPx,
  }
}
