import { remembering } from '../../../calendar/index.js'
import { foldName } from '../../../text/fold-name.js'

/** `foldName`, whose results are kept: each word with a capital is asked for again and again. */
export const foldedName: (name: string) => string = remembering(1 << 15, foldName)
