/** Kinds that are told under different names. */
const FAMILIES: Readonly<Record<string, string>> = {
  journey: 'travel',
  visit: 'travel',
  arrival: 'travel',
  departure: 'travel',
  attack: 'war',
  ceasefire: 'war',
}

export const familyOf = (kind: string | null): string | null => (kind === null ? null : (FAMILIES[kind] ?? kind))

/** Shortest stem that counts as the last part of a compound. */
const MIN_PART = 5

/** "Tunnel" and "Basistunnel", "Brücke" and "Bahnhofsbrücke": the same stem, or one ends in the other. */
export const isSameNoun = (a: string, b: string): boolean =>
  a === b || (a.length >= MIN_PART && b.endsWith(a)) || (b.length >= MIN_PART && a.endsWith(b))
