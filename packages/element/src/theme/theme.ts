/** What the renderers paint with: colours as CSS text, sizes in CSS pixels. */
export interface Theme {
  readonly paper: string
  readonly soft: string
  readonly select: string
  readonly eraA: string
  readonly eraB: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly rule: string
  readonly rule2: string
  readonly doubt: string
  readonly focus: string
  /** The palette, in order of use. */
  readonly lanes: readonly string[]
  readonly sans: string
  /** Size of labels; all other sizes of the plot follow from it. */
  readonly fontPx: number
}

/** Custom properties of the style sheet that hold each colour. */
export const COLOR_PROPERTIES = {
  paper: '--_paper',
  soft: '--_soft',
  select: '--_select',
  eraA: '--_era-a',
  eraB: '--_era-b',
  ink: '--_ink',
  ink2: '--_ink-2',
  ink3: '--_ink-3',
  rule: '--_rule',
  rule2: '--_rule-2',
  doubt: '--_doubt',
  focus: '--_focus',
} as const

export const LANE_PROPERTIES = Array.from({ length: 8 }, (_, at) => `--_lane-${String(at + 1)}`)

export const SANS = "Inter, 'Helvetica Neue', Arial, sans-serif"

/** For exports, print, and where there is no page to read from. */
export const LIGHT_THEME: Theme = {
  paper: '#fbfaf7',
  soft: '#f3f0e9',
  select: '#efeadf',
  eraA: '#f3eee2',
  eraB: '#edf0ee',
  ink: '#1a1917',
  ink2: '#5a5750',
  ink3: '#6b675f',
  rule: '#e5e1d8',
  rule2: '#cbc6ba',
  doubt: '#ab3410',
  focus: '#1a1917',
  lanes: ['#2a56b5', '#a0740a', '#0e8883', '#b52f6c', '#7a5bd0', '#557013', '#3580b3', '#444c60'],
  sans: SANS,
  fontPx: 13,
}
