import { capitalise } from './text.js'

/** A title that is longer gives up what it can do without. */
export const AIM = 60

/** By so much a title may miss the aim before places and names go. */
const SLACK = 12

/** None is longer but where its subject and verb alone are. */
export const MAX = 80

/** What goes first where room lacks: 3 a manner, 2 a circumstance, 1 a place, 0 what the verb needs. */
export type Weakness = 0 | 1 | 2 | 3

export interface Piece {
  readonly text: string
  readonly short: string
  readonly weakness: Weakness
}

export interface Layout {
  readonly subject: string
  readonly shortSubject: string
  readonly finite: string
  readonly middle: readonly Piece[]
  readonly tail: readonly string[]
  /** The same in the preterite, where that is shorter: "lud … ein" for "hat … eingeladen". */
  readonly simple: { readonly finite: string; readonly tail: readonly string[] } | null
}

/** What of a title is said in fewer words. */
type Shortened = 'nothing' | 'subject' | 'all'

function join(layout: Layout, pieces: readonly Piece[], shortened: Shortened): string {
  return [
    shortened === 'nothing' ? layout.subject : layout.shortSubject,
    layout.finite,
    // What can go goes whole: half of it says nothing.
    ...pieces.map((p) => (shortened === 'all' && p.weakness === 0 ? p.short : p.text)),
    ...layout.tail,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** The fullest form that fits with one of what completes the verb behind it.
 *  @param rest the longest first */
export function fitWhole(layout: Layout, rest: readonly string[]): string | null {
  if (rest.length === 0) return null
  for (const complement of rest)
    for (const { text } of formsOf(layout))
      if (text.length + complement.length <= (complement === '' ? AIM + SLACK : MAX)) return text + complement
  return null
}

/** The fullest form that fits: whole; without what is weak; with short names; at last with what the verb needs alone. Up to
 *  the aim circumstances go, up to the last few characters places and names shorten. */
export function fit(layout: Layout): string {
  for (const { text, room } of formsOf(layout)) if (text.length <= room) return text
  return join(
    layout,
    layout.middle.filter((p) => p.weakness === 0),
    'all',
  )
}

/** The forms of a title, the fullest first, each with the room that it may take. */
function formsOf(layout: Layout): readonly { readonly text: string; readonly room: number }[] {
  const least = (weakness: Weakness): readonly Piece[] => layout.middle.filter((p) => p.weakness <= weakness)
  const steps = dropSteps(least(2))
  const tries: readonly (readonly [pieces: readonly Piece[], shortened: Shortened, room: number])[] = [
    [layout.middle, 'nothing', AIM],
    [least(2), 'nothing', AIM],
    [least(1), 'nothing', AIM + SLACK],
    ...steps.map((pieces) => [pieces, 'nothing', AIM] as const),
    ...steps.map((pieces) => [pieces, 'nothing', AIM + SLACK] as const),
    [least(1), 'subject', AIM + SLACK],
    [least(1), 'all', AIM + SLACK],
    ...steps.map((pieces) => [pieces, 'all', AIM + SLACK] as const),
    [least(0), 'nothing', MAX],
    [least(0), 'subject', MAX],
    ...steps.map((pieces) => [pieces, 'all', MAX] as const),
    [least(0), 'all', MAX],
  ]
  const told = layout.simple === null ? [layout] : [layout, { ...layout, ...layout.simple }]
  return tries.flatMap(([pieces, shortened, room]) =>
    told.map((form) => ({ text: join(form, pieces, shortened), room })),
  )
}

/** Fewer and fewer pieces, the weakest and the first of them first. */
function dropSteps(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const steps: (readonly Piece[])[] = []
  let kept = [...pieces]
  for (;;) {
    const weakest = Math.max(0, ...kept.map((p) => p.weakness))
    if (weakest === 0) return steps
    const at = kept.findIndex((p) => p.weakness === weakest)
    kept = kept.filter((_, i) => i !== at)
    steps.push(kept)
  }
}

export const finish = (text: string): string =>
  capitalise(withWholeQuotes(text.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim()))

/** Quotation marks of which one has gone say nothing. */
const withWholeQuotes = (text: string): string =>
  (text.match(/[„»«"]/g)?.length ?? 0) === (text.match(/[“”]/g)?.length ?? 0) ||
  ((text.match(/[»«]/g)?.length ?? 0) % 2 === 0 && !/[„“”]/.test(text))
    ? text
    : text.replace(/[„“”»«"]/g, '')
