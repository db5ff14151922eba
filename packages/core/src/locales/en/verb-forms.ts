import { words } from './function-words.js'

/** Past forms and participles that no ending tells. */
const IRREGULAR_PASTS = words(
  `said told met went gone came took taken made gave given got gotten saw seen knew known found left felt held brought
  began begun kept stood paid sent built fell fallen led ran won lost sold bought wrote written spoke spoken grew grown rose
  risen drew drawn drove driven broke broken chose chosen spent struck sought taught caught fought thought shot sat sank
  sunk flew flown threw thrown wore worn bore born stole stolen shook shaken woke woken swore sworn swept slept dealt meant
  heard lay laid lit fed fled hid hidden rode ridden rang rung sang sung swam slid stuck stung swung tore torn wound became
  overcame undertook undergone underwent withdrew withdrawn forgot forgotten forbade froze frozen hung hurt bent bound bred
  shone shrank spun split sprang crept dug ate eaten drank beaten bitten blew blown did done showed shown arose`,
)

/** Past forms that look like the present ("cut", "put"). */
export const SAME_IN_PAST = words('cut put hit let shut quit cost burst cast read spread bid')

/** Words in "-ed" that are no verb forms. */
const NO_PAST = words(
  'hundred indeed need speed feed seed breed exceed proceed succeed red bed shed sacred naked wicked embed',
)

/** "met", "killed": a past form or a past participle. */
export const isPastForm = (norm: string): boolean =>
  IRREGULAR_PASTS.has(norm) || (norm.length > 4 && norm.endsWith('ed') && !NO_PAST.has(norm))

/** Present forms of what is announced with a date: "opens", "kicks off". Other forms in "-s" look like plural nouns. */
export const ANNOUNCING = words(
  `opens begins starts meets travels visits arrives returns faces goes takes holds hosts launches ends closes leaves kicks
  comes airs premieres resumes expires runs celebrates marks turns becomes gets falls becomes heads flies leads speaks open
  begin start meet travel visit arrive return face go take host come play plays resume begin expire`,
)

/** "meeting", "leaving"; nouns and prepositions of that ending are told by what stands before. */
export const isGerund = (norm: string): boolean => norm.length > 5 && norm.endsWith('ing')
