/** What the renderers paint with: colours as CSS text, sizes in CSS pixels. Read once, again when it changes. */
export interface Theme {
  readonly paper: string
  readonly panel: string
  readonly ink: string
  readonly muted: string
  readonly rule: string
  readonly soft: string
  readonly mark: string
  /** `mark` over the panel, thinned: columns that count. */
  readonly dense: string
  readonly doubt: string
  readonly plan: string
  readonly focus: string
  readonly sans: string
  /** Size of labels; all other sizes of the plot follow from it. */
  readonly fontPx: number
}

export const COLOUR_TOKENS = [
  'paper',
  'panel',
  'ink',
  'muted',
  'rule',
  'soft',
  'mark',
  'doubt',
  'plan',
  'focus',
] as const satisfies readonly (keyof Theme)[]

export type ColourToken = (typeof COLOUR_TOKENS)[number]

/** Letters of the graphic, and of headlines and quotes, where the page sets no others. */
export const SANS = 'Inter, system-ui, sans-serif'
export const SERIF = 'Charter, Georgia, serif'

/** The light theme, for exports and tests without a page. */
export const LIGHT_THEME: Theme = {
  paper: '#fbfaf6',
  panel: '#ffffff',
  ink: '#1c1b19',
  muted: '#66635c',
  rule: '#e3dfd5',
  soft: '#f1eee6',
  mark: '#1f5673',
  dense: '#83a1b1',
  doubt: '#a94a22',
  plan: '#66635c',
  focus: '#1c1b19',
  sans: SANS,
  fontPx: 13,
}

const DENSE_SHARE = 0.55

/** The colour of columns that count: `mark` thinned by `panel`, opaque, so that painting it blends nothing. */
export function mixDense(mark: string, panel: string): string {
  const [a, b] = [channelsOf(mark), channelsOf(panel)]
  if (!a || !b) return mark
  const mixed = a.map((channel, at) => Math.round(channel * DENSE_SHARE + (b[at] as number) * (1 - DENSE_SHARE)))
  return `rgb(${mixed.join(', ')})`
}

/** Red, green and blue of a computed colour; `null` where it is written in another way. */
export function channelsOf(colour: string): readonly number[] | null {
  const channels = /^rgba?\(([^)]*)\)$/.exec(colour)?.[1]?.split(/[\s,/]+/).slice(0, 3).map(Number) // prettier-ignore
  return channels && channels.length === 3 && !channels.some(Number.isNaN) ? channels : null
}
