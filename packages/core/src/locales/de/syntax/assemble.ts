import type { Clause, WordRange } from '../../../syntax/index.js'
import { isPersonNoun, UNIT_NOUNS } from '../nouns.js'
import { SAYING_VERBS } from '../speech.js'
import { AUXILIARIES, isSeparablePrefix, MODALS } from '../verb-forms.js'
import { SUBJECT_PRONOUN, type Tagged } from './tags.js'
import { finiteRank, finiteReading, isAuxiliaryLike, nonfiniteReading } from './verb-complex.js'
import { firstWord, lastWord, lastZu, findOpener, findFinal, findSecond, type Piece } from './finite-verbs.js'
import { type Remnants, remnantsIn } from './gapping.js'

export interface Draft {
  type: Clause['type']
  order: Clause['order']
  parts: { first: number; last: number; apposed: boolean }[]
  finite: number | null
  opener: number | null
  parent: number | null
  sharesSubject: boolean
  quoted: boolean
  /** Shares the finite verb of its parent: "wurde gebaut und saniert". */
  sharesFinite: boolean
  /** Has the verb of its parent: "…, 1971 die Meisterschaft". */
  gapped: boolean
}

/** "dass er die Frau erwürgt und die Leiche vergraben hatte": what may be a participle is one where the auxiliary behind the
 *  second is of both. */
function shareHelper(tagged: Tagged, draft: Draft, finite: number): void {
  if (
    draft.finite !== null &&
    isAuxiliaryLike(finiteReading(tagged, finite)) &&
    nonfiniteReading(tagged, finite - 1) !== undefined &&
    finiteRank(tagged, draft.finite) === 1 &&
    nonfiniteReading(tagged, draft.finite, 'participle')
  )
    draft.finite = null
}

/** "… und gehört seit 2011 dem Land": the participle of one verb and the finite form of another, with its own complements. */
const belongsToOther = (tagged: Tagged, start: number, end: number): boolean => {
  const finite = finiteReading(tagged, start)
  return (
    finite !== undefined &&
    finite.lemma !== nonfiniteReading(tagged, start, 'participle')?.lemma &&
    start < end &&
    tagged.tags[end] !== 'verb'
  )
}

export function assemble(tagged: Tagged, pieces: readonly Piece[]): Draft[] {
  const { words, tags } = tagged
  const drafts: Draft[] = []
  const add = (
    piece: Piece,
    draft: Omit<Draft, 'parts' | 'quoted' | 'sharesFinite' | 'gapped'> & { sharesFinite?: boolean; gapped?: boolean },
  ): void => {
    drafts.push({
      sharesFinite: false,
      gapped: false,
      ...draft,
      parts: [{ first: piece.first, last: piece.last, apposed: false }],
      quoted: piece.quoted,
    })
  }
  /** A main clause of its own, its finite verb at `finite`. */
  const clauseSecond = (finite: number) =>
    ({ type: 'main', order: 'second', finite, opener: null, parent: null, sharesSubject: false }) as const
  /** A participle or an infinitive that the finite verb of `parent` belongs to as well. */
  const sharedPredicate = (parent: number) =>
    ({
      type: 'main',
      order: 'none',
      finite: null,
      opener: null,
      parent,
      sharesSubject: true,
      sharesFinite: true,
    }) as const
  const extend = (draft: Draft, piece: Piece, apposed: boolean): void => {
    draft.parts.push({ first: piece.first, last: piece.last, apposed })
  }
  for (const [at, piece] of pieces.entries()) {
    const start = firstWord(tagged, piece)
    const end = lastWord(tagged, piece)
    const isInner = drafts.length > 0 && piece.mark !== ':' && piece.mark !== ';'
    const last = drafts.length - 1
    const previous = drafts[last]
    const openMain = drafts.findLastIndex((d) => d.type === 'main' || d.type === 'fragment')
    // The finite verb of two predicates stands behind the second.
    const following = pieces[at + 1]
    const isLacking =
      following?.sharesSubject === true &&
      following.mark === '' &&
      findFinal(tagged, piece) === null &&
      nonfiniteReading(tagged, end, 'participle') !== undefined
    // "den Bau, den Emil Kern, damals 33, entworfen hat": nothing but verbs behind an insertion.
    const beyond = pieces[at + 2]
    const isInterrupted =
      beyond !== undefined &&
      following?.mark === ',' &&
      beyond.mark === ',' &&
      start < end &&
      tagged.tags.slice(beyond.first, beyond.last + 1).every((tag) => tag === 'verb') &&
      findFinal(tagged, beyond) !== null &&
      findFinal(tagged, piece) === null &&
      findFinal(tagged, following) === null
    const found = findOpener(
      tagged,
      piece,
      isInner,
      isInterrupted || (isLacking && isAuxiliaryLike(finiteReading(tagged, lastWord(tagged, following)))),
    )
    // "gestreckt und mit den Kassen abgerechnet hatte": without a comma only a relative clause goes on with another.
    const isArticle =
      found?.type === 'relative' && piece.coordinated && piece.mark === '' && previous?.type !== 'relative'
    const opener = isArticle ? null : found
    const isSure =
      opener !== null &&
      (opener.type === 'subordinate' ||
        // "…, die seit Freitag warten": no article stands before a time.
        (opener.at === start && !/^(?:noun|adjective|number|determiner)$/.test(tagged.tags[opener.at + 1] ?? '')) ||
        !drafts.some((d) => d.order !== 'final' && waits(tagged, d, piece)))
    const zuAt = lastZu(tagged, piece)
    if (opener !== null && zuAt !== null && /^(?:um|ohne|statt|anstatt)$/.test(words[opener.at]?.norm ?? '')) {
      add(piece, {
        type: 'infinitive',
        order: 'none',
        finite: null,
        opener: opener.at,
        parent: last >= 0 ? last : null,
        sharesSubject: false,
      })
      continue
    }
    if (opener !== null && isSure) {
      // "um … zu", "ohne … zu"
      const finite = isLacking ? null : (findFinal(tagged, piece) ?? findSecond(tagged, piece, 2))
      // "der Umbau, der …, und die Partnerschaft, die …": the clause whose words stand right before.
      const host = drafts.findLastIndex((d) => d.parts.some((p) => p.last < piece.first && p.last >= piece.first - 2))
      const before = host >= 0 ? host : last >= 0 ? last : null
      const parent = piece.coordinated && previous && previous.opener !== null ? previous.parent : before
      add(piece, {
        type: opener.type,
        order: 'final',
        finite: finite !== null && finite > opener.at ? finite : null,
        opener: opener.at,
        parent,
        sharesSubject: false,
      })
      continue
    }
    const gap = gapAt(tagged, drafts, pieces, at)
    if (gap !== null) {
      const { host, remnants } = gap
      add(
        { ...piece, first: remnants.first, last: remnants.last },
        { type: 'main', order: 'second', finite: null, opener: null, parent: host, sharesSubject: false, gapped: true },
      )
      if (remnants.tail !== null) extend(drafts[host] as Draft, { ...piece, first: remnants.tail }, false)
      continue
    }
    // A predicate cut off a clause with its verb at the end: "der … kam und … abreiste".
    if (
      piece.sharesSubject &&
      previous?.order === 'final' &&
      findFinal(tagged, piece) !== null &&
      findSecond(tagged, { first: start, last: end - 1 }, 2) === null
    ) {
      const finite = findFinal(tagged, piece)
      if (finite !== null) shareHelper(tagged, previous, finite)
      add(piece, {
        type: previous.type,
        order: 'final',
        finite,
        opener: null,
        parent: last,
        sharesSubject: true,
      })
      continue
    }
    // "… und fliegen am Sonntag weiter": a verb right behind the coordinator.
    const opensWithVerb =
      piece.sharesSubject &&
      finiteRank(tagged, start) === 1 &&
      (nonfiniteReading(tagged, start, 'participle') === undefined || belongsToOther(tagged, start, end))
    // "„…“, betont die Firma": behind a quotation no participle.
    const saysQuoted =
      previous?.quoted === true &&
      !piece.quoted &&
      piece.mark === ',' &&
      start < end &&
      finiteRank(tagged, start) === 1 &&
      words[start + 1]?.norm !== 'von'
    // "Verlängert er den Vertrag, bleibt er"
    const isCondition =
      drafts.length === 0 &&
      finiteRank(tagged, start) === 1 &&
      SUBJECT_PRONOUN.test(words[start + 1]?.norm ?? '') &&
      following?.mark === ',' &&
      finiteRank(tagged, firstWord(tagged, following)) >= 2
    const sure = findSecond(tagged, piece, 2) ?? (opensWithVerb || saysQuoted || isCondition ? start : null)
    // "soll die Mumie, die im Depot lagert, wieder zu sehen sein": the end of the clause that the modal verb began.
    const isModalsEnd =
      /^(?:sein|haben)$/.test(words[end]?.norm ?? '') &&
      zuAt === end - 1 &&
      drafts.some(
        (d) => d.finite !== null && MODALS.has(finiteReading(tagged, d.finite)?.lemma ?? '') && waits(tagged, d, piece),
      )
    if (sure === null && zuAt !== null && isInner && !piece.sharesSubject && !isModalsEnd) {
      const parent = piece.coordinated && previous?.type === 'infinitive' ? previous.parent : last
      add(piece, { type: 'infinitive', order: 'none', finite: null, opener: null, parent, sharesSubject: false })
      continue
    }
    // "soll ein Rennen geliefert und eine Frau erfasst haben"
    const endsInHelper =
      sure === end &&
      AUXILIARIES.has(words[end]?.norm ?? '') &&
      nonfiniteReading(tagged, end - 1, 'participle') !== undefined &&
      previous?.finite != null &&
      MODALS.has(finiteReading(tagged, previous.finite)?.lemma ?? '')
    if (piece.sharesSubject && (sure === null || endsInHelper) && previous && previous.finite !== null) {
      // "wurde am Montag gebaut und am Freitag eröffnet"
      add(piece, sharedPredicate(last))
      continue
    }
    // "…, die das Alibi bestätigt, ihre Aussage aber widerrufen hatte": the order of the clause before goes on.
    if (
      sure !== null &&
      sure === end &&
      previous?.order === 'final' &&
      // "sollen die Gäste, die warten, gehen dürfen": what a main clause waits for is its own.
      !drafts.some((d) => d.order === 'second' && waits(tagged, d, piece)) &&
      nonfiniteReading(tagged, end - 1) &&
      isAuxiliaryLike(finiteReading(tagged, end)) &&
      isInner
    ) {
      shareHelper(tagged, previous, end)
      add(piece, { type: previous.type, order: 'final', finite: end, opener: null, parent: last, sharesSubject: true })
      continue
    }
    // "hatte ihn fotografiert, aber für einen Asteroiden gehalten"
    const sharing = previous?.sharesFinite === true && previous.parent !== null ? previous.parent : last
    const helped = drafts[sharing]
    const closed = previous?.parts.at(-1)
    if (
      // "1920 wurde das Werk gegründet, 1985 verkauft, 2001 geschlossen"
      (piece.coordinated || opensWithTime(tagged, piece)) &&
      !piece.quoted &&
      sure === null &&
      start < end &&
      helped?.order === 'second' &&
      helped.finite !== null &&
      closed !== undefined &&
      isAuxiliaryLike(finiteReading(tagged, helped.finite)) &&
      nonfiniteReading(tagged, lastWord(tagged, closed), 'participle') &&
      nonfiniteReading(tagged, end, 'participle')
    ) {
      add(piece, sharedPredicate(sharing))
      continue
    }
    // What an interrupted clause still waits for.
    if (
      sure === null ||
      (sure >= end - 1 && /^(?:werden|haben|sein|können|müssen|sollen|wollen|dürfen)$/.test(words[sure]?.norm ?? ''))
    ) {
      const waiting = drafts.findLastIndex((d) => waits(tagged, d, piece))
      if (waiting >= 0) {
        const draft = drafts[waiting] as Draft
        extend(draft, piece, false)
        if (draft.order === 'final' && draft.finite === null) draft.finite = findFinal(tagged, piece)
        continue
      }
    }
    // "Park, die in Wien geboren wurde, studiert in Bern": what stands in front still waits for its verb, and nothing behind
    // is one.
    const open = frontHost(drafts)
    const resumes =
      sure === null &&
      isInner &&
      finiteRank(tagged, start) === 1 &&
      start < end &&
      open !== null &&
      ((drafts[open]?.type === 'fragment' &&
        drafts[open].parts.length === 1 &&
        (previous?.type === 'relative' || isReported(tagged, previous)) &&
        !isReduced(tagged, drafts[open])) ||
        // "Lang, gelernter Schmied, gehört dem Rat an"
        (drafts[open] === previous &&
          previous?.type === 'fragment' &&
          previous.parts.length === 2 &&
          previous.parts[1]?.apposed === true &&
          nonfiniteReading(tagged, end) === undefined) ||
        // "Wie der Verlag mitteilte, stammen die Briefe …"
        (drafts[open]?.type === 'subordinate' && drafts[open].finite !== null && !piece.coordinated)) &&
      !pieces.slice(at + 1).some((p) => findSecond(tagged, p, 2) !== null)
    // "Der Sprecher erwidert, die Straße sei gesperrt": a form that may be a participle too.
    const isTelling =
      isSayingAt(tagged, end) &&
      finiteRank(tagged, end) === 1 &&
      (tags[start] === 'noun' || tags[start] === 'determiner') &&
      following?.mark === ',' &&
      !following.quoted &&
      isSubjunctiveAhead(tagged, following)
    const second = sure ?? (resumes ? start : (findSecond(tagged, piece, 1) ?? (isTelling ? end : null)))
    // "Am 1. Juni, hofft der Wirt, könne er öffnen": who says so stands in an insertion.
    const isInsertedSaying =
      second === start &&
      isSayingAt(tagged, start) &&
      piece.mark === ',' &&
      !piece.coordinated &&
      following?.mark === ',' &&
      previous?.type === 'fragment' &&
      drafts.length === 1 &&
      finiteRank(tagged, firstWord(tagged, following)) >= 2
    if (isInsertedSaying) {
      add(piece, { ...clauseSecond(start), order: 'first' })
      continue
    }
    if (second !== null) {
      const isFirst = second === start
      if (isFirst && !words[second]?.first && isInner && !piece.sharesSubject) {
        const host = frontHost(drafts)
        if (host !== null) {
          const draft = drafts[host] as Draft
          if (draft.type === 'fragment' && isReduced(tagged, draft)) {
            // "Geboren 1931 in Königsgrund, hatte Kranz …": a participle tells of the subject behind it.
            draft.type = 'relative'
            draft.parent = drafts.length
            add(piece, clauseSecond(second))
          } else if (draft.type === 'fragment') {
            draft.type = 'main'
            draft.order = 'second'
            draft.finite = second
            extend(draft, piece, false)
          } else {
            // "Weil …, hat …": the clause in front fills the first field.
            const index = drafts.length
            add(piece, clauseSecond(second))
            for (const d of drafts) if (d !== drafts[index] && d.parent === null) d.parent = index
          }
          continue
        }
      }
      const parent = piece.sharesSubject ? (openMain >= 0 ? openMain : last >= 0 ? last : null) : null
      add(piece, {
        type: 'main',
        order: isFirst && !piece.sharesSubject ? 'first' : 'second',
        finite: second,
        opener: null,
        parent,
        sharesSubject: piece.sharesSubject && parent !== null,
      })
      continue
    }
    // No finite verb: a participle that stands for a relative clause, an apposition, a list, or a field of its own.
    const ending =
      nonfiniteReading(tagged, end, 'participle') ??
      (tags[start] === 'verb' ? nonfiniteReading(tagged, start, 'participle') : undefined)
    const goesOnReduced = piece.coordinated && previous?.type === 'relative' && previous.order === 'none'
    if (
      ending &&
      isInner &&
      end > start &&
      tags[start] !== 'determiner' &&
      previous &&
      (!piece.coordinated || goesOnReduced)
    ) {
      add(piece, {
        type: 'relative',
        order: 'none',
        finite: null,
        opener: null,
        parent: goesOnReduced ? previous.parent : last,
        sharesSubject: false,
      })
      continue
    }
    // "12. August – Vollsperrung": a date before a dash or a bar opens an entry.
    // "…, und der Wirt, schon über achtzig, hat gekocht": a subject that still waits for its verb.
    const isNewSubject =
      piece.coordinated &&
      piece.mark === ',' &&
      following?.mark === ',' &&
      beyond !== undefined &&
      (tags[start] === 'determiner' || tags[start] === 'noun') &&
      tags[end] === 'noun' &&
      finiteRank(tagged, firstWord(tagged, beyond)) >= 2
    const opensEntry =
      previous?.type === 'fragment' &&
      previous.parts.length === 1 &&
      /^[–—|-]$/.test(piece.mark) &&
      isTimeAlone(tagged, previous.parts[0] as WordRange)
    if (!isInner || previous === undefined || opensEntry || isNewSubject || opensNext(tagged, pieces, at)) {
      add(piece, { type: 'fragment', order: 'none', finite: null, opener: null, parent: null, sharesSubject: false })
      continue
    }
    // Behind a relative or infinitive clause the main clause goes on.
    const isOver =
      previous.type === 'subordinate' &&
      (previous.finite === null || end > previous.finite) &&
      openMain >= 0 &&
      tags[start] !== 'determiner' &&
      tags[start] !== 'noun'
    const hostIndex =
      (previous.type === 'relative' && !(previous.order === 'final' && previous.finite === null)) ||
      previous.type === 'infinitive' ||
      isOver
        ? Math.max(openMain, 0)
        : last
    // "Verglühen wird er, so schätzen Fachleute, Anfang 2027": behind an insertion the clause before it goes on.
    const inserted = previous.type === 'main' && words[previous.parts[0]?.first ?? -1]?.norm === 'so'
    const beforeInsertion =
      inserted && isSayingAt(tagged, previous.finite ?? -1)
        ? drafts.slice(0, last).findLastIndex((d) => d.type === 'main')
        : -1
    const host = drafts[beforeInsertion >= 0 ? beforeInsertion : hostIndex] as Draft
    // "darunter die Bewohner des Stifts"
    const isExample =
      EXAMPLE.test(words[start]?.norm ?? '') ||
      (tags[start] === 'adverb' && /^(?:determiner|noun|number|adjective)$/.test(tags[start + 1] ?? ''))
    // "… wurde überfahren, 20 Kilo schwer, mit einer Narbe", "… war verschwunden – und mit ihm das Geld": behind its last
    // verb a clause goes on with nothing.
    const isClosed = host.finite !== null && isComplete(tagged, host)
    // "Am Gamsjoch, vier Kilometer entfernt, löst sich …"
    const isMeasured =
      piece.mark === ',' &&
      following?.mark === ',' &&
      end - start === 2 &&
      (tags[start] === 'number' || tags[start] === 'determiner') &&
      UNIT_NOUNS.has(words[start + 1]?.norm ?? '')
    const isBeyond =
      isMeasured ||
      EXAMPLE.test(words[start]?.norm ?? '') ||
      (isClosed &&
        tags[end] !== 'verb' &&
        (/^(?:noun|number|adjective)$/.test(tags[start] ?? '') ||
          (piece.coordinated && /^[–—]$/.test(piece.mark)) ||
          host.parts.at(-1)?.apposed === true))
    const isRemark = start === end && tags[start] === 'adverb' && !isSeparablePrefix(words[start]?.norm ?? '')
    const opensAdverbial =
      tags[start] === 'preposition' ||
      tags[start] === 'time' ||
      tags[start] === 'adverb' ||
      tags[start] === 'comparison'
    const isTail =
      tags[end] === 'verb' ||
      (tags[start] !== 'determiner' && tags[end] === 'adverb' && isSeparablePrefix(words[end]?.norm ?? ''))
    // An insertion is over: the clause goes on.
    const before = host.parts.at(-1)
    const isResumed =
      hostIndex === last &&
      host.parts.length > 1 &&
      host.finite !== null &&
      before !== undefined &&
      host.parts.length === 2 &&
      tags[start] !== 'coordinator'
    // "Verloren hatten sie zuletzt im Mai, 0:4 in Graz"
    const isScore = /^\d+:\d+$/.test(words[start]?.text ?? '')
    extend(
      host,
      piece,
      !(isScore || isObjectBehind(tagged, host, previous, piece)) &&
        (isBeyond ||
          !(
            isTail ||
            isResumed ||
            (opensAdverbial && !isExample && !isRemark && host.finite !== null) ||
            (piece.coordinated && tags[start] === 'preposition')
          )),
    )
  }
  return drafts
}

/** "Seit Mai leitet die Regisseurin Ilse Lang, 44, das Haus", "Zum Fest erwartet Lang, die den Chor leitet, auch den Bischof":
 *  behind an age or a relative clause stands the object of a verb that has nothing but its subject so far. */
function isObjectBehind(tagged: Tagged, host: Draft, previous: Draft, piece: Piece): boolean {
  const { words, tags } = tagged
  const start = firstWord(tagged, piece)
  const isBehindRelative = previous.type === 'relative' && previous.order === 'final' && previous.finite !== null
  const isBehindInsertion = previous === host && tags[piece.first - 2] === 'skipped'
  if (host.order !== 'second' || host.finite === null || piece.mark !== ',' || piece.coordinated) return false
  if (!(isBehindRelative || isBehindInsertion) || isAuxiliaryLike(finiteReading(tagged, host.finite))) return false
  const opens = tags[start] === 'adverb' ? start + 1 : start
  if (!/^(?:determiner|noun)$/.test(tags[opens] ?? '') || waits(tagged, host, piece)) return false
  // "Es kam Lang, 44, die Leiterin": who somebody is.
  const noun = tags.indexOf('noun', opens)
  if (opens === start && (noun > piece.last || isPersonNoun(words[noun]?.norm ?? ''))) return false
  let phrases = 0
  for (const part of host.parts)
    for (let i = part.first; i <= part.last; i++)
      if (tags[i] === 'noun' && tags[i - 1] !== 'noun' && !isBehindPreposition(tagged, i, part.first)) phrases++
  return phrases === 1
}

/** Whether a noun stands behind a preposition, with its article and adjectives between. */
function isBehindPreposition({ tags }: Tagged, noun: number, first: number): boolean {
  let at = noun - 1
  while (at > first && /^(?:determiner|adjective|number|skipped)$/.test(tags[at] ?? '')) at--
  return at >= first && tags[at] === 'preposition'
}

/** "Sie gewann den Titel, zu den Spielen, für die sie nominiert war, durfte sie nicht reisen": whether a piece is the first
 *  field of the main clause whose verb stands behind a relative clause. */
function opensNext(tagged: Tagged, pieces: readonly Piece[], at: number): boolean {
  const { tags, words } = tagged
  const [piece, between, next] = pieces.slice(at, at + 3)
  if (piece?.mark !== ',' || between?.mark !== ',' || next?.mark !== ',' || piece.coordinated) return false
  if (findSecond(tagged, piece, 1) !== null || tags[firstWord(tagged, piece)] !== 'preposition') return false
  if (findOpener(tagged, between, true)?.type !== 'relative') return false
  const verb = firstWord(tagged, next)
  const isNominative = SUBJECT_PRONOUN.test(words[verb + 1]?.norm ?? '')
  return finiteRank(tagged, verb) >= 2 && isNominative
}

/** The clause whose verb a piece without one goes on with, and what the piece holds; null where it is no clause. */
function gapAt(
  tagged: Tagged,
  drafts: readonly Draft[],
  pieces: readonly Piece[],
  at: number,
): { readonly host: number; readonly remnants: Remnants } | null {
  const piece = pieces[at]
  if (piece === undefined || !(piece.coordinated || piece.mark === ',' || piece.mark === ';')) return null
  const near = drafts.findLastIndex((d) => d.parts.some((p) => p.last < piece.first && p.last >= piece.first - 3))
  const before = drafts[near]
  const host = before?.gapped === true && before.parent !== null ? before.parent : near
  const draft = drafts[host]
  if (draft?.finite == null || draft.type !== 'main' || draft.quoted !== piece.quoted) return null
  if (pieces.slice(at + 1).some((p) => waits(tagged, draft, p))) return null
  const isOpen = waits(tagged, draft, piece)
  const told = { first: draft.parts[0]?.first ?? 0, last: before?.parts.at(-1)?.last ?? 0 }
  const remnants = remnantsIn(
    tagged,
    told,
    { first: firstWord(tagged, piece), last: lastWord(tagged, piece) },
    piece.coordinated ? 'coordinator' : 'comma',
    isOpen,
  )
  return remnants && { host, remnants }
}

/** Behind a comma, a time and a participle. */
function opensWithTime(tagged: Tagged, piece: Piece): boolean {
  const start = firstWord(tagged, piece)
  const { tags } = tagged
  return piece.mark === ',' && (tags[start] === 'time' || (tags[start] === 'preposition' && tags[start + 1] === 'time'))
}

/** A main clause in reported speech: "der Mann sei gestürzt". */
const isReported = (tagged: Tagged, draft: Draft | undefined): boolean =>
  draft?.type === 'main' && draft.finite !== null && finiteReading(tagged, draft.finite)?.mood === 'subjunctive1'

/** A fragment that a participle opens or ends, without a noun of its own for it. */
function isReduced(tagged: Tagged, draft: Draft): boolean {
  const [part] = draft.parts
  if (!part || draft.parts.length > 1) return false
  const [first, end] = [firstWord(tagged, part), lastWord(tagged, part)]
  const opens =
    nonfiniteReading(tagged, first, 'participle') !== undefined &&
    tagged.words[first]?.first === true &&
    finiteRank(tagged, first + 1) < 2
  return (
    opens ||
    (nonfiniteReading(tagged, end, 'participle') !== undefined &&
      end > first &&
      (tagged.tags[first] === 'time' || tagged.tags[first] === 'preposition' || tagged.tags[first] === 'adverb'))
  )
}

const isTimeAlone = ({ tags, words }: Tagged, { first, last }: WordRange): boolean => {
  for (let i = first; i <= last; i++)
    if (words[i]?.kind !== 'mark' && tags[i] !== 'time' && tags[i] !== 'preposition' && tags[i] !== 'determiner')
      return false
  return true
}

/** The clause in front that a verb in first place goes on: a fragment without its verb, or a clause that stands before the
 *  main clause. */
function frontHost(drafts: readonly Draft[]): number | null {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]
    if (!draft) break
    if (draft.quoted) continue
    // "Sollte die Finanzierung stehen, will man …": a condition.
    if (draft.type === 'main' && draft.order === 'first' && i === drafts.length - 1 && i === 0) {
      draft.type = 'subordinate'
      return i
    }
    if (draft.type === 'main') {
      // A main clause is complete; only what follows the last one counts.
      const rest = drafts.slice(i + 1)
      if (!rest.some((d) => d.type === 'fragment')) return null
      continue
    }
    // "Mitte April: Ein Gutachten, …, kommt zu dem Schluss": the last one, behind the head of an entry.
    if (draft.type === 'fragment' && !drafts.slice(i + 1).some((d) => d.type === 'fragment')) return i
    if (draft.type === 'fragment') continue
    if (draft.type === 'subordinate' || draft.type === 'infinitive') return i
  }
  return null
}

/** A finite verb of speech. */
const isSayingAt = (tagged: Tagged, at: number): boolean => SAYING_VERBS.has(finiteReading(tagged, at)?.lemma ?? '')

/** Whether the finite verb of a piece is in the subjunctive of reported speech. */
function isSubjunctiveAhead(tagged: Tagged, piece: Piece): boolean {
  const finite = findSecond(tagged, piece, 2)
  return finite !== null && finiteReading(tagged, finite)?.mood === 'subjunctive1'
}

/** What opens an example of what stands before, or says it in other words. */
const EXAMPLE = /^(?:darunter|davon|also|nämlich|beispielsweise|insbesondere|vornehmlich|namentlich)$/

/** Whether all verbs of a clause stand before its last part: its participle, its infinitive or its prefix has come. */
function isComplete(tagged: Tagged, draft: Draft): boolean {
  const finite = draft.finite ?? -1
  if (draft.order === 'final') return true
  return draft.parts.some((part) => {
    const end = lastWord(tagged, part)
    return (
      !part.apposed &&
      end > finite &&
      (nonfiniteReading(tagged, end) !== undefined ||
        (tagged.tags[end] === 'adverb' && isSeparablePrefix(tagged.words[end]?.norm ?? '')))
    )
  })
}

/** Whether a clause still lacks what a piece ends with: its participle or infinitive, its finite verb, its prefix. */
function waits(tagged: Tagged, draft: Draft, piece: Piece): boolean {
  const { words, tags } = tagged
  const end = lastWord(tagged, piece)
  if (draft.quoted !== piece.quoted) return false
  if (draft.order === 'final')
    return draft.finite === null && draft.opener !== null && findFinal(tagged, piece) !== null
  if (draft.finite === null || (draft.order !== 'second' && draft.order !== 'first')) return false
  const reading = finiteReading(tagged, draft.finite)
  const done = draft.parts.some((part) => {
    for (let i = Math.max(part.first, (draft.finite as number) + 1); i <= part.last; i++)
      if (
        nonfiniteReading(tagged, i) ||
        (i === part.last && tags[i] === 'adverb' && isSeparablePrefix(words[i]?.norm ?? ''))
      )
        return true
    return false
  })
  if (done) return false
  if (isAuxiliaryLike(reading)) {
    const isEnd = nonfiniteReading(tagged, end)
    if (!isEnd) return false
    if (reading?.lemma === 'haben' || reading?.lemma === 'sein')
      return (
        nonfiniteReading(tagged, end, 'participle') !== undefined || /^(?:sein|werden)$/.test(words[end]?.norm ?? '')
      )
    return true
  }
  return tags[end] === 'adverb' && isSeparablePrefix(words[end]?.norm ?? '') && !words[end]?.capital
}
