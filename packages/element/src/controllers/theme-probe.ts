import { html, type TemplateResult } from 'lit'
import { parseColor } from '../theme/contrast.js'
import { COLOR_PROPERTIES, LANE_PROPERTIES, LIGHT_THEME, type Theme } from '../theme/theme.js'

/** The custom properties that the canvas needs, each as the colour of an element: only so do browsers compute them. */
const PROPERTIES = [...Object.values(COLOR_PROPERTIES), ...LANE_PROPERTIES]

/** `onChange` is called when a colour has changed: each has a transition of a moment, whose end is an event. */
export function probeTemplate(onChange: () => void): TemplateResult {
  return html`<div class="probe" aria-hidden="true" @transitionend=${onChange}>
    ${PROPERTIES.map((property) => html`<i .style=${`color:var(${property})`}></i>`)}
    <i class="canvas"></i>
  </div>`
}

/** What a page paints the element with is its paper, too; and where it stands out from what is behind it, or begins at the
 *  edge of the page, nothing touches its edges (`data-inset`). */
export function applyGround(host: HTMLElement): void {
  const root = host.shadowRoot
  const probe = root?.querySelector('.probe')
  const view = host.ownerDocument.defaultView
  if (!root || !probe || !view) return
  const { backgroundColor, backgroundImage, direction, padding } = view.getComputedStyle(host)
  const paper = probe.firstElementChild ? view.getComputedStyle(probe.firstElementChild).color : ''
  const ground = isOpaque(backgroundColor) ? backgroundColor : paper
  const figure = root.querySelector<HTMLElement>('.figure')
  if (ground !== paper) figure?.style.setProperty('--_paper', ground)
  else figure?.style.removeProperty('--_paper')
  const isTinted =
    backgroundImage !== 'none' || (isOpaque(backgroundColor) && differs(ground, groundBehind(host, view)))
  const touchesPage = host.clientWidth >= MIN_INSET_PX && Math.abs(startOf(host, direction === 'rtl')) < 4
  host.toggleAttribute('data-inset', (isTinted || touchesPage) && padding === '0px')
}

/** From the edge of the page at which lines begin, px. */
function startOf(host: HTMLElement, isRtl: boolean): number {
  const { left, right } = host.getBoundingClientRect()
  const { clientWidth, scrollLeft } = host.ownerDocument.documentElement
  return isRtl ? clientWidth - scrollLeft - right : left + scrollLeft
}

/** A vertical timeline has room beside it of its own. */
const MIN_INSET_PX = 640

const isOpaque = (color: string): boolean => color !== '' && !/^transparent$|[,/] ?0\)$/.test(color)

/** The colour that is seen around an element: of the nearest element behind it that has one, else that of the page. */
function groundBehind(host: HTMLElement, view: Window): string {
  for (
    let node: Node | null = host.parentNode;
    node;
    node = node.parentNode ?? (node as Partial<ShadowRoot>).host ?? null
  ) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue
    const { backgroundColor } = view.getComputedStyle(node as Element)
    if (isOpaque(backgroundColor)) return backgroundColor
  }
  const canvas = host.shadowRoot?.querySelector('.probe > .canvas')
  return canvas ? view.getComputedStyle(canvas).color : ''
}

/** Paper on a white page is no tint. */
const TINT = 12 / 255

function differs(one: string, other: string): boolean {
  const [a, b] = [parseColor(one), parseColor(other)]
  return a !== null && b !== null && a.some((value, at) => Math.abs(value - (b[at] as number)) > TINT)
}

/** Reads colours and letters as the browser computed them. */
export function readTheme(root: ShadowRoot): Theme {
  const probe = root.querySelector('.probe')
  const view = root.ownerDocument.defaultView
  if (!probe || !view) return LIGHT_THEME
  const colors = Array.from(probe.querySelectorAll('i:not(.canvas)'), (one) => view.getComputedStyle(one).color)
  const keys = Object.keys(COLOR_PROPERTIES) as (keyof typeof COLOR_PROPERTIES)[]
  const named = Object.fromEntries(keys.map((key, at) => [key, colors[at] ?? LIGHT_THEME[key]]))
  const style = view.getComputedStyle(probe)
  return {
    ...LIGHT_THEME,
    ...named,
    ...(isOpaque(style.backgroundColor) ? { paper: style.backgroundColor } : {}),
    lanes: colors.slice(keys.length),
    sans: style.fontFamily || LIGHT_THEME.sans,
    fontPx: sizeOf(style),
  }
}

/** Size of the letters now. */
export function readFontPx(root: ShadowRoot): number {
  const probe = root.querySelector('.probe')
  const view = root.ownerDocument.defaultView
  return probe && view ? sizeOf(view.getComputedStyle(probe)) : LIGHT_THEME.fontPx
}

/** A size of 13.0005 px is one of 13. */
const sizeOf = ({ fontSize }: CSSStyleDeclaration): number =>
  Math.round(Number.parseFloat(fontSize) * 100) / 100 || LIGHT_THEME.fontPx

const resolved = new Map<string, string | null>()

/** A colour that a page has written, as browsers serialize it; `null` where it is none. */
export function resolveColor(color: string, owner: Document): string | null {
  const known = resolved.get(color)
  if (known !== undefined) return known
  const context = owner.createElement('canvas').getContext('2d')
  if (!context) return color
  // What is no colour changes nothing.
  const [onBlack, onWhite] = ['#000', '#fff'].map((before) => {
    context.fillStyle = before
    context.fillStyle = color
    return context.fillStyle
  })
  const read = onBlack === onWhite ? (onBlack ?? null) : null
  if (resolved.size > 500) resolved.clear()
  resolved.set(color, read)
  return read
}
