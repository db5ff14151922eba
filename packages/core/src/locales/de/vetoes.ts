import type { Sense } from '../locale.js'

const words = (text: string): readonly string[] => text.split(' ')

/** Things that a number behind them names: rules, rooms, lines, models. The last part of a compound tells as well
 *  ("Sitzungssaal 2010"). */
const NUMBERED_THINGS = words(
  'seite nummer telefon fax zimmer raum saal artikel paragraf paragraph absatz kapitel band route autobahn straße linie flug modell typ baureihe serie version postfach resolution richtlinie verordnung norm drucksache aktenzeichen protokoll konto kanal frequenz gleis kabine asteroid opus vers postleitzahl hausnummer',
)

/** Makers whose models bear numbers. */
const MAKERS = words(
  'bmw audi mercedes porsche peugeot renault citroën fiat volvo saab lada skoda boeing airbus windows',
)

/** Before a number: it names, it does not date. */
export const VETO_BEFORE: ReadonlyMap<string, Sense> = new Map(
  [...NUMBERED_THINGS, ...MAKERS, ...words('seiten s nr tel din iso plz platz tor km euro chf eur usd fr dollar')].map(
    (word) => [word, { vetoBefore: true }] as const,
  ),
)

/** Whether the last part of a compound is one of {@link NUMBERED_THINGS}. */
export const endsInNumberedThing = (norm: string): boolean =>
  NUMBERED_THINGS.some((thing) => norm.length > thing.length + 2 && norm.endsWith(thing))

/** After a number: it counts something else. */
export const VETO_AFTER: ReadonlyMap<string, Sense> = new Map(
  words(
    'euro eur cent dollar franken chf rubel pfund kilometer km meter m zentimeter cm millimeter hektar quadratmeter quadratkilometer kilo kilogramm kg gramm tonnen t liter prozent grad millionen milliarden tausend menschen personen einwohner mann soldaten plätze haushalte betriebe besucher zuschauer teilnehmer mitglieder mitarbeiter stimmen punkte tore seiten stück exemplare euros volt watt megawatt kilowatt ps bar hz mal fälle tote verletzte flüchtlinge demonstranten kinder schüler studenten studierende arbeitsplätze jobs stellen wohnungen betten häuser fahrzeuge autos panzer raketen schuss mark lire schilling höhenmeter seemeilen meilen',
  ).flatMap((word) => [[word, { vetoAfter: true }] as const, [`${word}n`, { vetoAfter: true }] as const]),
)
