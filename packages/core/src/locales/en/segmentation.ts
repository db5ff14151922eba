const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Words whose dot does not end a sentence. */
export const ABBREVIATIONS = words(
  `mr mrs ms mx dr prof rev hon st ste gen lt col maj capt sgt cpl adm cmdr gov sen rep pres sec jr sr messrs vs v
  vol fig ed eds est approx dept univ ft mt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur
  thurs fri ave blvd rd`,
)

/** Last letters of "a.m.", "p.m.": they end a sentence as often as not, what follows tells ("8 p.m. Monday"). */
export const SOFT_ABBREVIATIONS = words('m')

/** Ordinal numbers have no dot. */
export const ORDINAL_FOLLOWERS: ReadonlySet<string> = new Set()

export const SENTENCE_STARTERS = words(
  `the a an this that these those he she it they we i you his her its their our my your in on at by for from with without
  to of and but or so yet as if when while after before since until although though because however meanwhile still also
  even there here then now what who where why how no not one some many most all both each every last next such police
  officials according earlier later today yesterday tomorrow`,
)

/** Words that begin a clause of their own. */
export const CLAUSE_OPENERS = words(
  `that which who whom whose where when while because although though if unless whether since as but whereas until so`,
)
