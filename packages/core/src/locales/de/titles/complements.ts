import { type Clause, covers, indices, type Syntax, type TitleInput } from '../../../syntax/index.js'
import { negations } from '../function-words.js'
import { isSaying } from '../semantics/clause-facts.js'
import { textOf } from './text.js'
import { childOf, particlesOf } from './clause-parts.js'
import { CIRCUMSTANCE } from './weakness.js'

/** ", dass …" or ", … zu …": the clauses that complete a verb, whole. */
export function complementsOf(syntax: Syntax, input: TitleInput): readonly string[] {
  const { clause, dropped } = input
  const child = childOf(syntax, clause) ?? perceivedIn(syntax, clause)
  if (child === null) return []
  const whole = (c: Clause): string => {
    const omitted = new Set([...dropped, ...particlesOf(syntax, c)])
    const told = textOf(syntax, c.parts[0]?.first ?? 0, c.parts.at(-1)?.last ?? 0, omitted)
    // "…, dass er sie geschlagen und beraubt hatte": the verb of both stands behind the second.
    const finite = c.verb?.finite ?? null
    return finite === null || covers(c, finite) ? told : `${told} ${syntax.words[finite]?.text ?? ''}`
  }
  const own = whole(child)
  const text = child.index < clause.index ? own.slice(0, 1).toLowerCase() + own.slice(1) : own
  const next = syntax.clauses[child.index + 1]
  const more =
    next?.type === 'infinitive' && next.parent === child.index && next.opener === null
      ? `, ${textOf(syntax, next.parts[0]?.first ?? 0, next.parts.at(-1)?.last ?? 0, dropped)}`
      : ''
  // "davon ausgehen, dass …" says nothing without what follows.
  const needed =
    clause.verb !== null &&
    (isSaying(clause) ||
      syntax.words[child.opener ?? -1]?.norm.startsWith('w') === true ||
      PERCEIVING.test(clause.verb.lemma) ||
      clause.phrases.some((p) =>
        /^da(?:r)?(?:an|auf|in|über|für|gegen|von|mit|zu|um)$/.test(syntax.words[p.first]?.norm ?? ''),
      ))
  const lean = leanClause(syntax, input, child, false)
  const leanest = leanClause(syntax, input, child, true)
  const all = [
    ...(more === '' ? [`, ${text}`] : [`, ${text}${more}`, `, ${lean}${more}`]),
    ...(more === '' ? [`, ${lean}`] : []),
    ...(child.type === 'infinitive' && leanest !== lean ? [`, ${leanest}`] : []),
  ]
  return text === '' ? [] : needed || child.type === 'infinitive' ? all : [...all, '']
}

const PERCEIVING = /^(?:hören|sehen|beobachten|miterleben|filmen|bemerken|zusehen)$/

/** "will gehört haben, wie …" */
function perceivedIn(syntax: Syntax, clause: Clause): Clause | null {
  const child = syntax.clauses[clause.index + 1]
  const isPerceived =
    child?.type === 'subordinate' &&
    child.parent === clause.index &&
    syntax.words[child.opener ?? -1]?.norm === 'wie' &&
    PERCEIVING.test(clause.verb?.lemma ?? '')
  return isPerceived ? child : null
}

/** A dependent clause with what its verb needs alone: no circumstances, no places.
 *  @param bare without the last phrase too, where a preposition opens it beside an object */
function leanClause(syntax: Syntax, input: TitleInput, clause: Clause, bare: boolean): string {
  const out = new Set([...input.dropped, ...particlesOf(syntax, clause)])
  clause.phrases.forEach((phrase, k) => {
    const isLast = k === clause.phrases.length - 1
    const isSpare = isLast && bare && clause.phrases.some((p) => p.type === 'noun')
    if (phrase.type === 'preposition' && (!isLast || isSpare || CIRCUMSTANCE.test(phrase.preposition ?? '')))
      for (const i of indices(phrase)) out.add(i)
    if (phrase.type === 'adverb' && !negations.has(syntax.words[phrase.first]?.norm ?? '') && !isLast)
      for (const i of indices(phrase)) out.add(i)
  })
  for (const i of clause.verb?.words ?? []) out.delete(i)
  return textOf(syntax, clause.parts[0]?.first ?? 0, clause.parts.at(-1)?.last ?? 0, out)
}
