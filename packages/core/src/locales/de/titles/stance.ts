import { isDoubtWord, isNobody } from '../speech.js'
import { capitalise } from './text.js'
import { MAX } from './layout.js'

/** Longest name of a speaker before a colon. */
const MAX_SPEAKER = 32

/** "Bestritten: …" for what is denied; "Anklage: …" or "Angeblich: …" for what is claimed, where the words of the title do
 *  not say so. */
export function writeStance(title: string, stance: 'denied' | 'claimed', speaker: string | null): string {
  if (stance === 'denied') return `Bestritten: ${title}`
  // "Fahrer will langsam gefahren sein" says who says so.
  if (/ (?:will|wollen) /.test(title) && /(?:haben|sein)$/.test(title)) return title
  if (title.includes(':') || title.split(' ').some((word) => isDoubtWord(word.toLowerCase()))) return title
  const name = capitalise((speaker ?? '').replace(/^(?:seine|ihre)[nrms]? |^(?:sein|ihr|der|die|das|dem|den) /i, ''))
  if (
    name === '' ||
    /^(?:er|sie|es|man|ich|wir)$/i.test(name) ||
    name.length > MAX_SPEAKER ||
    isNobody(name.toLowerCase())
  )
    return `Angeblich: ${title}`
  // Who speaks about himself is named already.
  if (title.startsWith(name) || title.length + name.length > MAX) return title
  return `${name}: ${title}`
}
