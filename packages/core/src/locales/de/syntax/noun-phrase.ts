import type { Agreement, Phrase } from '../../../syntax/index.js'
import { degreeAdverbs } from '../function-words.js'
import {
  genderOf,
  hasSingularEnding,
  isAgentNoun,
  isBodyNoun,
  isPluralNoun,
  isRoleNoun,
  isSurelySingular,
  roleGender,
  UNIT_NOUNS,
} from '../nouns.js'
import { kindOfNoun } from '../kinds.js'
import { companyForms } from '../names.js'
import { CARDINALS } from '../numerals.js'
import { PLURAL, ANY, SINGULAR, agreementOf, strongAgreement, weakAgreement, intersect, toPlural } from './agreement.js'
import { isAttributiveParticiple, type Tagged } from './tags.js'

/** A noun with what stands before and behind it. */
export type Noun = Pick<Phrase, 'last' | 'head' | 'coreLast' | 'determiner' | 'agreement'>

const GENITIVE = new Set(
  'des eines der einer seines seiner ihres ihrer dieses dieser jenes jener beider aller mehrerer zweier dreier deren dessen unserer'.split(
    ' ',
  ),
)

const CONTRACTED = new Set(
  'im am zum zur beim vom ins ans aufs ums übers fürs durchs vors hinters unters hinterm überm unterm vorm'.split(' '),
)
/** "die damals 65-Jährige": a time, behind an article, that says when somebody was of an age. */
export const isOfAgeThen = ({ words, tags }: Pick<Tagged, 'words' | 'tags'>, from: number, at: number): boolean =>
  at === from + 1 &&
  tags[from] === 'determiner' &&
  words[at]?.capital === false &&
  /jährige[nrs]?$/.test(words[at + 1]?.norm ?? '')

/** The noun phrase that begins at `first`, or null. */
export function readNoun(
  tagged: Tagged,
  first: number,
  last: number,
  verbs: ReadonlySet<number>,
  depth = 0,
): Noun | null {
  const { words, tags, names, genitives, persons, attributes, timeOf } = tagged
  if (depth > 6) return null
  let i = first
  let determiner: number | null = null
  let agreement: readonly Agreement[] = ANY
  const isNumberAhead = (at: number): boolean => {
    for (let k = at; k <= Math.min(at + 2, last); k++) {
      if (tags[k] === 'number' || (tags[k] === 'determiner' && PLURAL === agreementOf(words[k]?.norm ?? '')))
        return true
      if (!degreeAdverbs.has(words[k]?.norm ?? '')) return false
    }
    return false
  }
  // "rund 100 Menschen", "mehr als sieben Millionen"
  while (
    i <= last &&
    (tags[i] === 'adverb' ||
      tags[i] === 'comparison' ||
      (tags[i] === 'preposition' && (i > first || (words[i]?.norm === 'bis' && words[i + 1]?.norm === 'zu')))) &&
    degreeAdverbs.has(words[i]?.norm ?? '') &&
    isNumberAhead(i)
  )
    i++
  // "mehr Gäste"
  if (/^(?:mehr|weniger)$/.test(words[i]?.norm ?? '') && tags[i + 1] === 'noun' && i < last) i++
  if (tags[i] === 'determiner' && i <= last) {
    determiner = i
    agreement = agreementOf(words[i]?.norm ?? '')
    const participle = attributes.get(i)
    if (participle !== undefined && participle < last) i = participle
    else i++
    // "eine der Frauen", "mehrere der Verletzten": one, or some, of many.
    if (
      participle === undefined &&
      PARTITIVE.test(words[i - 1]?.norm ?? '') &&
      /^(?:der|dieser|seiner|ihrer)$/.test(words[i]?.norm ?? '')
    ) {
      const many = readNoun(tagged, i, last, verbs, depth + 1)
      if (many !== null) return { last: many.last, head: i - 1, coreLast: many.last, determiner: null, agreement }
    }
    // "mit fünf zu zwei Stimmen"
    const isCount = (at: number): boolean => tags[at] === 'number' || CARDINALS.has(words[at]?.norm ?? '')
    if (isCount(determiner) && /^(?:zu|gegen|bis)$/.test(words[i]?.norm ?? '') && isCount(i + 1) && i + 2 <= last)
      i += 2
    // "alle drei", "die beiden", "seine zwei"
    while (i <= last && tags[i] === 'determiner') {
      const own = words[i]?.norm ?? ''
      agreement = intersect(agreement, own === 'beiden' ? PLURAL : agreementOf(own))
      i++
    }
  }
  const start = i
  let strong: readonly Agreement[] | null = null
  while (i <= last && !verbs.has(i)) {
    const tag = tags[i]
    const word = words[i]
    if (tag === 'adjective') {
      const own = determiner === null ? '' : (words[determiner]?.norm ?? '')
      if (word && determiner !== null && !attributes.has(determiner))
        agreement = intersect(agreement, weakAgreement(own, word.norm))
      // "im neuen Bad": the preposition holds the article.
      else if (word && determiner === null && !CONTRACTED.has(words[first - 1]?.norm ?? ''))
        strong ??= strongAgreement(word.norm)
      i++
    } else if (tag === 'number') {
      // "mit 19 zu 14 Stimmen"
      if (
        /^(?:zu|gegen|bis)$/.test(words[i + 1]?.norm ?? '') &&
        (tags[i + 2] === 'number' || CARDINALS.has(words[i + 2]?.norm ?? '')) &&
        tags[i + 3] === 'noun' &&
        i + 3 <= last
      ) {
        i += 2
        continue
      }
      // "der 41 Jahre alte Koch"
      if (
        tags[i + 1] === 'noun' &&
        tags[i + 2] === 'adjective' &&
        UNIT_NOUNS.has(words[i + 1]?.norm ?? '') &&
        i + 3 <= last
      ) {
        i += 2
        continue
      }
      if (word && !word.norm.endsWith('.') && word.norm !== '1') agreement = intersect(agreement, PLURAL)
      i++
    } else if (
      // "das nur drei Meter hohe Tor"
      tag === 'determiner' &&
      determiner !== null &&
      CARDINALS.has(word?.norm ?? '') &&
      UNIT_NOUNS.has(words[i + 1]?.norm ?? '') &&
      tags[i + 2] === 'adjective'
    )
      i += 2
    // "die letzten beiden Jahre"
    else if (i > start && tag === 'determiner' && word?.norm === 'beiden' && tags[i + 1] === 'noun') {
      agreement = intersect(agreement, PLURAL)
      i++
    } else if (tag === 'skipped' && i > first) i++
    else if (
      tag === 'time' &&
      timeOf[i] !== -1 &&
      (determiner !== null
        ? tags.slice(i, i + 6).includes('adjective') || (word?.capital === false && tags[i + 1] === 'noun')
        : word?.capital === false && tags[i + 1] === 'adjective')
    )
      i++
    else if (
      tag === 'adverb' &&
      (tags[i + 1] === 'adjective' ||
        tags[i + 1] === 'number' ||
        (tags[i + 1] === 'determiner' && CARDINALS.has(words[i + 1]?.norm ?? '')) ||
        (tags[i + 1] === 'adverb' && tags[i + 2] === 'adjective')) &&
      (i > start || determiner !== null || degreeAdverbs.has(word?.norm ?? ''))
    )
      i++
    // "die alte, baufällige Brücke", "nukleare und andere Waffen"
    else if (i > start && (word?.text === ',' || tag === 'coordinator') && tags[i + 1] === 'adjective' && i + 1 < last)
      i++
    else break
  }
  if (strong !== null) agreement = intersect(agreement, strong)
  if (i > last || verbs.has(i) || tags[i] !== 'noun') {
    // "der vierte starb", "ein dritter wurde gefunden"
    const ordinal = ORDINAL.test(words[i]?.norm ?? '') ? i : i - 1
    if (
      determiner === first &&
      ordinal > first &&
      ordinal <= Math.min(last, first + 2) &&
      !verbs.has(ordinal) &&
      ORDINAL.test(words[ordinal]?.norm ?? '')
    )
      return {
        last: ordinal,
        head: ordinal,
        coreLast: ordinal,
        determiner,
        agreement: intersect(agreement, weakAgreement(words[first]?.norm ?? '', words[ordinal]?.norm ?? '')),
      }
    // "traten beide die Reise an"
    if (
      determiner === first &&
      i === first + 1 &&
      /^(?:beide|alle|alles|viele|vieles|einige|mehrere|manche|wenige)$/.test(words[first]?.norm ?? '')
    )
      return { last: first, head: first, coreLast: first, determiner: null, agreement }
    // "die beiden", "alle drei"
    if (
      determiner !== null &&
      i === start &&
      start > first &&
      i - 1 <= last &&
      /^(?:beide[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/.test(words[i - 1]?.norm ?? '')
    )
      return { last: i - 1, head: i - 1, coreLast: i - 1, determiner, agreement }
    // "zwei von ihnen", "rund 20": a number by itself; "der Älteste" has a capital.
    let only = i - 1
    while (only > start && tags[only] === 'skipped') only--
    if (
      i > first &&
      tags[only] === 'number' &&
      only <= last &&
      (determiner !== null || start === only || degreeAdverbs.has(words[first]?.norm ?? ''))
    ) {
      // "rund 340 der 2900 Stellen"
      const of =
        GENITIVE.has(words[i]?.norm ?? '') && tags[i] === 'determiner'
          ? readNoun(tagged, i, last, verbs, depth + 1)
          : null
      return { last: of?.last ?? only, head: of?.head ?? only, coreLast: of?.last ?? only, determiner, agreement }
    }
    return null
  }
  // "der Große Preis": an adjective of a name.
  if (
    determiner !== null &&
    determiner === i - 1 &&
    tags[i + 1] === 'noun' &&
    PROPER_ADJECTIVE.test(words[i]?.norm ?? '')
  )
    agreement = intersect(agreement, weakAgreement(words[determiner]?.norm ?? '', words[i]?.norm ?? ''))
  let head = names.get(i) ?? i
  head = Math.min(head, last)
  let end = head
  // A run of nouns: title and name, unit and what is counted.
  while (end + 1 <= last && !verbs.has(end + 1)) {
    const next = nextWord(tagged, end + 1, last)
    if (next === null || tags[next] !== 'noun' || verbs.has(next)) {
      // "auf Platz sieben"
      if (
        next !== null &&
        tags[next] === 'determiner' &&
        RANKED.test(words[end]?.norm ?? '') &&
        PLURAL === agreementOf(words[next]?.norm ?? '') &&
        tags[next + 1] !== 'noun'
      ) {
        end = next
        continue
      }
      // "Apollo 11", "Boeing 737": a number that belongs to the name.
      if (
        next !== null &&
        tags[next] === 'number' &&
        /^\d+$/.test(words[next]?.norm ?? '') &&
        (names.has(i) || end > i || /^[A-Z]$/.test(words[i]?.text ?? '') || NUMBERED.test(words[end]?.norm ?? '')) &&
        tags[next + 1] !== 'noun'
      ) {
        end = next
        continue
      }
      break
    }
    if (
      !joinsNoun(
        tagged,
        i,
        end,
        next,
        determiner !== null || strong !== null || CONTRACTED.has(words[first - 1]?.norm ?? ''),
      ) ||
      isObjectSlot(tagged, verbs, first, next)
    )
      break
    end = Math.min(names.get(next) ?? next, last)
    head = end
  }
  const headNorm = words[head]?.norm ?? ''
  const commonHead = words[i]?.norm ?? ''
  if (names.has(i) || (end > i && isRoleNoun(commonHead))) {
    agreement = agreement === ANY ? SINGULAR : agreement
    // "der Malerin Ilse Lang": the role tells the gender.
    const gender = names.has(i) ? null : roleGender(commonHead)
    if (gender !== null)
      agreement = intersect(
        agreement,
        agreement.filter((code) => code[0] === gender || (gender === 'm' && code[0] === 'p')),
      )
  } else {
    if (isPluralNoun(headNorm)) agreement = intersect(agreement, PLURAL)
    const isIndefinite = /^(?:k?ein|[msd]ein|ihr|unser)$/.test(words[determiner ?? -1]?.norm ?? '')
    // "die Staatsanwaltschaft Rodenberg": the noun before the name.
    const gender =
      genderOf(end > i && isBodyNoun(commonHead) ? commonHead : headNorm) ??
      (isIndefinite && isAgentNoun(headNorm) ? 'm' : null)
    if (gender !== null)
      agreement = intersect(
        agreement,
        agreement.filter((code) => code[0] === gender || code[0] === 'p'),
      )
    // "die Erlaubnis": no plural ends so.
    if (headNorm.endsWith('nis') && agreement.every((code) => code[0] === 'p')) agreement = ['fn', 'fa']
    if (!/[ens]$/.test(headNorm) && determiner !== null)
      agreement = intersect(
        agreement,
        agreement.filter((code) => code !== 'pd'),
      )
    // No plural ends in "-ung", "-heit"; a bare noun without an ending of the plural is singular.
    if (hasSingularEnding(headNorm) || (determiner !== null && isSurelySingular(headNorm)))
      agreement = intersect(agreement, SINGULAR)
  }
  const isRole = isRoleNoun(headNorm) && !names.has(i)
  let coreLast = end
  // Genitives behind it: "der Bürgermeister der Stadt", "die Reise russischer Beamter".
  for (;;) {
    const next = nextWord(tagged, end + 1, last)
    if (next === null || verbs.has(next)) break
    const norm = words[next]?.norm ?? ''
    // A person's name has no genitive behind it.
    if (
      coreLast === end &&
      names.has(i) &&
      names.get(i) === end &&
      determiner === null &&
      tags[next] === 'determiner' &&
      norm === 'der'
    )
      break
    // "der Fabrikant Otto Behnke der Stadt": nor has one behind a role.
    if (coreLast === end && determiner !== null && end - i === 2 && norm === 'der' && isCalled(tagged, i, next)) break
    // "der Besuch Kims", "die Brücke Talheims"
    if (
      tags[next] === 'noun' &&
      coreLast === end &&
      (determiner !== null ||
        (!names.has(i) &&
          CONTRACTED.has(words[first - 1]?.norm ?? '') &&
          tags[(names.get(next) ?? next) + 1] !== 'noun')) &&
      genitives.has(next)
    ) {
      end = Math.min(names.get(next) ?? next, last)
      continue
    }
    const isGenitive =
      (tags[next] === 'determiner' && GENITIVE.has(norm)) ||
      (tags[next] === 'adjective' && norm.endsWith('er') && tags[next + 1] === 'noun' && coreLast === end)
    if (isGenitive) {
      const inner = readNoun(tagged, next, last, verbs, depth + 1)
      if (!inner || !inner.agreement.some((code) => code[1] === 'g')) break
      end = inner.last
      // "der Vorsitzende der Partei Jan Vogt": the name belongs to the title.
      const name = nextWord(tagged, end + 1, last)
      const nameLast = name === null ? undefined : names.get(name)
      if (isRole && depth === 0 && name !== null && nameLast !== undefined && nameLast > name && persons.has(name)) {
        end = Math.min(nameLast, last)
        head = end
        coreLast = end
        break
      }
      continue
    }
    if ((norm === 'und' || norm === 'oder' || norm === 'sowie' || norm === '&') && tags[next] === 'coordinator') {
      const inner = readNoun(tagged, next + 1, last, verbs, depth + 1)
      if (!inner) break
      // Both members belong to the core, unless a genitive came between.
      if (coreLast === end) coreLast = inner.coreLast
      end = inner.last
      if (depth === 0) agreement = intersect(toPlural(agreement), PLURAL)
      continue
    }
    // "Berlin, Wien und Bern": a list goes on behind a comma where "und" ends it.
    if (depth === 0 && words[end + 1]?.text === ',' && end + 1 < last) {
      const list = readList(tagged, end + 1, last, verbs)
      if (list === null) break
      if (coreLast === end) coreLast = list
      end = list
      agreement = intersect(toPlural(agreement), PLURAL)
    }
    break
  }
  return { last: end, head, coreLast, determiner, agreement }
}

/** Somebody by a noun and two names. */
const isCalled = ({ words, tags }: Tagged, first: number, next: number): boolean =>
  tags[next] === 'determiner' &&
  (isRoleNoun(words[first]?.norm ?? '') || DOER.test(words[first]?.norm ?? '')) &&
  genderOf(words[first + 1]?.norm ?? '') === null

/** The end of "…, Wien und Bern", where it begins with its comma. */
function readList(tagged: Tagged, comma: number, last: number, verbs: ReadonlySet<number>): number | null {
  const item = readNoun(tagged, comma + 1, last, verbs, 5)
  if (!item) return null
  const next = item.last + 1
  if (tagged.tags[next] === 'coordinator') return item.last
  if (tagged.words[next]?.text === ',') return readList(tagged, next, last, verbs)
  // The chunk of the last item swallowed "und".
  return tagged.tags.slice(comma + 1, item.last).includes('coordinator') ? item.last : null
}

/** Next word that is no parenthesis. */
export function nextWord({ tags }: Tagged, from: number, last: number): number | null {
  let i = from
  while (i <= last && tags[i] === 'skipped') i++
  return i <= last ? i : null
}

/** Whether the noun at `next` goes on the phrase that the noun at `end` has begun. */
function joinsNoun(
  { words, names, quotedNames }: Tagged,
  first: number,
  end: number,
  next: number,
  opened: boolean,
): boolean {
  const norm = words[end]?.norm ?? ''
  const quoted = quotedNames.some((range) => range.first === next)
  // "die Klinikum Talheim gGmbH"
  if (quoted || companyForms.has(words[next]?.norm ?? '') || companyForms.has(words[next + 1]?.norm ?? '')) return true
  if (UNIT_NOUNS.has(norm))
    return words[first - 1]?.kind === 'number' || UNIT_NOUNS.has(words[next]?.norm ?? '') || !names.has(next)
  const isName = names.has(next)
  // "will der Konzern Reisenden Geld erstatten": somebody by what they do.
  if (opened && !isName && /en$/.test(words[next]?.norm ?? '') && isAttributiveParticiple(words[next]?.norm ?? ''))
    return false
  const afterName = [...names].some(([from, to]) => to === end && from <= end)
  if (afterName && TOPONYM.test(words[next]?.norm ?? '')) return true
  if (afterName) {
    // "Putins Besuch": a genitive in front; other names stand by themselves.
    return !isName && /s$|’$|'$/.test(norm) && words[next]?.kind === 'word'
  }
  // "die Dramaturgin Ilse Lang": behind a noun for a woman two more without an ending of common nouns are her name.
  const isNamed = (at: number): boolean =>
    words[at]?.capital === true &&
    words[at].kind === 'word' &&
    !/(?:ung|ungen|heit|keit|schaft|tion|tät|en)$/.test(words[at].norm)
  if (
    opened &&
    end - first < 2 &&
    WOMAN.test(words[first]?.norm ?? '') &&
    (isName ? end === first : end === first ? isNamed(next) && isNamed(next + 1) : isNamed(next))
  )
    return true
  // "überließ der Fabrikant Otto Behnke der Stadt ein Gelände"
  const isDoer = DOER.test(words[first]?.norm ?? '')
  const isSomebody = (at: number): boolean => isNamed(at) && genderOf(words[at]?.norm ?? '') === null
  if (opened && isDoer && words[first - 1]?.norm === 'der')
    if (end === first ? isSomebody(next) && isNamed(next + 1) : end === first + 1 && isSomebody(end)) return true
  // "der Maler Kurt Lang", "der FC Rot Talheim"
  const lead = words[first]?.norm ?? ''
  const isCommon = /(?:ung|ungen|heit|keit|schaft|tion|tät)$/.test(words[next]?.norm ?? '')
  if (
    end > first &&
    end - first < 4 &&
    !isCommon &&
    (isRoleNoun(lead) || isBodyNoun(lead) || isAcronym(words[first]?.text ?? ''))
  )
    return (
      isAcronym(words[first]?.text ?? '') ||
      !isRoleNoun(words[next]?.norm ?? '') ||
      // "Minister Karl Bauer": a family name that is a trade, behind a given one; "lobte Trainer Lang Stürmer Kern".
      (end === first + 1 && isRoleNoun(lead) && isSomebody(end) && words[next + 1]?.capital !== true)
    )
  if (isAcronym(words[end]?.text ?? '') && !isCommon && end === first) return true
  // "ordnete ein Richter Untersuchungshaft an": nobody in particular is called by a name.
  if (isRoleNoun(norm) && end === first && !isName && /^eine?[mnr]?$/.test(words[first - 1]?.norm ?? '')) return false
  if (isRoleNoun(norm) && opened && !isName && end === first && /(?:e|en)$/.test(words[next]?.norm ?? '')) return false
  // "hatte die Stadt Anwohner eingeladen", "kündigte der Verein Trainer Kurt Lang": what follows is named by itself.
  if ((isBodyNoun(norm) || isRoleNoun(norm)) && !isName && kindOfNoun(words[next]?.norm ?? '') !== null) return false
  if (isBodyNoun(norm) && !isName && (isPluralNoun(words[next]?.norm ?? '') || isRoleNoun(words[next]?.norm ?? '')))
    return false
  // "das Amtsgericht Buchen": a court has its place behind it, whatever that ends in.
  if (end === first && SEATED.test(norm) && genderOf(words[next]?.norm ?? '') === null) return true
  if (isBodyNoun(norm) && end === first && PLACE_SHAPE.test(words[next]?.norm ?? '')) return true
  // "des Ortsteils Sandauen"
  if (LOCALITY.test(norm) && end === first && opened && genderOf(words[next]?.norm ?? '') === null) return true
  if (isRoleNoun(norm) || isBodyNoun(norm))
    return isName || !/(?:ung|heit|keit|schaft|tion|en)$/.test(words[next]?.norm ?? '')
  // "im Hinteren Gerntal", "der Deutschen Presse-Agentur": a proper adjective.
  if (opened && PROPER_ADJECTIVE.test(norm)) return true
  // "der Bonner Stadtrat"
  if (opened && /^[A-ZÄÖÜ].*er$/.test(words[end]?.text ?? '') && end === first && !isRoleNoun(norm) && !isName)
    return true
  if (isName) return !opened || /(?:straße|kap|mount|sankt|st|see|bucht|berg)$/.test(norm) || HOUSE.test(norm)
  // "mit drei Punkten Vorsprung"
  const isCounted = words[first - 1]?.kind === 'number' || CARDINALS.has(words[first - 1]?.norm ?? '')
  if (isCounted && end === first && MARGIN.test(words[next]?.norm ?? '')) return true
  // "Bad Homburg", "Kurt Lang", "Rot Talheim": without an article two capitals are one name, unless the second is a common
  // noun behind a common noun.
  if (words[next]?.norm.endsWith('ungen') || words[next]?.norm.endsWith('ung')) return false
  // "brachte die Löwin Saba zwei Junge zur Welt": names end in a full vowel, few other nouns do.
  const following = words[next + 1]
  const isFollowed = following?.kind === 'number' || /^(?:ein|zwei|drei|d[aei][sren])/.test(following?.norm ?? '')
  if (
    end === first &&
    isFollowed &&
    /[^aeiou][aoiuy]$/.test(words[next]?.norm ?? '') &&
    !VOWEL_NOUN.test(words[next]?.norm ?? '')
  )
    return true
  // "das Frauenhaus Rodenfeld", "die Wache Mitte"
  if (end === first && HOUSE.test(norm) && PLACE_SHAPE.test(words[next]?.norm ?? '')) return true
  return !opened || /^(?:ende|anfang|mitte)$/.test(norm)
}

/** Nouns for a woman by what she is or does. */
const WOMAN = /[^aeiou]{1,3}in$/

const HOUSE =
  /(?:haus|heim|halle|bad|kirche|amt|wache|kita|garten|friedhof|hütte|burg|schloss|hof|park|turm|mühle|museum|schule|klinik|klinikum|theater|stadion|werk|kreuz|platz|messe|universität|hochschule|gericht|reich|fürstentum|herzogtum|republik|staat|provinz|kanton|region|kreis|ortsteil|stadtteil|bezirk|gemeinde|insel|hafen)$/

/** Nouns for where people live, before its name. */
const LOCALITY =
  /^(?:(?:orts|stadt|landes)?teils?|(?:kreis|haupt|klein|hafen|grenz)?stadt|(?:berg|nachbar)?dorf(?:e?s)?|gemeinde|(?:bade|kur|nachbar|vor)?ort(?:e?s)?|weilers?|(?:stadt)?bezirks?|insel|landkreis(?:es)?|kantons?)$/

/** How names of places and parts of towns end. */
const PLACE_SHAPE =
  /(?:feld|dorf|burg|berg|stadt|stedt|heim|hausen|ingen|ungen|bach|kirchen|rode|ow|itz|tal|brück|furt|see|wald|hagen|münde|hafen|stein)$|^(?:nord|süd|ost|west|mitte|altstadt|neustadt)$/

/** How nouns for somebody who does something end. */
const DOER = /(?:[^ms]ant|ent|[iy]st|eur|oge|nom|iker)$/

/** English nouns that end the name of a place: "Kansas City". */
const TOPONYM = /^(?:city|island|islands|beach|hills?|springs|lake|river|valley|bay|park|airport|university|college)$/

const MARGIN = /^(?:vorsprung|rückstand|abstand|unterschied|differenz|verspätung|mehrheit|verlust|gefälle|guthaben)$/

/** Common nouns that end in a full vowel. */
const VOWEL_NOUN =
  /(?:firma|thema|drama|klima|villa|kamera|lava|gala|pizza|auto|kino|foto|euro|kilo|büro|risiko|konto|porto|logo|motto|taxi|handy|party|hobby|baby|city|story|lobby|jury|ufo|gnu|kanu|tabu|kita|uni|abi|azubi|profi|studi|promi)$/

/** "kann der Verein Einspruch einlegen": a bare noun between the subject and the participle or infinitive that ends the
 *  clause is its object, unless it is a known name. */
function isObjectSlot(
  { tags, words, names, readings }: Tagged,
  verbs: ReadonlySet<number>,
  first: number,
  next: number,
): boolean {
  // "hatte mit drei Punkten Vorsprung gewonnen"
  if (MARGIN.test(words[next]?.norm ?? '') && (tags[first] === 'number' || tags[first] === 'determiner')) return false
  if (names.has(next) || words[next]?.kind !== 'word') return false
  const finite = first - 1
  const end = next + 1
  if (!verbs.has(finite) && !(tags[finite] === 'time' && [...verbs].some((at) => at < first))) return false
  if (!verbs.has(end) || tags[end] !== 'verb' || words[end + 1]?.text === ',') return false
  const moves = [...verbs].some((at) => at < first && /^(?:ist|sind|war|waren|sei|seien)$/.test(words[at]?.norm ?? ''))
  return !moves && (readings[end] ?? []).some((r) => r.form !== 'finite')
}

/** Bodies of which one sits in a place. */
const SEATED =
  /^(?:(?:amts|land|oberlandes|verwaltungs|arbeits|sozial|finanz)gericht|staatsanwaltschaft|polizeipräsidium|finanzamt)s?$/

const ORDINAL =
  /^(?:erst|zweit|dritt|viert|fünft|sechst|siebt|siebent|acht|neunt|zehnt|letzt|letzter|erster|ander|neu|alt|jünger|älter|größer|kleiner|jüngst|ältest|größt|kleinst|übrig)e[nrs]?$/

const PARTITIVE = /^(?:eine|einer|eines|keine|keiner|keines|jede|jeder|jedes|mehrere|einige|viele|zwei|drei|vier|fünf)$/

/** Nouns whose number stands behind them. */
const RANKED = /(?:platz|rang|stufe|nummer|gleis|tor|seite|klasse|runde|akt|kapitel|phase|block)$/

/** Nouns that a number behind them names: "die Bundesstraße 2". */
const NUMBERED =
  /(?:straße|strasse|autobahn|linie|gleis|halle|tor|block|nummer|route|zone|saal|kapitel|band|zug|kanal|gruppe|phase|stufe|runde|platz|rang|reaktor|schacht|klasse|etappe|sektor|kilometer)$/

const PROPER_ADJECTIVE =
  /^(?:erst|zweit|dritt|viert|fünft|hinter|vorder|ober|unter|inner|äußer|mittler|klein|groß|gross|neu|alt|weiß|weiss|schwarz|rot|grün|hoh|lang|national|demokratisch|vereint|vereinigt|international|[a-zäöü]{2,}isch|deutsch|schweizer|königlich|evangelisch|katholisch|staatlich|städtisch|bund)e[nrsm]?$/

/** "FC", "SV", "EHC": letters before a name. */
const isAcronym = (text: string): boolean => /^[A-ZÄÖÜ]{2,5}$/.test(text)
