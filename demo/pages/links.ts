/** Where the guides stand, below the root of the site; null while they stand nowhere, and no page links to them then. */
export const DOCS: { readonly de: string; readonly en: string } | null = { de: 'doku/', en: 'doku/' }

/** Where the source lies; null while it has no public address. */
export const REPOSITORY: string | null = null
