/** Where the guides stand, below the root of the site; null while they stand nowhere, and no page links to them then. */
export const DOCS: Readonly<Record<'de' | 'en', Guides>> | null = { de: guidesIn('doku/de/'), en: guidesIn('doku/') }

export interface Guides {
  readonly home: string
  readonly embed: string
  readonly readArticles: string
  readonly inNode: string
  /** These are in English alone. */
  readonly accessibility: string
  readonly benchmarks: string
}

function guidesIn(folder: string): Guides {
  return {
    home: folder,
    embed: `${folder}embed.html`,
    readArticles: `${folder}read-articles.html`,
    inNode: `${folder}in-node.html`,
    accessibility: 'doku/accessibility.html',
    benchmarks: 'doku/benchmarks.html',
  }
}

/** Where the source lies; null while it has no public address. */
export const REPOSITORY: string | null = null
