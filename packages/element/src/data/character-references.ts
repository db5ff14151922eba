import { decodeEntities } from '@event-timeline/core/formats/html-text'

/** Stands for the packages `decode-named-character-reference` and `entities` in the built files. In browsers the one decodes
 *  `&amp;` by `innerHTML`, which Trusted Types forbid; both bring a table of all 2,125 names of HTML 5. Here the names of
 *  HTML 4 are decoded; others stay as they are written. */
export function decodeNamedCharacterReference(name: string): string | false {
  const written = `&${name};`
  const read = decodeEntities(written)
  return read === written ? false : read
}

export { decodeEntities as decodeHTML }
