/** Every page of the site with its address in both languages; the addresses are plain folders. */
export const LANGUAGES = ['de', 'en'] as const
export type PageLanguage = (typeof LANGUAGES)[number]

export const EXAMPLE_IDS = [
  'news',
  'apollo',
  'football',
  'antiquity',
  'company',
  'court',
  'biography',
  'million',
] as const
export type ExampleId = (typeof EXAMPLE_IDS)[number]

export type PageId = 'start' | 'workshop' | 'data' | 'gallery' | ExampleId

type Addresses = Readonly<Record<PageLanguage, string>>

const PAGES: Readonly<Record<Exclude<PageId, ExampleId>, Addresses>> = {
  start: { de: '', en: 'en/' },
  workshop: { de: 'werkstatt/', en: 'en/workshop/' },
  data: { de: 'eigene-daten/', en: 'en/your-data/' },
  gallery: { de: 'beispiele/', en: 'en/gallery/' },
}

const EXAMPLES: Readonly<Record<ExampleId, Addresses>> = {
  news: { de: 'nachrichten', en: 'news' },
  apollo: { de: 'raumfahrt', en: 'space-flight' },
  football: { de: 'fussball', en: 'football' },
  antiquity: { de: 'antike', en: 'antiquity' },
  company: { de: 'firma', en: 'company' },
  court: { de: 'vor-gericht', en: 'in-court' },
  biography: { de: 'lebenslauf', en: 'biography' },
  million: { de: 'protokoll', en: 'log' },
}

const isExample = (page: PageId): page is ExampleId => (EXAMPLE_IDS as readonly string[]).includes(page)

export const PAGE_IDS: readonly PageId[] = [...(Object.keys(PAGES) as Exclude<PageId, ExampleId>[]), ...EXAMPLE_IDS]

/** Folder of a page below the root of the site, with a slash at its end; `''` is the root. */
export const folderOf = (page: PageId, language: PageLanguage): string =>
  isExample(page) ? `${PAGES.gallery[language]}${EXAMPLES[page][language]}/` : PAGES[page][language]

/** Relative address of a file or folder of the site, seen from a folder of it. */
export function relativeTo(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1)
  return `${up}${to}` || './'
}
