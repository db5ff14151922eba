import { isUpper, normalize } from './characters.js'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

/** What a token is apart from its place: all tokens written the same share one form. */
export class Form {
  /** As written. */
  readonly text: string
  /** Of words NFC, lower case, soft hyphens removed; else as written. */
  readonly norm: string
  readonly kind: TokenKind
  /** Begins with an upper-case letter. */
  readonly capital: boolean
  /** What {@link FormMemo}s remember of it, each at its own place. */
  readonly facts: unknown[] = []

  constructor(text: string, kind: TokenKind) {
    this.text = text
    this.kind = kind
    this.norm = kind === 'word' ? normalize(text) : text
    this.capital = kind === 'word' && isUpper(text.charCodeAt(0))
  }
}

/** Something that follows from a form alone, found once for each: its meaning in a language, its place in a clause. */
export class FormMemo<T> {
  private static count = 0
  private readonly place = FormMemo.count++
  private readonly make: (form: Form) => T

  /** @param make gives anything but `undefined` */
  constructor(make: (form: Form) => T) {
    this.make = make
  }

  of(form: Form): T {
    const known = form.facts[this.place]
    return known === undefined ? this.find(form) : (known as T)
  }

  private find(form: Form): T {
    const { facts } = form
    while (facts.length < this.place) facts.push(undefined)
    const value = this.make(form)
    facts[this.place] = value
    return value
  }
}

/** A memo for each of some things, such as languages, made when it is first asked for. */
export function memoForEach<K extends object, T>(make: (key: K, form: Form) => T): (key: K) => FormMemo<T> {
  const memos = new WeakMap<K, FormMemo<T>>()
  return (key) => {
    let memo = memos.get(key)
    if (memo === undefined) {
      memo = new FormMemo((form) => make(key, form))
      memos.set(key, memo)
    }
    return memo
  }
}
