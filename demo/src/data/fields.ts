/** What a column can be, in the order of the menu; the names are those of core's tables. */
export const FIELDS = ['title', 'date', 'start', 'end', 'group', 'places', 'actors', 'text', 'links', 'image'] as const
export type Field = (typeof FIELDS)[number]

/** Heads by which a column is known, lower case, as docs/formats.md has them. */
const HEADS: Readonly<Record<Field, string>> = {
  title: 'title titel name headline überschrift ereignis event was',
  date: 'date datum edtf wann',
  start: 'start beginn anfang von from begin startdatum',
  end: 'end ende bis to until enddatum',
  group: 'group gruppe kategorie category lane spur reihe',
  places: 'places place ort orte location wo where',
  actors: 'actors actor akteure personen people wer who',
  text: 'text beschreibung description notiz notizen notes details',
  links: 'links link url href website',
  image: 'image bild picture foto photo',
}

export interface Column {
  readonly field: Field | null
  /** Who says so. */
  readonly by: 'head' | 'you'
}

/** What the heads of a table say; no two columns are the same. */
export function columnsOf(head: readonly string[]): readonly Column[] {
  const taken = new Set<Field>()
  return head.map((name) => {
    const field =
      FIELDS.find((one) => !taken.has(one) && HEADS[one].split(' ').includes(name.trim().toLowerCase())) ?? null
    if (field) taken.add(field)
    return { field, by: 'head' }
  })
}
