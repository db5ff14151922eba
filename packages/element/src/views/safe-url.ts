const LINKS = new Set(['http:', 'https:', 'mailto:'])
const PICTURES = new Set(['http:', 'https:', 'blob:'])
/** Pictures inside an address, of kinds that run nothing. */
const INLINE_PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif);/i

/** The address if it is one that may be followed (http, https, mailto, or relative to a page of these); else `null`. */
export function safeUrl(address: string | undefined, base: string): string | null {
  const url = parse(address, base)
  return url && LINKS.has(url.protocol) ? url.href : null
}

/** The address if it is one that a picture may be loaded from; else `null`. */
export function safePictureUrl(address: string | undefined, base: string): string | null {
  const url = parse(address, base)
  if (!url) return null
  return PICTURES.has(url.protocol) || INLINE_PICTURE.test(url.href) ? url.href : null
}

function parse(address: string | undefined, base: string): URL | null {
  if (!address) return null
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
