/** A text without halves of surrogate pairs, which no address can hold. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')

/** The id of an event as the fragment of an address. */
export const fragmentOf = (id: string): string => `#${encodeURIComponent(wellFormed(id))}`

/** An address of the web or of mail; of others nothing is passed on. */
export const safeAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^(?:https?|mailto):[^\s<>"]{1,2000}$/i.test(url.trim()) ? url.trim() : undefined

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()
