import type { ExampleId, PageLanguage } from '../pages/routes.js'

export type Text = Readonly<Record<PageLanguage, string>>

/** One thing that happened, in both languages, as the items of docs/your-data.md. */
export interface Item {
  readonly title: Text
  /** EDTF or ISO 8601; the date as people read it follows from it. */
  readonly date: string
  /** Said instead of the date where people say it otherwise: "23rd minute". */
  readonly when?: Text
  readonly group?: Text
  readonly text?: Text
  /** File of `public/pictures`. */
  readonly picture?: { readonly file: string; readonly alt: Text }
  readonly status?: 'planned'
}

/** How an example's data lies in its page or beside it. */
export type Shape = 'document' | 'items' | 'list' | 'table' | 'calendar' | 'columns'

export interface Example {
  readonly id: ExampleId
  readonly shape: Shape
  /** The file to take away, without its ending. */
  readonly file: Text
  readonly items: readonly Item[]
  /** Attributes of the element beside `src`. */
  readonly attributes: Readonly<Record<string, string>>
  /** Window of the picture in the gallery, where that is not all: EDTF. */
  readonly picture?: { readonly from: string; readonly to: string }
}

export const text = (de: string, en: string): Text => ({ de, en })
