/** What a column of a table or a member of an item may hold. `year` to `endDay` are those of a date in parts; `type`,
 *  `displayDate`, `media` and `background` those of TimelineJS. */
export type Field =
  | 'id'
  | 'title'
  | 'date'
  | 'start'
  | 'startTime'
  | 'end'
  | 'endTime'
  | 'allDay'
  | 'year'
  | 'month'
  | 'day'
  | 'endYear'
  | 'endMonth'
  | 'endDay'
  | 'displayDate'
  | 'basis'
  | 'status'
  | 'kind'
  | 'actors'
  | 'places'
  | 'attribution'
  | 'summary'
  | 'group'
  | 'text'
  | 'image'
  | 'media'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'links'
  | 'color'
  | 'background'
  | 'weight'
  | 'type'

/** A name as it is compared: "startDate", "Start_Date", "start date" and "Start date (local)" are one. */
export function foldFieldName(name: string): string {
  const remarkAt = name.search(/[([]/)
  return (remarkAt > 0 ? name.slice(0, remarkAt) : name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-.:*]+/g, '')
}

const names = (text: string): readonly string[] => text.split(', ').map(foldFieldName)

/** Names that are understood, the likelier first; a name of two fields is that of the first that has no likelier one. */
const FIELD_NAMES: Readonly<Record<Exclude<Field, 'type'>, readonly string[]>> = {
  id: names('id, unique id, uid, uuid, guid, key, nummer, nr, no, #'),
  title: names(
    'title, titel, headline, überschrift, titre, título, titulo, titolo, name, event name, event title, event, ereignis, événement, evenement, evento, subject, betreff, bezeichnung, nom, nombre, nome, was, what, label, milestone, meilenstein, veranstaltung, task, task name, aufgabe, vorgang, vorgangsname, summary, content',
  ),
  date: names(
    'date, datum, edtf, fecha, data, wann, zeitpunkt, zeitraum, point in time, date time, datetime, dates, when, timestamp, published, published at, date published, pub date, publish date, created at, created, occurred at',
  ),
  start: names(
    'start, beginn, anfang, von, from, begin, begins, begin date, start date, startdatum, startet, beginnt am, beginnt, anfangsdatum, from date, date from, date start, start at, starts at, started at, starts, started, start datetime, von datum, dtstart, début, debut, date de début, inicio, fecha inicio, fecha de inicio, inizio, data inizio, data di inizio, born, birth, birth date, date of birth, geboren, geburtsdatum, founded, gegründet, opened, opened at',
  ),
  startTime: names(
    'start time, beginnt um, startzeit, beginn uhrzeit, heure de début, hora inicio, ora inizio, time, uhrzeit, zeit, heure, hora, ora',
  ),
  end: names(
    'end, ende, bis, to, until, end date, enddatum, endet am, endet, finish, finish date, to date, date to, date end, end at, ends at, ended at, ends, ended, finished, finished at, end datetime, bis datum, dtend, fin, date de fin, fecha fin, fecha de fin, fine, data fine, data di fine, died, death, death date, date of death, gestorben, sterbedatum, todesdatum, dissolved, aufgelöst, closed, closed at',
  ),
  endTime: names('end time, endet um, endzeit, ende uhrzeit, heure de fin, hora fin, ora fine'),
  allDay: names('all day event, all day, is all day, ganztägiges ereignis, ganztägig'),
  year: names('year, jahr, année, annee, año, ano, anno, start year, startjahr'),
  month: names('month, monat, mois, mes, mese, start month, startmonat'),
  day: names('day, tag, jour, día, dia, giorno, start day, starttag'),
  endYear: names('end year, endjahr'),
  endMonth: names('end month, endmonat'),
  endDay: names('end day, endtag'),
  displayDate: names('display date, date text'),
  basis: names('basis'),
  status: names('status'),
  kind: names('kind, art, typ, type, event type, ereignistyp, tipo'),
  actors: names('actors, actor, akteure, personen, person, people, beteiligte, wer, who'),
  places: names('places, place, ort, orte, location, venue, wo, where, city, stadt, lieu, lugar, luogo'),
  attribution: names('attribution, laut, source'),
  summary: names('summary, zusammenfassung'),
  group: names(
    'group, gruppe, kategorie, kategorien, category, categories, category name, lane, spur, reihe, groupe, catégorie, grupo, categoría, gruppo, categoria, track, phase, bereich',
  ),
  text: names(
    'text, beschreibung, description, notiz, notizen, notes, note, details, bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, comment, comments, body, content, texte, texto, testo, descripción, descripcion, descrizione',
  ),
  image: names(
    'image, bild, picture, foto, photo, image url, image src, bild url, photo url, picture url, img, images, pictures, photos, thumbnail, thumbnail url, imagen, immagine',
  ),
  media: names('media'),
  alt: names('alt, alternativtext, alt text, image alt'),
  caption: names('caption, bildunterschrift, media caption, image caption'),
  credit: names('credit, bildnachweis, media credit, image credit'),
  links: names(
    'links, link, url, href, quelle, website, webseite, article, artikel, lien, enlace, wikipedia, uri, html link, html url, permalink, homepage',
  ),
  color: names('color, colour, farbe, couleur, colore, background color'),
  background: names('background'),
  weight: names('weight, gewicht'),
}

/** All fields. */
export const FIELDS = [...Object.keys(FIELD_NAMES), 'type'] as readonly Field[]

/** Whether a name, folded, is one of those of a field. */
export const isNameOf = (field: Exclude<Field, 'type'>, name: string): boolean => FIELD_NAMES[field].includes(name)

/** Which of the names, folded, say what, by their index.
 *  @param known fields that have been found already
 *  @param without fields that are not looked for */
export function placeFields(
  folded: readonly string[],
  known: ReadonlyMap<Field, number> = new Map(),
  without: ReadonlySet<string> = new Set(),
): Map<Field, number> {
  const placed = new Map(known)
  const taken = new Set(known.values())
  for (const [field, wanted] of Object.entries(FIELD_NAMES) as [Exclude<Field, 'type'>, readonly string[]][]) {
    if (placed.has(field) || without.has(field)) continue
    for (const name of wanted) {
      const at = folded.findIndex((one, index) => one === name && !taken.has(index))
      if (at < 0) continue
      placed.set(field, at)
      taken.add(at)
      break
    }
  }
  return placed
}
