import type { Agreement } from '../../../syntax/index.js'

const agreements = (codes: string): readonly Agreement[] => codes.split(' ') as Agreement[]

const DER = agreements('mn fd fg pg')
const DIE = agreements('fn fa pn pa')
const DAS = agreements('nn na')
const DEN = agreements('ma pd')
const DEM = agreements('md nd')
const DES = agreements('mg ng')
const EIN = agreements('mn nn na')
const EINE = agreements('fn fa pn pa')
const EINER = agreements('fd fg pg mn')
export const PLURAL = agreements('pn pa pd pg')
export const ANY = agreements('mn ma md mg fn fa fd fg nn na nd ng pn pa pd pg')
export const SINGULAR = ANY.filter((code) => code[0] !== 'p')

/** Agreement of a determiner: by the article, or by the ending that it shares with one. */
export function agreementOf(norm: string): readonly Agreement[] {
  switch (norm) {
    case 'der':
      return DER
    case 'die':
      return DIE
    case 'das':
      return DAS
    case 'den':
      return DEN
    case 'dem':
      return DEM
    case 'des':
      return DES
    case 'ein':
    case 'kein':
    case 'mein':
    case 'sein':
    case 'ihr':
    case 'unser':
      return EIN
    case 'eine':
      return EINE.filter((code) => code[0] === 'f')
    case 'einer':
      return EINER.filter((code) => code[0] === 'f')
    case 'beide':
    case 'alle':
    case 'viele':
    case 'wenige':
    case 'mehrere':
    case 'einige':
    case 'manche':
      return agreements('pn pa')
    case 'einen':
      return agreements('ma')
    case 'einem':
      return DEM
    case 'dessen':
    case 'deren':
      return ANY
  }
  if (/^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)/.test(norm)) return PLURAL
  if (/^(?:beid|all|viel|wenig|mehrer|einig|manch)/.test(norm))
    return norm.endsWith('n') ? agreements('pd') : agreements('pg')
  if (norm.endsWith('em')) return DEM
  if (norm.endsWith('es')) return /^(?:dies|jen|jed|welch|all)/.test(norm) ? agreements('nn na mg ng') : DES
  if (norm.endsWith('en')) return DEN
  if (norm.endsWith('er')) return /^(?:dies|jen|jed|welch)/.test(norm) ? DER : EINER
  if (norm.endsWith('e')) return DIE
  return ANY
}

/** Agreement of an adjective without a determiner: the strong ending. */
export function strongAgreement(norm: string): readonly Agreement[] {
  if (norm.endsWith('em')) return DEM
  if (norm.endsWith('er')) return DER
  if (norm.endsWith('es')) return agreements('nn na')
  if (norm.endsWith('en')) return agreements('ma pd mg ng')
  if (norm.endsWith('e')) return agreements('pn pa fn fa')
  return ANY
}

/** Agreement by the weak or mixed ending of an adjective behind a determiner: "die neuen" is plural, "der neue" nominative. */
export function weakAgreement(determiner: string, adjective: string): readonly Agreement[] {
  if (!/e[nrs]?$/.test(adjective)) return ANY
  const own = agreementOf(determiner)
  if (adjective.endsWith('en')) {
    if (determiner === 'der') return agreements('fd fg pg')
    // "die neuen", "keine neuen"
    return own.includes('fn') && own.includes('pn') ? agreements('pn pa') : ANY
  }
  if (adjective.endsWith('er')) return own.includes('mn') && own.includes('nn') ? agreements('mn') : ANY
  if (adjective.endsWith('es')) return own.includes('mn') && own.includes('nn') ? agreements('nn na') : ANY
  if (determiner === 'der') return agreements('mn')
  return own.includes('fn') ? agreements('fn fa') : ANY
}

const ARTICLE_IN: Readonly<Record<string, readonly Agreement[]>> = {
  zur: agreements('fd'),
  zum: DEM,
  am: DEM,
  im: DEM,
  beim: DEM,
  vom: DEM,
  ins: agreements('na'),
  ans: agreements('na'),
  aufs: agreements('na'),
  ums: agreements('na'),
  fürs: agreements('na'),
  übers: agreements('na'),
  durchs: agreements('na'),
  unters: agreements('na'),
  vors: agreements('na'),
  unterm: DEM,
  überm: DEM,
  hinterm: DEM,
}

/** What a preposition leaves of an agreement: by the article that it holds, else by the cases that it governs. */
export function governedBy(preposition: string, agreement: readonly Agreement[]): readonly Agreement[] {
  const article = ARTICLE_IN[preposition]
  if (article !== undefined) return intersect(article, agreement)
  const cases = DATIVE.has(preposition)
    ? 'd'
    : ACCUSATIVE.has(preposition)
      ? 'a'
      : EITHER.has(preposition)
        ? 'da'
        : null
  return cases === null
    ? agreement
    : intersect(
        agreement,
        agreement.filter((code) => cases.includes(code[1] ?? '')),
      )
}

const DATIVE = new Set(['aus', 'bei', 'mit', 'nach', 'seit', 'von', 'zu'])
const ACCUSATIVE = new Set(['durch', 'für', 'gegen', 'ohne', 'um', 'bis'])
const EITHER = new Set(['in', 'an', 'auf', 'über', 'unter', 'vor', 'hinter', 'neben', 'zwischen'])

export const intersect = (a: readonly Agreement[], b: readonly Agreement[]): readonly Agreement[] => {
  const both = a.filter((code) => b.includes(code))
  return both.length > 0 ? both : a
}

export const toPlural = (agreement: readonly Agreement[]): readonly Agreement[] => [
  ...new Set(agreement.map((code) => `p${code[1] ?? 'n'}` as Agreement)),
]
