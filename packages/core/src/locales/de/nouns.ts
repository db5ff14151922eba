import { remembering } from '../../calendar/index.js'
import { wordSet } from '../word-set.js'

/** Genders by the end of a noun; the first row that fits counts. */
const GENDERS: readonly (readonly [RegExp, 'm' | 'f' | 'n'])[] = [
  [
    /(?:chen|lein|ment|tum|eum|ium|orum|trum|nis|tor|labor|zeug|werk|haus|land|dorf|amt|gericht|jahr|geld|recht|spiel|schiff|boot|auto|bad|theater|unternehmen|treffen|feuer|unglück|verfahren|urteil|schloss|institut|team|kind|tier|dach|tal|ufer|netz|gesetz|projekt|konzert|festival|ziel|stück|gebäude|gebiet|gerät|geschäft|gesicht|gespräch|gewicht|gelände|gebirge|volk|feld|bild|hotel|lokal|leck|(?<!ant)wort|problem|system|programm|formular|material|personal|signal|rohr|jahrzehnt|jahrhundert|interesse|protokoll|modell|duell|ritual|stadion|archiv|motiv|orchester|regime|wrack|deck|viertel|drittel|zelt|verbot|gebot|brot|lob|grab|holz|salz|fett|blatt|heft|schwert|pferd|nest|fest|rennen|leben|vermögen|verhalten|vertrauen|abkommen|schreiben|vorhaben|referendum|album|visum|publikum)$/,
    'n',
  ],
  [
    /(?:ling|ismus|or|ent|ant|ist|loge|graf|eur|är|mann|zug|fluss|berg|turm|platz|hof|hafen|markt|vertrag|streik|prozess|verein|verband|rat|konzern|kurs|krieg|park|wald|see|flug|fund|fall|tod|start|abend|tag|bau|bus|wagen|tunnel|preis|antrag|bericht|plan|angriff|besuch|beschluss|betreiber|sprecher|trainer|minister|kanzler|chef|leiter|fahrer|maler|bäcker|vater|sohn|bruder|strom|bruch|kredit|dienst|betrieb|beginn|verkehr|sturz|tritt|stieg|schritt|stoß|satz|schlag|druck|raum|baum|grund|stand|test|wert|punkt|kampf|wind|hang|gang|rang|ring|weg|stein|film|lohn|rand|boden|garten|rahmen|schaden|regen|magen|kasten|posten|schatten|faden|ofen|name|knall|riss|akt|effekt|konflikt|artikel|titel|gipfel|schlüssel|nebel|spiegel|hügel|wechsel|himmel|kegel|tempel|wurf|ruf|kauf|lauf|dampf|schlamm|damm|stamm|arm|arzt|schutz|witz|sitz|blitz|rost|gast|rest|herbst|dunst|verlust|gewinn|sinn|termin|ruin|schein|abschied|friede|gedanke|wille|glaube|buchstabe|haufen|knochen|vertreter|entscheid|bescheid|streit|aufwand)$/,
    'm',
  ],
  [
    /(?:ung|heit|keit|schaft|tion|sion|ität|enz|anz|[^e]ik|erei|elei|tur|(?:er|ist|ent|ant|or|og|eur|är|an|at)in|königin|ärztin|anwältin|ade|age|ive|ette|ose|ine|straße|brücke|kirche|schule|grenze|halle|gruppe|bühne|messe|bank|kraft|nacht|woche|wahl|bahn|fabrik|partei|firma|stadt|gemeinde|polizei|feuerwehr|justiz|behörde|frau|mutter|tochter|zeit|arbeit|fahrt|kunft|macht|schicht|sicht|pflicht|schlacht|fracht|hilfe|suche|liebe|sprache|sache|seite|ernte|rente|karte|quelle|stelle|welle|zelle|stunde|runde|liste|küste|kiste|hütte|mitte|tafel|regel|insel|naht|post|luft|kunst|frist|leinwand|hand|jagd|schuld|zahl|tür|gefahr|form|norm|bombe|lampe|treppe|geburt|flucht|sucht|zucht|bucht|schlucht|trauer|dauer|mauer|steuer|feier|oper|kasse|masse|klasse|rasse|adresse|presse|debatte|platte|ratte|spritze|hitze|spitze|pfütze|stütze|ecke|lücke|mücke|marke|stärke|fährte|hürde|würde|erde|kurve|larve|nerve|reserve|bremse|krise|reise|weise|speise|pause|bluse|mühle|höhle|schale|zentrale|filiale|rolle|forelle|novelle|tabelle|kapelle|folge|sorge|orgel|kugel|wurzel|fackel|schaufel|gabel|fabel|anzeige|geige|fliege|wiege|ziege|lüge|rüge|bürde|ehe|höhe|nähe|mühe|ruhe|reihe|weihe|idee|armee|allee|kanzlei|abgabe|ausgabe|aufgabe|übergabe|rückgabe|abnahme|aufnahme|ausnahme|einnahme|maßnahme|übernahme|festnahme|teilnahme|zunahme)$/,
    'f',
  ],
]

/** The gender that a noun's end tells, or null. */
export function genderOf(norm: string): 'm' | 'f' | 'n' | null {
  for (const [pattern, gender] of GENDERS) if (pattern.test(norm)) return gender
  return null
}

/** Nouns in "-er" that are neuter; all others behind "ein" are masculine. */
const NEUTER_IN_ER =
  /(?:messer|fenster|wasser|feuer|zimmer|lager|ufer|wetter|opfer|alter|muster|kloster|theater|fieber|leder|silber|kupfer|pflaster|orchester|semester|register|center|poster|ruder|futter|gitter|pulver|polster|meer|heer|tier|papier|bier|quartier|klavier|turnier|revier|gewässer|gemäuer|abenteuer|ungeheuer|[ao]meter)$/

/** A noun in "-er" that is masculine where it is singular. */
export const isAgentNoun = (norm: string): boolean => norm.endsWith('er') && !NEUTER_IN_ER.test(norm)

const PLURAL =
  /(?:ungen|heiten|keiten|schaften|tionen|täten|innen|nisse|ismen|männer|leute|kinder|häuser|länder|bäder|züge|brände|städte)$/

const PLURAL_NOUNS = /* @__PURE__ */ wordSet(
  `leute eltern kinder ferien kosten medien daten menschen männer frauen personen tiere autos züge schulen straßen häuser beamte
  polizisten bauern anwohner bewohner bürger einwohner opfer verletzte tote vermisste arbeiter mitarbeiter angehörige schüler studenten
  studierende demonstranten aktivisten soldaten einsatzkräfte rettungskräfte ermittler helfer zuschauer besucher fans gläubiger aktien
  proteste unwetter sanktionen zölle gespräche verhandlungen wahlen bäume raketen drohnen jugendliche`,
)

/** Whether a noun is plural by its form. Others may be too. */
export const isPluralNoun = (norm: string): boolean => PLURAL.test(norm) || PLURAL_NOUNS.has(norm)

/** A noun that may be plural: most plurals end so. */
export const mayBePlural = (norm: string): boolean => /(?:en|er|e|s|n)$/.test(norm) || isPluralNoun(norm)

/** A noun whose form no plural has: those end in "e", "n", "r", "l", "s" or a full vowel. */
export const isSurelySingular = (norm: string): boolean => /[^aeiouylnrs]$/.test(norm) && !isPluralNoun(norm)

/** A noun with an ending that no plural has: "Erhöhung", or a feminine noun in "-e": "Sperre". */
export const hasSingularEnding = (norm: string): boolean =>
  /(?:ung|heit|keit|schaft|ion|tät)$/.test(norm) || (norm.endsWith('e') && genderOf(norm) === 'f')

/** Titles, occupations and other nouns that say what somebody is: a name may follow. By their end. */
const ROLE_ENDINGS =
  /(?:präsident|minister|chef|kanzler|sprecher|machthaber|führer|general|sekretär|direktor|botschafter|könig|papst|meister|senator|gouverneur|analyst|trainer|autor|gründer|kommissar|richter|anwalt|professor|forscher|leiter|premier|prinz|diktator|rat|landrat|politiker|nachfolger|vorgänger|ingenieur|architekt|manager|vorstand|reporter|historiker|ökonom|arzt|pilot|sänger|mitglied|kommandeur|kommandant|astronaut|kapitän|oberst|leutnant|admiral|offizier|bischof|kardinal|pfarrer|lehrer|unternehmer|künstler|komponist|dirigent|regisseur|schauspieler|schriftsteller|dichter|maler|polizist|stürmer|torwart|spieler|fahrer|kandidat|gewerkschafter|aktivist|astronom|sportler|biologe|geologe|(?<!dia|kata|ana|mono|epi|pro)loge|physiker|chemiker|bäcker|wirt|bauer|landwirt|händler|verkäufer|verteidiger|gewinner|herausforderer|vertreter|angreifer|züchter|gärtner|förster|jäger|winzer|metzger|schreiner|bergsteiger|kletterer|taucher|segler|ruderer|reiter|boxer|springer|rapper|produzent|dezernent|referent|berater|gutachter|zeuge|läufer|schwimmer|turner|ringer|radprofi|profi|star|sieger|mörder|täter|redakteur|journalist|moderator|fotograf|zeichner|bildhauer|musiker|pianist|geiger|tänzer|philosoph|theologe|wissenschaftler|mediziner|psychologe|soziologe|notar|makler|bankier|banker|investor|eigentümer|besitzer|inhaber|veranstalter|aufseher|wächter|feuerwehrmann|kaufmann|hauptmann|obmann|fachmann|rektor|dekan|dozent|schüler|student|assistent|intendant|kurator|präfekt|abt|rabbi|imam|pastor|priester|ministrant|vikar|propst|herzog|graf|fürst|kaiser|zar|sultan|scheich|emir|konsul|attaché|diplomat|beauftragter|abgeordneter|vorsitzender|beamter|experte|gatte|kollege|bote)(?:s|es|n|en|in|ern)?$|(?:abgeordnete|vorsitzende|beamte|beauftragte|angeklagte|verdächtige|beschuldigte|angestellte)[nr]?$|^(?:herrn?|frau|dr|prof|sir|lady|ehefrau|gattin|sohn|tochter|bruder|schwester|mutter|vater|witwe|witwer|neffen?|nichte|onkel|tante|cousin|cousine|vetter|enkel|enkelin|schwager|schwägerin|ehemann|großmutter|großvater|schwiegersohn|schwiegertochter|stiefsohn|stieftochter|halbbruder|halbschwester|zwillingsbruder|zwillingsschwester|lebensgefährtin|lebensgefährten?|fellow|ceo|cfo|ärztin|anwältin|rätin|landrätin|stadträtin|staatsanwältin|bischöfin|beamtin|expertin|kollegin|biologin|geologin|virologin)$|(?:anwältin|rätin|ärztin|beamtin|expertin|chefin|ogin)$|(?:oberhaupt|oberhaupts|oberhäupter|oberhäuptern)$/

const NO_ROLE =
  /^(?:vorrat|hausrat|unrat|verrat|beirat|stadtrat|gemeinderat|aufsichtsrat|bundesrat|nationalrat|ständerat|betriebsrat|sicherheitsrat|kreisrat|elternrat|hotelier|vorbau|nachbau|bau|abbau|neubau|umbau|ausbau|mietrat|fahrrad|dienstrat|apparat|format|heirat|arrat|karat|quadrat|inserat|privat|senat|prädikat|zertifikat|plakat|diktat|spinat|mandat|sabbat|agrarrat|beistar|start|motor|faktor|sektor|reaktor|traktor|vektor|tumor|labor|doktor.?|kompressor|prozessor|sensor|monitor|rotor|indikator|katalysator|generator|ventilator|transformator|hektar)$/

/** Whether a noun says what somebody is ("Verteidigungsminister"), so that a name may follow it. */
export const isRoleNoun = /* @__PURE__ */ remembering(1 << 14, (norm: string): boolean => {
  if (NO_ROLE.test(norm)) return /^(?:stadtrat|bundesrat|nationalrat|ständerat|kreisrat|gemeinderat)$/.test(norm)
  return ROLE_ENDINGS.test(norm)
})

/** Whether a noun names people by what they are or do: titles, and what ends as such nouns do ("Juristin", "Schlosser",
 *  "Pianist"). Some of the latter name things; where a name stands behind one, it is somebody's. */
export const isPersonNoun = (norm: string): boolean =>
  isRoleNoun(norm) ||
  /(?:er|ist|ent|ant|or|log|eur|är|an|at|ekt|iz)in$|[^fm]ist$|loge$/.test(norm) ||
  (norm.length >= MIN_AGENT && isAgentNoun(norm))

/** "Bäcker", not "Tier". */
const MIN_AGENT = 6

/** Whether a role is a woman's: "Ministerin"; `null` where the noun tells nothing. */
export const roleGender = (norm: string): 'm' | 'f' | null =>
  /(?:(?<!^cous)in|frau|tochter|schwester|mutter|witwe|nichte|tante|cousine)$/.test(norm)
    ? 'f'
    : /e[nr]?$/.test(norm) && !/er$|^neffe|gefährte/.test(norm)
      ? null
      : 'm'

/** Nouns for a body or a thing behind which its name stands: "die Firma Lang", "das Dorf Talheim". By their end. */
const BODY_ENDINGS =
  /(?:firma|unternehmen|konzern|verband|partei|gesellschaft|bank|sparkasse|versicherer|versicherung|hersteller|betreiber|gewerkschaft|behörde|stiftung|anbieter|lieferant|kette|holding|gruppe|fonds|agentur|institut|werft|airline|autobauer|verlag|sender|startup|start-up|verein|klub|club|schule|universität|hochschule|klinik|krankenhaus|schauspielhaus|opernhaus|konzerthaus|kunsthaus|rathaus|gymnasium|stadion|zoo|tierpark|kraftwerk|gefängnis|zentrum|museum|theater|zeitung|magazin|nachrichtenagentur|stadt|gemeinde|dorf|ort|kreis|landkreis|kanton|land|bundesland|insel|stadtteil|provinz|region|bezirk|tal|schiff|frachter|fähre|tanker|raumsonde|sonde|rakete|satellit|flugzeug|hotel|restaurant|gasthof|bistum|kloster|brücke|projekt|familie|operation|sturm|orkan|hurrikan|taifun|oper|stück|film|roman|marke|plattform|software|kanzlei|mühle|sägewerk|werk|zeche|grube|bergwerk|gericht|landgericht|amtsgericht|ministerium|polizeipräsidium|staatsanwaltschaft|truppe|kapelle|orchester|ensemble|chor|initiative|bündnis|hafen|bahnhof|spedition|[a-zäöü]{2}erei)(?:s|es|e|n|en|er)?$/

export const isBodyNoun = (norm: string): boolean => BODY_ENDINGS.test(norm)

/** Of what bears a name the things: nobody in them speaks or acts as one. */
const NAMED_THINGS =
  /(?:insel|tal|schiff|frachter|fähre|tanker|sonde|rakete|satellit|flugzeug|brücke|projekt|operation|sturm|orkan|hurrikan|taifun|oper|stück|film|roman|marke|plattform|software|mühle|zeche|grube|bergwerk|hafen|bahnhof|stadion|kraftwerk)(?:s|es|e|n|en)?$/

/** "Brücke", "Frachter", other than "Reederei". */
export const isNamedThing = (norm: string): boolean => NAMED_THINGS.test(norm)

/** What amounts are counted in: another noun may stand behind it ("Millionen Euro"). */
export const UNIT_NOUNS = /* @__PURE__ */ wordSet(
  `prozent % € $ £ euro dollar franken pfund rubel lira yen mark cent million millionen milliarde milliarden billion billionen tonne
  tonnen kilometer kilometern meter metern millimeter millimetern zentimeter zentimetern hektar liter litern kilo kilogramm gramm grad stunde stunden minute minuten sekunden
  tag tage tagen woche wochen monat monate monaten jahr jahre jahren uhr dutzend hundert tausend hunderte tausende hunderten tausenden
  quadratmeter kubikmeter megawatt watt punkte punkten tore toren`,
)
