const ALLOWED = new Set(['http:', 'https:', 'mailto:'])

/** The link if it is one that may be followed (http, https, mailto, or relative to a page of these); else `null`. */
export function safeUrl(link: string | undefined, base: string): string | null {
  if (!link) return null
  let url: URL
  try {
    url = new URL(link, base)
  } catch {
    return null
  }
  return ALLOWED.has(url.protocol) ? url.href : null
}
