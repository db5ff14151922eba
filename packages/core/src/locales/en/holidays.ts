import type { HolidayMeaning, Sense } from '../locale.js'

const fixed = (name: string, month: number, day: number): HolidayMeaning => ({ name, date: { month, day } })
const easter = (name: string, distance: number): HolidayMeaning => ({ name, date: { easter: distance } })
const nth = (name: string, month: number, weekday: number, which: number): HolidayMeaning => ({
  name,
  date: { month, weekday, nth: which },
})

const NAMES: readonly (readonly [string, HolidayMeaning])[] = [
  ["new year's day", fixed('new-year', 1, 1)],
  ["new year's eve", fixed('new-years-eve', 12, 31)],
  ['epiphany', fixed('epiphany', 1, 6)],
  ['martin luther king day', nth('martin-luther-king', 1, 1, 3)],
  ['martin luther king jr . day', nth('martin-luther-king', 1, 1, 3)],
  ['australia day', fixed('australia-day', 1, 26)],
  ['burns night', fixed('burns-night', 1, 25)],
  ['groundhog day', fixed('groundhog-day', 2, 2)],
  ["valentine's day", fixed('valentine', 2, 14)],
  ['presidents day', nth('presidents-day', 2, 1, 3)],
  ["presidents ' day", nth('presidents-day', 2, 1, 3)],
  ['shrove tuesday', easter('shrove-tuesday', -47)],
  ['pancake day', easter('shrove-tuesday', -47)],
  ['mardi gras', easter('shrove-tuesday', -47)],
  ['ash wednesday', easter('ash-wednesday', -46)],
  ["st patrick's day", fixed('saint-patrick', 3, 17)],
  ["st . patrick's day", fixed('saint-patrick', 3, 17)],
  ["april fools ' day", fixed('april-fool', 4, 1)],
  ["april fool's day", fixed('april-fool', 4, 1)],
  ['palm sunday', easter('palm-sunday', -7)],
  ['maundy thursday', easter('maundy-thursday', -3)],
  ['good friday', easter('good-friday', -2)],
  ['holy saturday', easter('holy-saturday', -1)],
  ['easter', easter('easter', 0)],
  ['easter sunday', easter('easter', 0)],
  ['easter monday', easter('easter-monday', 1)],
  ['ascension day', easter('ascension', 39)],
  ['pentecost', easter('pentecost', 49)],
  ['whit sunday', easter('pentecost', 49)],
  ['whit monday', easter('whit-monday', 50)],
  ['earth day', fixed('earth-day', 4, 22)],
  ['anzac day', fixed('anzac-day', 4, 25)],
  ['may day', fixed('labour-day', 5, 1)],
  ['ve day', fixed('ve-day', 5, 8)],
  ['d - day', fixed('d-day', 6, 6)],
  ['juneteenth', fixed('juneteenth', 6, 19)],
  ['canada day', fixed('canada-day', 7, 1)],
  ['independence day', fixed('independence-day', 7, 4)],
  ['the fourth of july', fixed('independence-day', 7, 4)],
  ['bastille day', fixed('bastille-day', 7, 14)],
  ['labor day', nth('labor-day', 9, 1, 1)],
  ['columbus day', nth('columbus-day', 10, 1, 2)],
  ['halloween', fixed('halloween', 10, 31)],
  ["all saints ' day", fixed('all-saints', 11, 1)],
  ["all souls ' day", fixed('all-souls', 11, 2)],
  ['bonfire night', fixed('bonfire-night', 11, 5)],
  ['guy fawkes night', fixed('bonfire-night', 11, 5)],
  ['remembrance day', fixed('armistice', 11, 11)],
  ['armistice day', fixed('armistice', 11, 11)],
  ['veterans day', fixed('armistice', 11, 11)],
  ['remembrance sunday', nth('remembrance-sunday', 11, 7, 2)],
  ['thanksgiving', nth('thanksgiving', 11, 4, 4)],
  ['thanksgiving day', nth('thanksgiving', 11, 4, 4)],
  ['christmas eve', fixed('christmas-eve', 12, 24)],
  ['christmas', fixed('christmas', 12, 25)],
  ['christmas day', fixed('christmas', 12, 25)],
  ['boxing day', fixed('saint-stephen', 12, 26)],
  ["st stephen's day", fixed('saint-stephen', 12, 26)],
]

/** Holidays of English-speaking countries, and those they share, by the words that name them, each mark a word of its own,
 *  with either apostrophe. Where countries keep a day of the same name on different dates ("Mother's Day"), it is left
 *  out. */
export const HOLIDAYS: readonly (readonly [string, HolidayMeaning])[] = NAMES.flatMap(([words, holiday]) =>
  words.includes("'")
    ? [[words, holiday] as const, [words.replace("'", '’'), holiday] as const]
    : [[words, holiday] as const],
)

/** Those of one word, for the lexicon. */
export const HOLIDAY_WORDS: ReadonlyMap<string, Sense> = new Map(
  HOLIDAYS.filter(([words]) => !words.includes(' ')).map(([word, holiday]) => [word, { holiday }] as const),
)
