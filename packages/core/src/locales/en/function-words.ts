/** Closed word classes of English, lower case. */

export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const pronouns = words(
  'i you he she it we they me him us them who whom which what that this these those there here myself himself herself itself themselves one ones someone anyone everyone nobody',
)

export const determiners = words(
  'the a an this that these those my your his her its our their some any no each every both all many much few several another other such what which',
)

export const prepositions = words(
  'of in to for with on at from by about as into like through after over between out against during without before under around among within along following across behind beyond plus except but up off down near amid despite per via toward towards upon onto until till since because',
)

export const coordinators = words('and or but nor yet')

export const auxiliaries = words(
  "is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't can't cannot couldn't",
)

const adverbs = words(
  'not also just only even still already again too very more most less least then when while where why how if whether although though because unless than so as well however meanwhile later earlier once twice ago often never always now alone together away back first last next',
)

/** Words that name nothing. */
export const functionWords: ReadonlySet<string> = new Set([
  ...pronouns,
  ...determiners,
  ...prepositions,
  ...coordinators,
  ...auxiliaries,
  ...adverbs,
])
