import type { EventExplanation } from '@event-timeline/core'

type Sign = EventExplanation['tellings'][number]['signs'][number]['sign']

/** What a sign says, where both tellings show it. */
const SIGNS: Readonly<Record<Sign, string>> = {
  bias: 'by itself',
  share: 'share of words in common',
  shareSquared: 'nearly the same words',
  words: 'rare words in common',
  noWords: 'no word in common',
  names: 'names in common',
  namesApart: 'other names',
  personsApart: 'other people',
  agents: 'who acts is the same',
  agentsApart: 'somebody else acts',
  places: 'places in common',
  placesApart: 'other places',
  verb: 'the same verb',
  verbsApart: 'verbs that do not mean the same',
  matterApart: 'about something else',
  theme: 'it happens to the same',
  themeApart: 'it happens to something else',
  acts: 'words for the same act',
  mainAct: 'verb or head noun tell the same act',
  onceAct: 'both tell what happens once, as a rule',
  actsApart: 'words for other acts',
  sameKind: 'of one kind',
  otherKind: 'of two kinds',
  head: 'a noun in common',
  subject: 'the same subject',
  statement: 'somebody says something',
  saidAndDone: 'one is said, one is done',
  repeated: 'an act that is often repeated',
  saidOnDay: 'said on one day',
  planned: 'one is a plan',
  sameSource: 'in one article',
  speakers: 'two speakers of one article',
  ordinals: 'ordinal numbers',
  amounts: 'amounts in common',
  amountsApart: 'other amounts',
  mutual: 'each is the other’s likest',
  aloneOnDay: 'all that both tell of that day',
  aloneUnlike: 'nothing else in common',
  onlyOfAct: 'both tell such an act once',
  fewOnDate: 'little else told of that time',
  onlyOnDate: 'each alone of that time',
  lead: 'ahead of what else both sources tell',
  otherLead: 'ahead of what else one source tells',
  ahead: 'each the likest of its source',
  phaseApart: 'one begins, one ends',
  claimed: 'a party says so',
  openApart: 'one goes on',
  partOf: 'one is a day of the other',
  adjacent: 'dates next to one another',
  equal: 'the same date',
  sameDay: 'one day',
  coarse: 'a date of more than a month',
  sharp: 'a sharp date',
  gap: 'how far the dates are apart',
  gapUnits: 'the gap, counted in what the dates are told in',
  gapShare: 'words in common across the gap',
  shortTelling: 'told in a word',
}

/** Parts of the odds that are shown, the strongest. */
const SHOWN = 5

/** Why an event is one, in lines for a person. */
export function wordEvent({ tellings, claims }: EventExplanation): string {
  const name = (i: number): string => `[${String(i + 1)}]`
  const lines = tellings.map((telling, i) => {
    const date = telling.date === null ? 'undated' : telling.date.edtf
    const head = `  ${name(i)} ${telling.source}:${String(telling.start)}  ${date}  ${telling.title}`
    if (tellings.length === 1) return head
    if (telling.likest === null) return `${head}\n      the same act, told again`
    const dates = telling.agrees ? 'dates that can both hold' : 'dates that cannot both hold'
    const signs = telling.signs.slice(0, SHOWN).map(({ sign, odds }) => `${SIGNS[sign]} ${signed(odds)}`)
    return `${head}\n      as ${name(telling.likest)}, ${dates}, odds ${signed(telling.odds)}: ${signs.join(', ')}`
  })
  const against = (claims ?? []).map(
    ({ date, tellings: by }) => `  ${date.edtf} is claimed by ${by.map(name).join(', ') || 'none alone'}`,
  )
  return [
    `The event is told ${tellings.length === 1 ? 'once' : `${String(tellings.length)} times`}:`,
    ...lines,
    ...(against.length > 0 ? ['', 'Its dates share no day, so each stays a claim:', ...against] : []),
    '',
  ].join('\n')
}

const signed = (odds: number): string => `${odds < 0 ? '−' : '+'}${Math.abs(odds).toFixed(1)}`
