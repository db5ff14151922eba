import { html, type TemplateResult } from 'lit'
import { COLOR_PROPERTIES, LANE_PROPERTIES, LIGHT_THEME, type Theme } from '../theme/theme.js'

/** The custom properties that the canvas needs, each as the colour of an element: only so do browsers compute them. */
const PROPERTIES = [...Object.values(COLOR_PROPERTIES), ...LANE_PROPERTIES]

/** `onChange` is called when a colour has changed: each has a transition of a moment, whose end is an event. */
export function probeTemplate(onChange: () => void): TemplateResult {
  return html`<div class="probe" aria-hidden="true" @transitionend=${onChange}>
    ${PROPERTIES.map((property) => html`<i .style=${`color:var(${property})`}></i>`)}
  </div>`
}

/** Reads colours and letters as the browser computed them. */
export function readTheme(root: ShadowRoot): Theme {
  const probe = root.querySelector('.probe')
  const view = root.ownerDocument.defaultView
  if (!probe || !view) return LIGHT_THEME
  const colors = Array.from(probe.children, (one) => view.getComputedStyle(one).color)
  const keys = Object.keys(COLOR_PROPERTIES) as (keyof typeof COLOR_PROPERTIES)[]
  const named = Object.fromEntries(keys.map((key, at) => [key, colors[at] ?? LIGHT_THEME[key]]))
  const style = view.getComputedStyle(probe)
  return {
    ...LIGHT_THEME,
    ...named,
    lanes: colors.slice(keys.length),
    sans: style.fontFamily || LIGHT_THEME.sans,
    // A size of 13.0005 px is one of 13.
    fontPx: Math.round(Number.parseFloat(style.fontSize) * 100) / 100 || LIGHT_THEME.fontPx,
  }
}

const resolved = new Map<string, string>()

/** A colour that a page has written, as browsers serialize it; what is none stays as it is. */
export function resolveColor(color: string, owner: Document): string {
  const known = resolved.get(color)
  if (known !== undefined) return known
  const context = owner.createElement('canvas').getContext('2d')
  if (!context) return color
  context.fillStyle = '#000'
  context.fillStyle = color
  if (resolved.size > 500) resolved.clear()
  resolved.set(color, context.fillStyle)
  return context.fillStyle
}
