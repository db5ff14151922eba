import { Tokenizer } from 'htmlparser2'
import { plainText } from '../block.js'
import { BLOCK_TAGS } from './tags.js'

/** The text of a piece of a page as readers see it: without tags, entities resolved, single spaces. */
export function textOf(html: string): string {
  const pieces: string[] = []
  const addTag = (start: number, end: number): void => {
    const name = html.slice(start, end).toLowerCase()
    if (name === 'br' || BLOCK_TAGS.has(name)) pieces.push(' ')
  }
  const ignore = (): void => undefined
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => pieces.push(html.slice(start, end)),
      ontextentity: (code) => pieces.push(String.fromCodePoint(code)),
      onopentagname: addTag,
      onclosetag: addTag,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return plainText(pieces.join(''))
}
