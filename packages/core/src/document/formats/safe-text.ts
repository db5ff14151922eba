/** A text without halves of surrogate pairs, which no address can hold. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')

/** The id of an event as the fragment of an address. */
export const fragmentOf = (id: string): string => `#${encodeURIComponent(wellFormed(id))}`

/** An address of the web or of mail; of others nothing is passed on. */
export const safeAddress = (url: string | undefined): string | undefined =>
  url !== undefined && /^(?:https?|mailto):[^\s<>"]{1,2000}$/i.test(url.trim()) ? url.trim() : undefined

/** "example.org", "www.example.org/bridge", "example.org:8080": a host, and no file of the folder, as "bridge.html" is. */
const HOST = /^(?:[\p{L}\d-]{1,63}\.){1,9}(\p{L}{2,24})(?::\d{1,5})?(?=$|[/?#])/u
const FILES =
  /^(?:[a-z]?html?|php|aspx?|jsp|cgi|pdf|txt|md|docx?|odt|xlsx?|csv|tsv|json|xml|ics|rss|zip|jpe?g|png|gif|svg|webp|avif|mp[34]|webm|ogg)$/i

/** An address as people write it: a host alone is one of the web, and not a file beside the page. */
export function withScheme(href: string): string {
  const [, ending] = HOST.exec(href) ?? []
  return ending === undefined || FILES.test(ending) ? href : `https://${href}`
}

export const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim()
