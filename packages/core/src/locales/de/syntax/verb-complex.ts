import type { VerbComplex, WordRange } from '../../../syntax/index.js'
import { AUXILIARIES, isPerfectWithSein, isSeparablePrefix, MODALS, type VerbReading } from '../verb-forms.js'
import { wordSet } from '../../word-set.js'
import type { Tagged } from './tags.js'

/** Verbs beside which a participle tells a state: "bleibt geschlossen", "gilt als vermisst". */
const STATE_VERBS = /* @__PURE__ */ wordSet('bleiben gelten scheinen stehen liegen')

/** Verbs that take an infinitive with "zu" into their own clause, as auxiliaries do. */
const ZU_VERBS = /* @__PURE__ */ wordSet('bekommen geben kommen scheinen drohen pflegen brauchen vermögen wissen')

const isNonfinite = (reading: VerbReading): boolean => reading.form !== 'finite'

/** The likeliest finite reading of a word, or undefined. */
export const finiteReading = ({ readings, tags }: Tagged, at: number): VerbReading | undefined => {
  if (tags[at] !== 'verb') return undefined
  const finite = (readings[at] ?? []).filter((r) => r.form === 'finite')
  return finite.find((r) => r.mood === 'indicative') ?? finite[0]
}

export const nonfiniteReading = (
  { readings, tags }: Tagged,
  at: number,
  form?: VerbReading['form'],
): VerbReading | undefined =>
  tags[at] === 'verb' ? readings[at]?.find((r) => (form === undefined ? isNonfinite(r) : r.form === form)) : undefined

/** How sure a word is a finite verb: 3 a form that is nothing else, 2 by its ending, 1 where it may be a participle or an
 *  infinitive as well, 0 none. */
export function finiteRank(tagged: Tagged, at: number): 0 | 1 | 2 | 3 {
  const reading = finiteReading(tagged, at)
  if (reading === undefined) return 0
  const { words } = tagged
  const norm = words[at]?.norm ?? ''
  const all = tagged.readings[at] ?? []
  if (tagged.tags[at - 1] === 'zu' || all.some((r) => r.form === 'zu-infinitive')) return 0
  if (norm === 'sein' || norm === 'haben' || norm === 'werden') return norm === 'sein' ? 0 : 2
  if (isAuxiliaryLike(reading)) return all.some((r) => r.form === 'infinitive') ? 2 : 3
  const isOther = all.some(isNonfinite)
  if (isOther) return 1
  if (reading.mood !== 'indicative') return reading.known ? 2 : 1
  if (reading.known) return 3
  if (reading.tense === 'preterite') return reading.number === 'singular' ? 3 : 2
  return 2
}

export const isAuxiliaryLike = (reading: VerbReading | undefined): boolean =>
  reading !== undefined && (AUXILIARIES.has(reading.lemma) || MODALS.has(reading.lemma))

/** A zu-infinitive: "zu beginnen", "anzufangen". */
export const isZuInfinitive = ({ tags, readings, words }: Tagged, at: number): boolean =>
  tags[at] === 'verb' &&
  ((tags[at - 1] === 'zu' && (readings[at] ?? []).some((r) => r.form === 'infinitive')) ||
    ((readings[at] ?? []).some((r) => r.form === 'zu-infinitive') && words[at]?.capital !== true))

/** The verb of a clause from its finite verb and all that belongs to it.
 *  @param parts the clause's own stretches, without appositions
 *  @param finite index, or null for an infinitive or a clause that lacks its finite verb */
export function readVerbComplex(
  tagged: Tagged,
  parts: readonly WordRange[],
  finite: number | null,
  order: 'second' | 'first' | 'final' | 'none',
): VerbComplex | null {
  const { words, tags, readings } = tagged
  const inside: number[] = []
  for (const part of parts)
    for (let i = part.first; i <= part.last; i++) if (tags[i] !== 'mark' && tags[i] !== 'skipped') inside.push(i)
  const head = finite === null ? undefined : finiteReading(tagged, finite)
  const helps = isAuxiliaryLike(head)
  // "früher als geplant", "als ursprünglich vorgesehen", "für verloren erklärt": a participle of a comparison, or behind a
  // preposition.
  const isCompared = (i: number): boolean =>
    tags[i - 1] === 'comparison' ||
    words[i - 1]?.norm === 'für' ||
    (tags[i - 1] === 'adverb' && words[i - 2]?.norm === 'als')
  const verbs = inside.filter((i) => i !== finite && nonfiniteReading(tagged, i) !== undefined && !isCompared(i))
  const last = inside.at(-1) ?? -1
  let chosen: number[]
  if (finite === null) {
    const zu = verbs.filter((i) => isZuInfinitive(tagged, i))
    chosen = zu.length > 0 ? withPerfect(tagged, verbs, zu[0] as number) : verbs.filter((i) => i === verbs.at(-1))
  } else if (helps) {
    // "hat versucht zu fliehen": what "zu" marks is another verb's.
    chosen = verbs.filter(
      (i) =>
        !isZuInfinitive(tagged, i) ||
        // "könnte zu sehen sein"
        (words[i + 1]?.norm === 'sein' && verbs.includes(i + 1)) ||
        head?.lemma === 'sein' ||
        (head?.lemma === 'haben' && verbs.length === 1),
    )
    // "hätte haben bauen sollen": infinitives may stand behind the finite verb.
    if (order === 'final') chosen = chosen.filter((i) => i < finite || isRun(tagged, finite, i))
  } else {
    const end = verbs.at(-1)
    chosen =
      end !== undefined &&
      (end === last || (STATE_VERBS.has(head?.lemma ?? '') && readings[end]?.some((r) => r.form === 'participle'))) &&
      end > finite &&
      !isZuInfinitive(tagged, end)
        ? [end]
        : []
    // "bekommt es mit dem Meister zu tun", "gibt zu bedenken"
    if (
      end !== undefined &&
      end === last &&
      end > finite &&
      isZuInfinitive(tagged, end) &&
      ZU_VERBS.has(head?.lemma ?? '')
    )
      chosen = [end]
    if (order === 'final')
      chosen = verbs.includes(finite - 1) && !isZuInfinitive(tagged, finite - 1) ? [finite - 1] : []
  }
  let prefix: number | null = null
  if (finite !== null && !helps && order !== 'final' && chosen.length === 0) prefix = findPrefix(tagged, inside, finite)
  const main = mainOf(tagged, chosen, head, finite)
  if (main === null) return null
  const zuWords = chosen.flatMap((i) => (tags[i - 1] === 'zu' ? [i - 1] : []))
  const all = [
    ...new Set([...zuWords, ...chosen, ...(finite === null ? [] : [finite]), ...(prefix === null ? [] : [prefix])]),
  ].sort((a, b) => a - b)
  const has = (norm: string): boolean => chosen.some((i) => words[i]?.norm === norm)
  const norms = (lemma: string): boolean => head?.lemma === lemma
  const mainReading = readMain(tagged, main, finite, head, chosen)
  const lemma = prefix === null ? mainReading.lemma : (words[prefix]?.norm ?? '') + mainReading.lemma
  const isParticiple = main !== finite && mainReading.form === 'participle'
  const isModal = MODALS.has(head?.lemma ?? '') && main !== finite
  let voice: VerbComplex['voice'] = 'active'
  let tense: VerbComplex['tense'] = head?.tense ?? 'present'
  const perfectInfinitive =
    isModal &&
    isParticiple &&
    (has('haben') || (has('sein') && (has('worden') || isPerfectWithSein(lemma) || lemma === 'sein')))
  if (has('worden')) voice = 'passive'
  if (norms('sein') && main !== finite && isParticiple) {
    if (has('worden') || isPerfectWithSein(lemma) || lemma === 'sein' || lemma === 'werden')
      tense = head?.tense === 'preterite' ? 'pluperfect' : 'perfect'
    else voice = 'statal'
  } else if (norms('haben') && isParticiple) tense = head?.tense === 'preterite' ? 'pluperfect' : 'perfect'
  else if (norms('werden') && main !== finite) {
    if (isParticiple && !has('haben') && !has('sein')) {
      voice =
        has('werden') ||
        has('worden') ||
        chosen.length === 1 ||
        !chosen.some((i) => i !== main && nonfiniteReading(tagged, i, 'infinitive'))
          ? 'passive'
          : voice
      if (has('werden')) tense = 'future'
    } else tense = head?.mood === 'subjunctive2' ? 'present' : 'future'
  } else if (isModal && isParticiple && has('werden')) voice = 'passive'
  else if (isModal && isParticiple && has('sein') && !perfectInfinitive) voice = 'statal'
  if (STATE_VERBS.has(head?.lemma ?? '') && main === finite && chosen.length > 0) voice = 'active'
  // "betrogen zu haben", but "betrogen worden zu sein"
  if (finite === null && isParticiple) voice = isPerfectWithSein(lemma) || has('haben') ? 'active' : 'passive'
  if (finite === null && isParticiple) tense = 'perfect'
  const complex = {
    finite,
    parts: chosen,
    prefix,
    words: all,
    lemma,
    main,
    tense,
    mood: head?.mood ?? 'indicative',
    voice,
    modal: isModal ? (head?.lemma ?? null) : null,
    perfectInfinitive,
    number: head?.number ?? null,
  } as const
  // "hätte im Mai beginnen sollen": was to begin.
  const isMeant = norms('haben') && words[chosen.at(-1) ?? -1]?.norm === 'sollen'
  return isMeant
    ? {
        ...complex,
        tense: 'preterite',
        mood: 'indicative',
        voice: has('werden') ? 'passive' : 'active',
        modal: 'sollen',
        perfectInfinitive: false,
      }
    : complex
}

/** Whether nothing but verbs stands from one to another. */
const isRun = ({ tags }: Tagged, from: number, to: number): boolean =>
  tags.slice(from, to + 1).every((tag) => tag === 'verb')

/** "gefallen zu sein": the participle before the auxiliary. */
const withPerfect = (tagged: Tagged, verbs: readonly number[], zu: number): number[] => {
  const before = tagged.tags[zu - 1] === 'zu' ? zu - 2 : zu - 1
  return AUXILIARIES.has(tagged.words[zu]?.norm ?? '') && verbs.includes(before) ? [before, zu] : [zu]
}

/** The main verb: the first participle or infinitive that is no auxiliary. */
function mainOf(
  tagged: Tagged,
  chosen: readonly number[],
  head: VerbReading | undefined,
  finite: number | null,
): number | null {
  const { words } = tagged
  const isHelper = (i: number): boolean =>
    /^(?:haben|sein|werden|worden|können|müssen|sollen|wollen|dürfen|lassen)$/.test(words[i]?.norm ?? '')
  if (finite !== null && !isAuxiliaryLike(head)) return finite
  const proper = chosen.filter((i) => !isHelper(i))
  // Of a row of verbs right before the auxiliaries, the first: "gefallen und schwer verletzt worden sein".
  const first = proper[0] ?? chosen[0]
  return first ?? finite
}

function readMain(
  tagged: Tagged,
  main: number,
  finite: number | null,
  head: VerbReading | undefined,
  chosen: readonly number[],
): VerbReading {
  if (main === finite && head) return head
  const all = tagged.readings[main] ?? []
  const participle = all.find((r) => r.form === 'participle')
  // "hinzuarbeiten" without "zu" before it is "hinarbeiten" with its "zu", where no verb "hinzuarbeiten" is known.
  const infinitives = all.filter((r) => r.form === 'infinitive' || r.form === 'zu-infinitive')
  const infinitive =
    (finite === null && tagged.tags[main - 1] !== 'zu' ? infinitives.find((r) => r.form === 'zu-infinitive') : null) ??
    infinitives[0]
  const norm = (i: number): string => tagged.words[i]?.norm ?? ''
  // A participle stands beside "haben", "sein", "werden" in the passive; an infinitive beside "werden" and modals.
  const wantsParticiple =
    head?.lemma === 'haben' ||
    head?.lemma === 'sein' ||
    chosen.some((i) => i !== main && /^(?:worden|sein|haben|werden)$/.test(norm(i)))
  const first = wantsParticiple
    ? (participle ?? infinitive)
    : head?.lemma === 'werden'
      ? infinitive && !participle
        ? infinitive
        : (participle ?? infinitive)
      : (infinitive ?? participle)
  return (
    first ??
    head ?? {
      form: 'infinitive',
      tense: 'present',
      mood: 'indicative',
      number: null,
      lemma: norm(main),
      prefix: '',
      known: false,
    }
  )
}

/** The separated prefix behind a finite verb: the last word of the clause, or before what follows the clause's end. */
function findPrefix({ words, tags }: Tagged, inside: readonly number[], finite: number): number | null {
  for (let k = inside.length - 1; k >= 0; k--) {
    const i = inside[k] as number
    if (i <= finite) return null
    const norm = words[i]?.norm ?? ''
    const next = inside[k + 1]
    const isLast = next === undefined || next > i + 1
    if (words[i]?.capital || !isSeparablePrefix(norm)) continue
    // "entfällt dagegen": a verb with a prefix of its own takes no such word.
    if (/^da(?:r|gegen|bei|von|zu|für)/.test(norm) && /^(?:be|ent|er|ver|zer)(?=.{4})/.test(words[finite]?.norm ?? ''))
      continue
    if (isLast && (tags[i] === 'adverb' || tags[i] === 'preposition')) return i
    // "fand statt in Bergau", "trat zurück und …"
    if (
      next !== undefined &&
      (tags[next] === 'preposition' || tags[next] === 'coordinator' || tags[next] === 'comparison') &&
      (tags[i] === 'preposition' ||
        /^(?:ab|an|auf|aus|ein|zurück|statt|teil|fest|los|zusammen|bekannt|vor|weg)$/.test(norm))
    )
      return i
  }
  return null
}
