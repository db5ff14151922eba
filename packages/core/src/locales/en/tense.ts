import type { TenseCues } from '../locale.js'
import { coordinators, determiners, prepositions, words } from './function-words.js'
import { ANNOUNCING, isPastForm } from './verb-forms.js'

const NONE: ReadonlySet<string> = new Set()

/** What is to come: "is scheduled for", "talks planned for", "expected to". */
export const PLANS = words(
  `scheduled expected forecast projected planned due set slated supposed poised booked intended going about likely ready plans plan planning
  expects expect aims aim hopes hope intends intend wants want vows vowed promises promised agreed agrees pledged pledges
  threatened threatens prepares preparing hoping aiming bound certain sure`,
)

/** The words of tense that {@link readClause} reads, under the names that all languages use. */
export const TENSE: TenseCues = {
  future: words(
    "will won't shall would should may might could can must ’ll 'll we'll i'll he'll she'll they'll it'll we’ll i’ll he’ll she’ll they’ll it’ll",
  ),
  possibility: NONE,
  past: words("was were wasn't weren't did didn't wasn’t weren’t didn’t used"),
  lasting: words(
    'lasted continued remained stayed ran stood held lived worked served waited fought ruled reigned rose fell grew was were',
  ),
  insertions: words('according as however'),
  determiners,
  prepositions,
  coordinators,
  perfect: words("has have had having hasn't haven't hadn't 've ’ve"),
  being: words("is are am 's ’s isn't aren't"),
  arranged: words('closed open available cancelled canceled banned suspended sold booked shut'),
  infinitives: words('be have'),
  infinitiveMarks: words('to'),
  states: words('is are am lives live works work has have remains remain stands stand means mean seems seem'),
  isPastForm,
  isPastOrParticiple: () => false,
  isParticiple: isPastForm,
  isAttributiveParticiple: () => false,
  isInfinitive: () => false,
  isMarkedInfinitive: () => false,
  isPresentForm: (norm) => ANNOUNCING.has(norm),
  mayBePresent: () => false,
}
