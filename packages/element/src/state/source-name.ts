import type { Source } from '@event-timeline/core/model'

const LONGEST_NAME = 38

/** Short name of a source: who published it, else who wrote it, else what it is called, cut at a word. */
export function nameOfSource(source: Source | undefined, id: string): string {
  const name = source?.publisher ?? source?.byline ?? source?.title ?? id
  return name.length > LONGEST_NAME ? `${name.slice(0, name.lastIndexOf(' ', LONGEST_NAME - 1))} …` : name
}
