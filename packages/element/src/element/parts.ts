import { Remote } from './part.js'

/** What is told in words: needed by each element. */
export const READING = new Remote(() => import('./reading.js'))

/** What reads EDTF: needed where a page has dates written that way. */
export const DATES = new Remote(() => import('./dates.js'))

/** What makes pictures to take away. */
export const PICTURES = new Remote(() => import('../export/pictures.js'))

/** What draws empty stretches short. */
export const GAPS = new Remote(() => import('../state/fold-state.js'))

/** What adds to a timeline. */
export const GROWTH = new Remote(() => import('./growth.js'))

/** What makes the first picture quick, in idle time before it. */
export const WARM_UP = new Remote(() => import('./warm-up.js'))
