import { capitals, irregularDemonyms, regionAliases, regionNames } from '../names.js'
import { foldedName } from './folded-name.js'

/** Countries and territories by name, from `Intl.DisplayNames`, with the aliases of the locale. */
interface Regions {
  /** Folded name → ISO 3166-1 code. */
  readonly byName: ReadonlyMap<string, string>
  readonly nameOf: (code: string) => string
}

let cached: Regions | null = null

/** Built once: `Intl` is asked for all two-letter codes. */
export function regions(): Regions {
  if (cached) return cached
  const display = new Intl.DisplayNames(['de'], { type: 'region', fallback: 'none' })
  const byName = new Map<string, string>()
  const names = new Map<string, string>()
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b)
      const name = display.of(code)
      // Private and grouping codes have names too ("Pseudo-Bidi"); they are no places.
      // "DD" is shown as "Deutschland", "RH" as "Simbabwe": codes that others have replaced.
      if (Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue
      if (!name || code[0] === 'X' || code === 'ZZ' || code === 'QO' || /[()]/.test(name)) continue
      if (!names.has(code)) names.set(code, name)
      const folded = foldedName(name)
      if (!byName.has(folded)) byName.set(folded, code)
    }
  }
  for (const [alias, code] of regionAliases) byName.set(foldedName(alias), code)
  for (const [code, name] of regionNames) names.set(code, name)
  cached = { byName, nameOf: (code) => names.get(code) ?? code }
  return cached
}

/** The region that a capital governs, or null. */
export const regionOfCapital = (name: string): string | null => capitals.get(name.toLowerCase()) ?? null

/** The stem of an adjective of origin: "russische" → "russ"; null for other words. */
function demonymStem(norm: string): string | null {
  return /^(.{2,24})isch(?:e|er|en|es|em)?$/u.exec(norm)?.[1] ?? null
}

/** Known adjectives by stem: a text has few, and every word is asked. */
const demonyms = new Map<string, string | null>()

/** The region that an adjective names ("nordkoreanischer" → KP), or null. */
export function regionOfDemonym(norm: string): string | null {
  if (/^deutsche?[rnms]?$/.test(norm)) return 'DE'
  const stem = demonymStem(norm)
  if (!stem) return null
  const known = demonyms.get(stem)
  if (known !== undefined) return known
  const region = findDemonym(stem)
  demonyms.set(stem, region)
  return region
}

/** Shortest stem that is compared with the names of countries: "der Armee" is no Armenian. */
const MIN_COMPATRIOT = 5

/** Whether a noun names a man by his country: "Portugiese", "Amerikaner". */
export function isCompatriot(norm: string): boolean {
  const stem = norm.replace(/(?:er|e)$/, '')
  if (stem === norm || (stem.length < MIN_COMPATRIOT && !irregularDemonyms.has(stem))) return false
  return regionOfDemonym(`${stem}ische`) !== null
}

function findDemonym(stem: string): string | null {
  const irregular = irregularDemonyms.get(stem)
  if (irregular) return irregular
  const folded = foldedName(stem)
  if (folded.length < 4) return null
  let best: string | null = null
  let bestName = ''
  for (const [name, code] of regions().byName) {
    if (!(name.startsWith(folded) || (name.length >= 4 && folded.startsWith(name)))) continue
    if (best === null || name.length < bestName.length || (name.length === bestName.length && name < bestName)) {
      best = code
      bestName = name
    }
  }
  return best
}
