import type { Sense } from '../locale.js'

const words = (text: string): readonly string[] => text.split(' ')

/** Before a number: it names, it does not date. */
export const VETO_BEFORE: ReadonlyMap<string, Sense> = new Map(
  words(
    'seite seiten s platz hausnummer nummer nr telefon tel fax zimmer raum artikel paragraf paragraph absatz kapitel band route autobahn bundesstraße linie flug modell typ serie version windows postfach plz tor zirka-preis km euro chf eur usd fr dollar',
  ).map((word) => [word, { vetoBefore: true }] as const),
)

/** After a number: it counts something else. */
export const VETO_AFTER: ReadonlyMap<string, Sense> = new Map(
  words(
    'euro eur cent dollar franken chf rubel pfund kilometer km meter m zentimeter cm millimeter hektar quadratmeter quadratkilometer kilo kilogramm kg gramm tonnen t liter prozent grad millionen milliarden tausend menschen personen einwohner mann soldaten plätze haushalte betriebe besucher zuschauer teilnehmer mitglieder mitarbeiter stimmen punkte tore seiten stück exemplare euros volt watt megawatt kilowatt ps bar hz mal fälle tote verletzte flüchtlinge demonstranten kinder schüler studenten studierende arbeitsplätze jobs stellen wohnungen betten häuser fahrzeuge autos panzer raketen schuss mark lire schilling höhenmeter seemeilen meilen',
  ).flatMap((word) => [[word, { vetoAfter: true }] as const, [`${word}n`, { vetoAfter: true }] as const]),
)
