import { foldSpelling, foldText, readNeedles, type Needle } from './fold-text.js'

/** Texts that are read between two pauses. */
const TEXTS_A_STEP = 64
/** Words that are respelled between two pauses. */
const WORDS_A_STEP = 2000
/** Numbers that are moved between two pauses. */
const NUMBERS_A_STEP = 100_000

/** Which texts hold a word, or a part of one: "test" finds "Raketentests".
 *
 *      texts ─▶ words, each once ─▶ one long string of them ─▶ looked through for each search
 *                              └─▶ for each word, the texts that hold it
 *
 *  An inverted index over a dictionary that is small beside the texts, so that looking through all of it is quick. Finds
 *  exactly the texts for which `holdsAll` is true. */
export class WordIndex {
  readonly #count: number
  readonly #folded: Dictionary
  readonly #spelled: Dictionary
  /** The texts of word `n` stand from `first[n]` to `first[n + 1]`. */
  readonly #first: Uint32Array
  readonly #texts: Uint32Array

  private constructor(count: number, folded: Dictionary, spelled: Dictionary, first: Uint32Array, texts: Uint32Array) {
    this.#count = count
    this.#folded = folded
    this.#spelled = spelled
    this.#first = first
    this.#texts = texts
  }

  /** Reads the texts numbered from 0; each `yield` is a place to pause. */
  static *build(count: number, textOf: (index: number) => string): Generator<undefined, WordIndex, undefined> {
    const numbers = new Map<string, number>()
    const held = new Growing()
    const ends = new Uint32Array(count)
    for (let index = 0; index < count; index++) {
      for (const word of foldText(textOf(index)).split(/\s+/)) {
        if (word === '') continue
        let number = numbers.get(word)
        if (number === undefined) numbers.set(word, (number = numbers.size))
        held.push(number)
      }
      ends[index] = held.length
      if (index % TEXTS_A_STEP === 0) yield
    }
    const first = new Uint32Array(numbers.size + 2)
    for (let at = 0; at < held.length; at++) {
      const after = (held.at(at) as number) + 2
      first[after] = (first[after] as number) + 1
      if (at % NUMBERS_A_STEP === 0) yield
    }
    for (let at = 1; at < first.length; at++) first[at] = (first[at] as number) + (first[at - 1] as number)
    yield
    // Counting sort: `first[n + 1]` runs through the places of word `n`, and ends where those of `n + 1` begin.
    const texts = new Uint32Array(held.length)
    for (let index = 0, at = 0; index < count; index++) {
      for (; at < (ends[index] as number); at++) {
        const place = (held.at(at) as number) + 1
        texts[first[place] as number] = index
        first[place] = (first[place] as number) + 1
        if (at % NUMBERS_A_STEP === 0) yield
      }
    }
    yield
    const words = [...numbers.keys()]
    yield
    const folded = new Dictionary(words)
    yield
    const spellings: string[] = []
    for (const word of words) {
      if (spellings.push(foldSpelling(word)) % WORDS_A_STEP === 0) yield
    }
    return new WordIndex(count, folded, new Dictionary(spellings), first, texts)
  }

  /** Numbers of the texts that hold every word of `text`, ascending. */
  find(text: string): Uint32Array {
    const needles = readNeedles(text)
    const reached = new Uint8Array(this.#count)
    needles.slice(0, 255).forEach((needle, at) => this.#reach(reached, needle, at))
    const hits = new Uint32Array(this.#count)
    let count = 0
    const all = Math.min(255, needles.length)
    for (let index = 0; index < reached.length; index++) if (reached[index] === all) hits[count++] = index
    return hits.slice(0, count)
  }

  /** Lifts the texts that hold a needle, and held all before it, by one. */
  #reach(reached: Uint8Array, needle: Needle, before: number): void {
    const lift = (word: number): void => {
      const end = this.#first[word + 1] as number
      for (let at = this.#first[word] as number; at < end; at++) {
        const index = this.#texts[at] as number
        if (reached[index] === before) reached[index] = before + 1
      }
    }
    this.#folded.eachWith(needle.folded, lift)
    if (needle.spelling !== '') this.#spelled.eachWith(needle.spelling, lift)
  }
}

/** Words in one string, to be looked through by the engine's own search. */
class Dictionary {
  readonly #text: string
  /** Where each word ends in the string. */
  readonly #ends: Uint32Array

  constructor(words: readonly string[]) {
    this.#text = words.join('\n')
    this.#ends = new Uint32Array(words.length)
    let end = -1
    words.forEach((word, at) => {
      end += word.length + 1
      this.#ends[at] = end
    })
  }

  /** Calls back with the number of each word that has `part` in it. */
  eachWith(part: string, visit: (word: number) => void): void {
    let word = 0
    for (let at = this.#text.indexOf(part); at >= 0; at = this.#text.indexOf(part, this.#ends[word++])) {
      word = this.#wordAt(at, word)
      visit(word)
    }
  }

  #wordAt(at: number, least: number): number {
    let low = least
    let high = this.#ends.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#ends[middle] as number) > at) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** Numbers without end, in blocks, so that growing copies nothing. */
class Growing {
  readonly #blocks: Uint32Array[] = []
  length = 0

  push(number: number): void {
    const at = this.length % NUMBERS_A_STEP
    if (at === 0) this.#blocks.push(new Uint32Array(NUMBERS_A_STEP))
    ;(this.#blocks.at(-1) as Uint32Array)[at] = number
    this.length++
  }

  at(index: number): number | undefined {
    return this.#blocks[Math.floor(index / NUMBERS_A_STEP)]?.[index % NUMBERS_A_STEP]
  }
}
