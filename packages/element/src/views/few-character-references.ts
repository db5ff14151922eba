import { decodeEntities } from '@event-timeline/core/formats/html-text'

/** Stands for the package `decode-named-character-reference` in the built files: in browsers that one decodes `&amp;` by
 *  `innerHTML`, which Trusted Types forbid, elsewhere by a table of all 2,125 names. Here those are decoded that feeds are
 *  read with; others stay as they are written. */
export function decodeNamedCharacterReference(name: string): string | false {
  const written = `&${name};`
  const read = decodeEntities(written)
  return read === written ? false : read
}
