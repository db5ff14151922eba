/** What reads EDTF. It comes in a file of its own, where a page has dates written that way: in a list of children, or in
 *  `from` and `to`. Documents and columns carry their bounds. */
export { askedWindow } from './asked-window.js'
export { readList } from './read-list.js'
