import { wordSet } from '../word-set.js'
import { stemOf } from './stems.js'
import { foldedName } from './naming/folded-name.js'
import { regionOfCapital, regions } from './naming/regions.js'

/** Nouns that news use whatever they tell of: times, amounts, people by what they are, places and houses by their kind,
 *  offices, procedures, and what is said of all of them. */
const GENERAL = /* @__PURE__ */ wordSet(`
  jahr jahre monat woche tag stunde minute sekunde uhr morgen mittag abend nacht vormittag nachmittag wochenende anfang mitte
  ende beginn januar jänner februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch
  donnerstag freitag samstag sonnabend sonntag frühjahr frühling sommer herbst winter jahrhundert jahrzehnt zeit zeitpunkt termin
  datum moment augenblick frist dauer alter
  prozent million milliarde tausend hundert dutzend euro cent dollar franken meter kilometer zentimeter tonne liter grad hektar
  kilogramm gramm quadratmeter hälfte drittel viertel zahl anzahl teil summe betrag kosten preis geld menge größe höhe länge
  mensch mann frau kind leute person herr dame eltern familie mutter vater sohn tochter bruder schwester freund nachbar bürger
  bürgerin einwohner anwohner bewohner besucher gast mitarbeiter mitarbeiterin beschäftigte chef chefin leiter leiterin sprecher
  sprecherin experte expertin vertreter vertreterin mitglied präsident präsidentin minister ministerin kanzler bürgermeister
  bürgermeisterin oberbürgermeister direktor direktorin vorsitzende vorstand anwalt anwältin richter richterin polizist polizei
  feuerwehr zeuge zeugin opfer täter gruppe team nachfolger nachfolgerin vorgänger vorgängerin kollege kollegin öffentlichkeit
  bevölkerung gesellschaft gemeinschaft
  stadt land ort gemeinde kreis landkreis region bezirk straße platz haus gebäude wohnung zimmer saal halle schule kirche rathaus
  bahnhof büro hotel park wald berg see fluss meer insel küste grenze weg brücke zentrum innenstadt rand nähe norden süden osten
  westen dorf welt bund bundesland hauptstadt
  regierung bundesregierung landesregierung parlament bundestag partei politik politiker politikerin gericht landgericht
  amtsgericht gesetz recht behörde amt ministerium verwaltung rat stadtrat gemeinderat kreistag ausschuss staat staatsanwaltschaft
  staatsanwalt urteil verfahren prozess klage anklage antrag beschluss entscheidung abstimmung wahl stimme mehrheit vertrag
  vereinbarung abkommen gespräch verhandlung treffen sitzung versammlung pressekonferenz konferenz bericht prüfbericht
  rechnungsprüfung rechnungsprüfungsamt gutachten studie untersuchung ermittlung prüfung kontrolle plan planung projekt programm
  konzept maßnahme arbeit aufgabe einsatz hilfe unterstützung angebot auftrag vorschlag forderung kritik vorwurf streit frage
  antwort problem lösung grund ursache folge ergebnis erfolg fehler schaden risiko gefahr sicherheit möglichkeit chance ziel
  haushalt steuer opposition koalition fraktion
  firma unternehmen betrieb konzern bank verein verband gewerkschaft kunde kundin markt wirtschaft industrie geschäft handel
  produktion produkt verkauf kauf bau umbau neubau anlage maschine auto wagen fahrzeug zug bahn bus flugzeug schiff verkehr
  angabe information meldung mitteilung erklärung aussage wort name zeitung sender agentur foto bild film brief buch text seite
  internet telefon video redaktion artikel interview reporter nummer liste karte
  leben tod tote verletzte krankenhaus klinik arzt ärztin krankheit unfall unglück brand feuer wasser luft regen wetter schnee
  boden erde licht energie strom
  spiel sieg niederlage punkt saison trainer trainerin spieler spielerin mannschaft klub tor liga fan zuschauer
  lage situation fall sache ding beispiel art weise form rolle stelle stück reihe bereich raum richtung blick kopf hand auge fuß
  herz tür tisch schritt versuch wunsch sorge angst hoffnung freude ruhe ordnung regel bedingung voraussetzung zustimmung
  ablehnung widerstand protest demonstration streik
  rücktritt eröffnung schließung sperrung rückkehr besuch reise fahrt ankunft abschied nachfolge verantwortung vertrauen zukunft
  vergangenheit geschichte idee interesse bedeutung macht kraft druck krise krieg frieden kampf angriff waffe armee soldat
  deutsche deutscher helfer helferin retter institut verlust gewinn umsatz versicherung aussicht erinnerung jahrestag gedenkstein
  gedenkfeier trauerfeier jubiläum grundstein spatenstich richtfest baustelle bauamt beton papier dokument protokoll schreiben
  abgeordnete abgeordneter delegation finanzminister innenminister außenminister verteidigungsminister verkehrsminister
  wirtschaftsminister justizminister umweltminister ministerpräsident staatschef regierungschef machthaber staatssekretär
  außenministerium innenministerium finanzministerium landrat landrätin dezernent dezernat sondersitzung sprecherrat
  untersuchungsausschuss abschlussbericht zwischenbericht zusage absage ankündigung vorwurf rede gipfel
  schuld strafe haft untersuchungshaft haftbefehl bewährung freiheitsstrafe geldstrafe freispruch revision berufung verteidigung
  verteidiger kammer verhandlungstag strafkammer angeklagte angeklagter tötung körperverletzung fahrlässigkeit diebstahl betrug
  untreue festnahme durchsuchung verdacht beweis aussage geständnis
  insolvenz insolvenzverfahren insolvenzverwalter gläubiger schulden aktie aktionär anteil kredit investor umbruch vorbehalt`)

/** With the endings that a plural or a case may add: each form has a stem of its own. */
const generalStems: ReadonlySet<string> = /* @__PURE__ */ new Set(
  [...GENERAL].flatMap((noun) => ['', 'e', 'en', 'n', 's', 'es', 'ern'].map((ending) => stemOf(noun + ending))),
)

/** "Freitagabend" */
const WEEKDAY = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)/

/** Whether a noun tells nothing of the subject of its text: general nouns, countries and capitals. */
export const isGeneralNoun = (norm: string): boolean =>
  generalStems.has(stemOf(norm)) ||
  WEEKDAY.test(norm) ||
  regions().byName.has(foldedName(norm)) ||
  regionOfCapital(norm) !== null
