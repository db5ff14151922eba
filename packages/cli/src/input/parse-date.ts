import { UsageError } from '../exit-codes.js'

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** True for a calendar day, month or year that exists: `2023-09-04`, `2023-09`, `2023`. */
export function isPublicationDate(text: string): boolean {
  const match = DATE.exec(text)
  if (!match) return false
  const [year, month = 1, day = 1] = match
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? undefined : Number(part)))
  if (year === undefined || month < 1 || month > 12) return false
  // The calendar repeats every 400 years; Date.UTC reads years below 100 as those of the 20th century.
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  return day >= 1 && day <= lastDay
}

/** An option's date, for commander.
 *
 *  @throws {UsageError} where it is none */
export function parseDateOption(text: string): string {
  if (isPublicationDate(text)) return text
  throw new UsageError(`"${text}" is not a date: write a day as 2023-09-04, a month as 2023-09, or a year as 2023.`)
}
