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
    'euro eur cent dollar franken chf rubel pfund kilometer kilometern km meter metern m zentimeter zentimetern cm millimeter hektar quadratmeter quadratmetern quadratkilometer kilo kilogramm kg gramm tonnen t liter prozent grad millionen milliarden tausend menschen personen einwohner einwohnern mann soldaten plätze plätzen haushalte haushalten betriebe betrieben besucher besuchern zuschauer zuschauern teilnehmer teilnehmern mitglieder mitgliedern mitarbeiter mitarbeitern stimmen punkte punkten tore toren seiten stück exemplare euros volt watt megawatt kilowatt ps bar hz mal fälle fällen tote toten verletzte verletzten flüchtlinge flüchtlingen demonstranten kinder schüler studenten studierende studierenden arbeitsplätze jobs stellen wohnungen betten häuser fahrzeuge autos panzer raketen schuss mark lire schilling höhenmeter höhenmetern seemeilen meilen',
  ).map((word) => [word, { vetoAfter: true }] as const),
)
