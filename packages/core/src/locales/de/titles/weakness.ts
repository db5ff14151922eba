import { type Clause, type Phrase, type Syntax, type TitleInput } from '../../../syntax/index.js'
import { negations, qualifying } from '../function-words.js'
import { type Weakness } from './layout.js'

export const CIRCUMSTANCE =
  /^(?:nach|vor|seit|während|wegen|trotz|aufgrund|infolge|angesichts|anlässlich|durch|unter|bis|ab|dank|laut|neben|außer|ohne|samt|statt|anstatt|mangels|zwischen|hinter|per)$/

/** Prepositions of a circumstance that some verbs need: "warnen vor", "suchen nach". */
const GOVERNED: Readonly<Record<string, RegExp>> = {
  vor: /^(?:warnen|schützen|fliehen|flüchten|retten|bewahren|kapitulieren|stehen)$/,
  nach: /^(?:fragen|suchen|verlangen|fahnden|streben|rufen|benennen|greifen|graben|tauchen)$/,
  unter: /^(?:leiden|stehen|stellen|fallen|geraten)$/,
  durch: /^(?:ersetzen|ablösen)$/,
  zwischen: /^(?:vermitteln|unterscheiden|wählen|pendeln)$/,
  bis: /^(?:verlängern|vertagen|verschieben)$/,
  ohne: /^(?:auskommen|bleiben|enden|leben|dastehen|verlaufen)$/,
  von: /^(?:stehlen|entwenden|entfernen|trennen|lösen|befreien|erhalten|bekommen|kaufen|übernehmen|verlangen|fordern|erfahren|absehen|abrücken|ausgehen|handeln|profitieren|abhängen|zurücktreten|sprechen|berichten|stürzen|fallen|abkommen|springen|wechseln|kommen|reisen|fahren|fliegen|abziehen|verschwinden)$/,
}

export const isGoverned = ({ verb }: Clause, preposition: string | null): boolean =>
  verb !== null && GOVERNED[preposition ?? '']?.test(verb.lemma) === true

/** "im Anschluss an", "am Rande": circumstances, whatever their preposition. */
const FRAMING_NOUN = /^(?:anschluss|rahmen|zuge|rande|vorfeld|zusammenhang|hinblick|verlauf|laufe|beisein|anwesenheit)$/

/** Prepositions that verbs govern more often than not: "um Geld bringen", "gegen die Stadt klagen". */
const GOVERNING = /^(?:gegen|über|um|zu|zum|zur)$/

const DIRECTIONAL = /^(?:in|an|auf|über|unter|vor|hinter|neben|zwischen)$/

const LOCAL = /^(?:in|im|an|am|auf)$/

export function weaknessOf(syntax: Syntax, input: TitleInput, phrase: Phrase, isLast: boolean): Weakness {
  const norm = syntax.words[phrase.first]?.norm ?? ''
  if (phrase.type === 'noun' || phrase.type === 'pronoun' || negations.has(norm) || qualifying.has(norm)) return 0
  if (phrase.type === 'adverb') return isLast || isPredicative(syntax, input.clause) ? 0 : 3
  if (FRAMING_NOUN.test(syntax.words[phrase.head]?.norm ?? '')) return 2
  if (isGoverned(input.clause, phrase.preposition)) return 0
  if (phrase.preposition === 'als' || phrase.preposition === 'wie')
    return isLast || input.clause.verb?.lemma === 'gelten' ? 0 : 1
  // "nach Moskau": where to.
  if (phrase.preposition === 'nach' && phrase.determiner === null && syntax.words[phrase.head]?.capital)
    return isLast ? 0 : 1
  if (phrase.preposition === 'mit' && phrase.determiner !== null && !isLast) return 2
  // "bis in die Kreisliga", "bis vor das Verfassungsgericht": how far.
  if (phrase.preposition === 'bis' && phrase.nounFirst === phrase.first + 2) return isLast ? 0 : 1
  // "in eine Umlaufbahn", "ans Ufer": where to.
  if (
    DIRECTIONAL.test(phrase.preposition ?? '') &&
    phrase.determiner !== null &&
    phrase.agreement.every((code) => code[1] === 'a' || code[1] === 'n')
  )
    return 0
  // "auf Eis gelegt", "in Betrieb genommen": a bare noun right before the verb is half of it.
  const isBare = phrase.determiner === null && phrase.head === phrase.nounFirst && phrase.last === phrase.head
  const isNamed = input.mentions.some((m) => m.first <= phrase.head && phrase.head <= m.last)
  if (isLast && isBare && !isNamed && /^(?:in|auf|unter|außer)$/.test(phrase.preposition ?? '')) return 0
  // "unterstützte die Einführung eines Regimes im Norden": beside an object a place is no need of the verb.
  const hasObject = input.clause.phrases.some(
    (p) => p.type === 'noun' && p !== input.clause.subject && p.last < phrase.first,
  )
  if (isLast && !CIRCUMSTANCE.test(phrase.preposition ?? ''))
    return hasObject && LOCAL.test(phrase.preposition ?? '') && phrase.agreement.some((code) => code[1] === 'd') ? 1 : 0
  // "auf Einladung", "auf Antrag"
  if (phrase.preposition === 'auf' && phrase.determiner === null && !isLast) return 2
  if (phrase.preposition === 'auf') return phrase.agreement.every((code) => code[1] === 'd') ? 1 : 0
  if (GOVERNING.test(phrase.preposition ?? '')) return 0
  return CIRCUMSTANCE.test(phrase.preposition ?? '') ? 2 : 1
}

const isPredicative = (_: Syntax, clause: Clause): boolean =>
  clause.verb !== null && clause.verb.voice === 'active' && /^(?:sein|werden|bleiben|gelten)$/.test(clause.verb.lemma)
