import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit'

/** Drawn on 16 × 16, with strokes of the colour of the text around. */
const ICONS = {
  search: svg`<circle cx="7" cy="7" r="4.6" /><path d="m10.5 10.5 3.4 3.4" />`,
  filter: svg`<path d="M2 4.5h12M4.2 8h7.6M6.4 11.5h3.2" />`,
  share: svg`<path d="M8 10V1.8M5.2 4.4 8 1.6l2.8 2.8M4.6 7H3v7h10V7h-1.6" />`,
  more: svg`<g fill="currentColor" stroke="none"><circle cx="3" cy="8" r="1.4" /><circle cx="8" cy="8" r="1.4" /><circle cx="13" cy="8" r="1.4" /></g>`,
  close: svg`<path d="m3.5 3.5 9 9M12.5 3.5l-9 9" />`,
  down: svg`<path d="m3.5 6 4.5 4.5L12.5 6" />`,
  up: svg`<path d="m3.5 10 4.5-4.5 4.5 4.5" />`,
  right: svg`<path d="m6 3.5 4.5 4.5L6 12.5" />`,
  left: svg`<path d="M10 3.5 5.5 8l4.5 4.5" />`,
  plus: svg`<path d="M8 3v10M3 8h10" />`,
  minus: svg`<path d="M3 8h10" />`,
  fit: svg`<path d="M2 3v10M14 3v10M4.5 8h7M6.5 5.8 4.3 8l2.2 2.2M9.5 5.8 11.7 8l-2.2 2.2" />`,
  external: svg`<path d="M9.5 2.5h4v4M13.2 2.8 7.5 8.5M6.5 3.5h-4v10h10v-4" />`,
  list: svg`<path d="M2 4h12M2 8h12M2 12h12" />`,
  play: svg`<path d="M4.5 2.5v11l8.5-5.5z" fill="currentColor" />`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>

export type IconName = keyof typeof ICONS

/** A small picture beside or in place of a word. It says nothing by itself: what it stands on has a name. */
export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">${ICONS[name]}</svg>`
