import { coordinators, determiners, words } from './function-words.js'
import { ANNOUNCING, isPastForm } from './verb-forms.js'

/** What is to come: "is scheduled for", "talks planned for", "expected to". */
export const PLANS = words(
  `scheduled expected forecast projected planned due set slated supposed poised booked intended going about likely ready plans plan planning
  expects expect aims aim hopes hope intends intend wants want vows vowed promises promised agreed agrees pledged pledges
  threatened threatens prepares preparing hoping aiming bound certain sure`,
)

/** The words of tense that {@link readClause} reads. */
export const TENSE = {
  future: words(
    "will won't shall would should may might could can must ’ll 'll we'll i'll he'll she'll they'll it'll we’ll i’ll he’ll she’ll they’ll it’ll",
  ),
  past: words("was were wasn't weren't did didn't wasn’t weren’t didn’t used"),
  lasting: words(
    'lasted continued remained stayed ran stood held lived worked served waited fought ruled reigned rose fell grew was were',
  ),
  determiners,
  coordinators,
  perfect: words("has have had having hasn't haven't hadn't 've ’ve"),
  being: words("is are am 's ’s isn't aren't"),
  arranged: words('closed open available cancelled canceled banned suspended sold booked shut'),
  infinitives: words('be have'),
  infinitiveMarks: words('to'),
  states: words('is are am lives live works work has have remains remain stands stand means mean seems seem'),
  isPastForm,
  isPresentForm: (norm: string): boolean => ANNOUNCING.has(norm),
}
