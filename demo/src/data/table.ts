/** Marks that part the cells of a row. */
export const MARKS = [',', ';', '\t'] as const
export type Mark = (typeof MARKS)[number]

/** A table as it was given: cells as text, the first row its head. */
export interface Table {
  readonly mark: Mark
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Cells of a table by RFC 4180: a quoted cell may hold marks, line breaks and doubled quotes. */
export function parseRows(text: string, mark: Mark): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let isQuoted = false
  const endCell = (): void => {
    row.push(cell)
    cell = ''
  }
  const endRow = (): void => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length; at++) {
    const one = text[at]!
    if (isQuoted) {
      if (one !== '"') cell += one
      else if (text[at + 1] === '"') cell += text[++at]!
      else isQuoted = false
    } else if (one === '"' && cell === '') isQuoted = true
    else if (one === mark) endCell()
    else if (one === '\n') endRow()
    else if (one !== '\r') cell += one
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

/** The mark that parts the head into most cells. */
export function markOf(text: string): Mark {
  const head = text.slice(0, text.search(/[\r\n]|$/))
  return MARKS.reduce((best, mark) => (head.split(mark).length > head.split(best).length ? mark : best))
}

export function readTable(text: string, mark: Mark = markOf(text)): Table {
  const [head = [], ...rows] = parseRows(text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, ''), mark)
  const filled = rows.filter((row, at) => at < rows.length - 1 || row.some((cell) => cell.trim() !== ''))
  return { mark, head, rows: filled }
}

export const letterOf = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26)

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

export const writeTable = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join(',')).join('\n')
