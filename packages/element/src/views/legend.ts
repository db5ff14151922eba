import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit'
import { LEGEND_ITEMS, type LegendItem } from '../i18n/words.js'
import type { Language } from '../i18n/language.js'

const fade = (name: string): SVGTemplateResult =>
  svg`<defs><linearGradient id="legend-${name}"><stop class="stop" offset="0" stop-opacity="0" /><stop class="stop" offset=".35" /><stop class="stop" offset=".65" /><stop class="stop" offset="1" stop-opacity="0" /></linearGradient></defs>`

const SYMBOLS: Readonly<Record<LegendItem, readonly [number, SVGTemplateResult]>> = {
  point: [14, svg`<circle class="fill" cx="7" cy="7" r="5.5" />`],
  within: [34, svg`${fade('within')}<rect y="1" width="34" height="12" rx="6" fill="url(#legend-within)" />`],
  about: [
    34,
    svg`${fade('about')}<rect y="1" width="34" height="12" rx="6" fill="url(#legend-about)" /><path class="waves" d="M12.500 5.500 15 4l4 2 2.500-1.500M12.500 9.500 15 8l4 2 2.500-1.500" />`,
  ],
  period: [30, svg`<rect class="fill" x="1" y="3" width="28" height="8" rx="1.5" />`],
  open: [30, svg`<path class="fill" d="M1 3h19V.5L29 7l-9 6.500V11H1z" />`],
  planned: [
    36,
    svg`<circle class="dashed" cx="7" cy="7" r="5.2" stroke-dasharray="2.900 2.300" /><rect class="dashed" x="17" y="3" width="18" height="8" rx="2" stroke-dasharray="5 3.500" />`,
  ],
  denied: [
    16,
    svg`<circle class="hollow" cx="8" cy="7" r="4.700" /><path class="strike" d="M2.500 12.500 13.500 1.500" />`,
  ],
  conflict: [
    38,
    svg`<rect class="outline" x="1" y="1" width="19" height="6" rx="3" /><rect class="outline" x="18" y="7.500" width="19" height="6" rx="3" /><circle class="joint" cx="19" cy="7" r="4.500" /><path class="unequal" d="M17 6h4M17 8h4M20.300 4.600l-2.600 4.800" />`,
  ],
  dots: [22, svg`<circle class="fill" cx="6" cy="7" r="4" /><circle class="fill" cx="16" cy="7" r="4" />`],
  density: [26, svg`<path class="fill" opacity=".85" d="M2 14V8h6v6zM10 14V3h6v11zM18 14v-4h6v4z" />`],
  break: [26, svg`<path class="line" d="M8 0l2 3.500-2 3.500 2 3.500-2 3.500M17 0l2 3.500-2 3.500 2 3.500-2 3.500" />`],
}

export interface LegendProps {
  /** What occurs in the picture. */
  readonly items: ReadonlySet<LegendItem>
  readonly language: Language
  /** Who compiled it; `''` for nobody. */
  readonly credit: string
}

/** What the shapes mean; only those that occur. */
export function legendTemplate({ items, language: { words }, credit }: LegendProps): TemplateResult | typeof nothing {
  const shown = LEGEND_ITEMS.filter((item) => items.has(item))
  if (shown.length === 0 && !credit) return nothing
  return html`<footer class="legend" part="legend">
    <ul aria-label=${words.legend}>
      ${shown.map((item) => {
        const [width, symbol] = SYMBOLS[item]
        return html`<li>
          <svg width=${width} height="14" viewBox="0 0 ${width} 14" aria-hidden="true">${symbol}</svg
          >${words.legendItems[item]}
        </li>`
      })}
    </ul>
    ${credit ? html`<p class="credit">${credit}</p>` : nothing}
  </footer>`
}
