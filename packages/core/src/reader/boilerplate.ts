import {
  advertisementMark,
  authorArticles,
  authorNouns,
  biographyStarts,
  bylineStarts,
  capturedPlaces,
  captionStarts,
  closingParts,
  companyHeading,
  correctionStarts,
  creditPhrases,
  galleryWords,
  imprintPhrases,
  paywallStarts,
  pictureAgencies,
  pieceNouns,
  promptStarts,
  promptWords,
  publicationNote,
  translationPhrases,
  wordsOfNewsToo,
} from '../locales/de/boilerplate.js'
import { type Block, plainText } from './block.js'

/** A pass looks at the blocks and gives a reason to those that are not the article's body. */
export interface BoilerplatePass {
  readonly name: string
  /** Reason by block index. */
  readonly mark: (blocks: readonly Block[]) => ReadonlyMap<number, string>
}

const lower = (block: Block): string => block.plain.toLowerCase()
const startsWithAny = (text: string, starts: readonly string[]): boolean => starts.some((s) => text.startsWith(s))
const includesAny = (text: string, parts: readonly string[]): boolean => parts.some((p) => text.includes(p))
/** Without the marks of emphasis or brackets in front. */
const withoutMarks = (text: string): string => text.replace(/^[\s*_([]{1,5}/, '')
const wordCount = (text: string): number => text.split(/\s+/).length
const isShort = (block: Block): boolean => block.plain.length <= 80

/** A block that reads like a paragraph of an article: long, and with a sentence's end. */
export const isParagraph = (block: Block): boolean =>
  block.plain.length >= 120 && /[.!?][“”"»)]?(?:\s|$)/.test(block.plain)

const each = (blocks: readonly Block[], test: (block: Block, index: number) => string | null): Map<number, string> => {
  const marks = new Map<number, string>()
  blocks.forEach((block, i) => {
    const reason = test(block, i)
    if (reason) marks.set(i, reason)
  })
  return marks
}

const byline: BoilerplatePass = {
  name: 'byline',
  mark: (blocks) => each(blocks, (block, i) => (i < 6 && isByline(block) ? 'byline' : null)),
}

/** "ein kommentar von …" without what kind of piece it is. */
function withoutPiece(text: string): string {
  const [first = '', second = ''] = text.split(' ', 2)
  const article = /^eine?$/.test(first) ? first : ''
  const noun = article === '' ? first : second
  return pieceNouns.includes(noun)
    ? text.slice(article === '' ? noun.length + 1 : article.length + noun.length + 2)
    : text
}

/** "Von: Bona Hyun", "Ein Kommentar von Jan Muster", but not "Von Montag an gilt …". */
export function isByline(block: Block): boolean {
  const text = withoutPiece(lower(block))
  if (!startsWithAny(text, bylineStarts) || block.plain.length > 80 || /[.!?]$/.test(block.plain)) return false
  const names = block.plain
    .slice(block.plain.length - text.length)
    .split(/[:\s]+/)
    .slice(1)
    .filter((w) => w !== '' && w !== 'und')
  return names.length >= 1 && names.length <= 8 && names.every((w) => /^\p{Lu}/u.test(w))
}

/** "KCNA VIA KNS / AFP / picturedesk.com": agencies and slashes, no sentence. */
function isCredit(block: Block): boolean {
  if (!isShort(block) || /[.!?]\s|[.!?]$/.test(block.plain)) return false
  const text = lower(block)
  const words = ` ${text.replace(/[\s/().]+/g, ' ')} `
  const named = pictureAgencies.some((agency) => words.includes(` ${agency} `))
  return named && (text.includes('/') || wordCount(text) <= 2)
}

/** "Die Bergstation im Winter. Foto: Bergwacht": a sentence or two, then the credit. */
export function endsInCredit(block: Block): boolean {
  if (block.plain.length > 250 || block.heading) return false
  const last =
    lower(block)
      .split(/[.!?)]\s/)
      .at(-1) ?? ''
  return last.length <= 60 && last.length < block.plain.length && startsWithAny(last, captionStarts)
}

const caption: BoilerplatePass = {
  name: 'caption',
  mark: (blocks) => {
    const marks = each(blocks, (block) =>
      (block.plain.includes('©') && block.plain.length <= 400) ||
      startsWithAny(lower(block), captionStarts) ||
      capturedPlaces.test(lower(block)) ||
      isCredit(block) ||
      endsInCredit(block)
        ? 'caption'
        : null,
    )
    // A caption is often printed twice, its credit below.
    for (const i of [...marks.keys()]) {
      const above = blocks[i - 1]
      const twice = blocks[i - 2]
      if (above && twice && above.plain === twice.plain) marks.set(i - 1, 'caption').set(i - 2, 'caption')
    }
    return marks
  },
}

const gallery: BoilerplatePass = {
  name: 'gallery',
  mark: (blocks) => {
    const marks = new Map<number, string>()
    let inside = false
    blocks.forEach((block, i) => {
      const counter = /^\d{1,4}\s?\/\s?\d{1,4}$/.test(block.plain)
      if (counter || (isShort(block) && wordCount(block.plain) <= 6 && includesAny(lower(block), galleryWords)))
        inside = true
      // Captions of a gallery open with the date of their own story.
      else if (inside && isParagraph(block) && !/^\**\s?\d{1,2}\.\d{1,2}\.\d{4}/.test(block.plain)) inside = false
      if (inside) marks.set(i, 'gallery')
    })
    return marks
  },
}

/** Longest line that offers another article with its headline. */
const MAX_TEASER = 240

/** "Lesen Sie auch: Brauerei meldet Insolvenz an": a headline in the line itself, which ends with it. */
function isTeaserLine({ plain }: Block): boolean {
  const at = plain.indexOf(':')
  if (at < 0 || plain.length > MAX_TEASER) return false
  const head = plain.slice(0, at).toLowerCase()
  const isOffer = closingParts.some(({ reason, starts }) => reason === 'teaser' && startsWithAny(head, starts))
  return isOffer && wordCount(plain.slice(at + 1).trim()) >= 3
}

/** Where in a paragraph the offer of another article begins with which it ends: "… bis März. Lesen Sie auch: Brauerei meldet
 *  Insolvenz an"; -1 where there is none. */
export function teaserAtEnd(text: string): number {
  const tail = text.slice(-MAX_TEASER)
  for (const end of tail.matchAll(/[.!?…“”"»)]\s{1,60}(?=\p{Lu})/gu)) {
    const index = end.index + end[0].length
    const rest = tail.slice(index)
    const colon = rest.indexOf(':')
    if (colon < 0) return -1
    const head = plainText(rest.slice(0, colon)).toLowerCase()
    const isOffer = closingParts.some(({ reason, starts }) => reason === 'teaser' && starts.includes(head))
    if (isOffer && !/[.!?]\s/.test(rest.slice(colon)) && wordCount(rest.slice(colon + 1).trim()) >= 2)
      return text.length - tail.length + index
  }
  return -1
}

const closing: BoilerplatePass = {
  name: 'closing-parts',
  mark: (blocks) => {
    const marks = new Map<number, string>()
    let reason: string | null = null
    let end = Infinity
    blocks.forEach((block, i) => {
      if (block.start >= end) reason = null
      if (i > 0 && isTeaserLine(block)) {
        marks.set(i, 'teaser')
        return
      }
      if (isShort(block) && i > 0) {
        const part =
          closingParts.find((p) => startsWithAny(lower(block), p.starts)) ??
          (companyHeading.test(lower(block)) ? { reason: 'about' } : undefined)
        if (part) {
          reason = part.reason
          // Among a page's paragraphs a teaser is one line, and the body goes on below it.
          end = block.partEnd ?? (block.partEnd === null && reason === 'teaser' ? block.end : Infinity)
        }
      }
      if (reason) marks.set(i, reason)
    })
    return marks
  },
}

/** Blocks at an article's end among which a line about its author stands, and how long such a line is at most. */
const LAST_BLOCKS = 4
const MAX_BIOGRAPHY = 400

/** "Der Autor: Bernd Muster, Jahrgang 1957, …", "Unsere Korrespondentin lebt in …". */
function isAboutAuthor(block: Block): boolean {
  if (block.plain.length > MAX_BIOGRAPHY) return false
  const text = withoutMarks(lower(block))
  const article = authorArticles.find((one) => text.startsWith(`${one} `))
  if (article === undefined) return false
  const [noun = ''] = text.slice(article.length + 1).split(/[\s:,]/, 1)
  return authorNouns.includes(noun)
}

const biography: BoilerplatePass = {
  name: 'biography',
  mark: (blocks) => {
    const marks = new Map<number, string>()
    let inside = false
    blocks.forEach((block, i) => {
      const isLast = i >= blocks.length - LAST_BLOCKS
      if (startsWithAny(withoutMarks(lower(block)), biographyStarts) || (isLast && isAboutAuthor(block))) {
        // A heading opens a part; a paragraph stands for itself.
        inside = block.heading || (isShort(block) && !/[.!?]/.test(block.plain))
        marks.set(i, 'biography')
      } else if (block.adjoins && marks.get(i - 1) === 'biography' && !block.heading) {
        // The next line of the same paragraph.
        marks.set(i, 'biography')
      } else if (inside && !block.heading && !/^(dieser|wir testen|der)\b/i.test(block.plain)) marks.set(i, 'biography')
      else inside = false
    })
    return marks
  },
}

const notes: BoilerplatePass = {
  name: 'notes',
  mark: (blocks) =>
    each(blocks, (block) => {
      const text = lower(block)
      if (block.plain.length > 600) return null
      if (startsWithAny(withoutMarks(text), correctionStarts)) return 'correction'
      if (isPublicationNote(block)) return 'publication-note'
      if (includesAny(text, translationPhrases)) return 'translation-note'
      if (includesAny(text, creditPhrases)) return 'credits'
      return null
    }),
}

/** "Dieser Artikel war zuerst am … erschienen." */
export function isPublicationNote(block: Block): boolean {
  const text = lower(block)
  return (
    includesAny(text, publicationNote.subject) && includesAny(text, publicationNote.verb) && block.plain.length <= 600
  )
}

const prompts: BoilerplatePass = {
  name: 'prompts',
  mark: (blocks) =>
    each(blocks, (block) => {
      if (block.plain.length > 220) return null
      const text = lower(block)
      if (startsWithAny(text, paywallStarts)) return 'paywall'
      if (isShort(block) && startsWithAny(text, promptStarts)) return 'consent'
      if (block.plain.length <= 120 && includesAny(text, imprintPhrases)) return 'footer'
      if (advertisementMark.test(block.plain) && !block.heading && !/[.!?]$/.test(block.plain)) return 'advertisement'
      // "Anzeige: …" is an advertisement, "erstattete Anzeige" is news.
      const begin = text.replace(/^[^\p{L}]{1,8}/u, '')
      const isMeant = (word: string): boolean =>
        !wordsOfNewsToo.includes(word) || wordCount(text) <= 4 || begin.startsWith(`${word}:`)
      return promptWords.some((word) => text.includes(word) && isMeant(word)) ? 'consent' : null
    }),
}

const repeats: BoilerplatePass = {
  name: 'repeats',
  mark: (blocks) => {
    const seen = new Set<string>()
    return each(blocks, (block) => {
      const known = seen.has(block.plain)
      seen.add(block.plain)
      return known ? 'duplicate' : null
    })
  },
}

/** All passes in their order: where two give a reason, the first one stands. Closing parts come before the prompts
 *  that stand inside them, galleries before the captions that fill them. */
export const boilerplatePasses: readonly BoilerplatePass[] = [
  byline,
  gallery,
  closing,
  notes,
  biography,
  caption,
  prompts,
  repeats,
]
