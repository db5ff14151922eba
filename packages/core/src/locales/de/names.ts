/** What German needs to tell persons, countries and seats of power in a text of capitalised nouns. Lower case. */

import { wordSet } from '../word-set.js'

/** Seats and houses that stand for a government, with the region that it governs (ISO 3166-1). */
export const seatsOfPower: ReadonlyMap<string, string> = new Map([
  ['kreml', 'RU'],
  ['weißes haus', 'US'],
  ['weisses haus', 'US'],
  ['pentagon', 'US'],
  ['us-regierung', 'US'],
  ['élysée', 'FR'],
  ['elysee', 'FR'],
  ['downing street', 'GB'],
  ['kanzleramt', 'DE'],
  ['bundesregierung', 'DE'],
  ['bundesrat', 'CH'],
  ['blaues haus', 'KR'],
])

/** Other names of regions (ISO 3166-1, or a code of our own for what is no more). */
export const regionAliases: ReadonlyMap<string, string> = new Map([
  ['usa', 'US'],
  ['us', 'US'],
  ['vereinigte staaten', 'US'],
  ['vereinigten staaten', 'US'],
  ['amerika', 'US'],
  ['großbritannien', 'GB'],
  ['grossbritannien', 'GB'],
  ['england', 'GB'],
  ['demokratische volksrepublik korea', 'KP'],
  ['demokratischen volksrepublik korea', 'KP'],
  ['volksrepublik china', 'CN'],
  ['tschechien', 'CZ'],
  ['belarus', 'BY'],
  ['weißrussland', 'BY'],
  ['türkei', 'TR'],
  ['sowjetunion', 'SU'],
  ['udssr', 'SU'],
  ['ddr', 'DD'],
  ['jugoslawien', 'YU'],
  ['russische föderation', 'RU'],
  ['russischen föderation', 'RU'],
  ['taiwan', 'TW'],
  ['palästina', 'PS'],
  ['mazedonien', 'MK'],
  ['niederlande', 'NL'],
  ['niederlanden', 'NL'],
])

/** Names shown for codes that `Intl` has no name for, or a better known one. */
export const regionNames: ReadonlyMap<string, string> = new Map([
  ['SU', 'Sowjetunion'],
  ['DD', 'DDR'],
  ['YU', 'Jugoslawien'],
  ['US', 'USA'],
  ['GB', 'Großbritannien'],
  ['TW', 'Taiwan'],
  ['HK', 'Hongkong'],
  ['MO', 'Macau'],
  ['PS', 'Palästina'],
])

/** Capitals, which stand for their governments ("Moskau erklärte"). */
export const capitals: ReadonlyMap<string, string> = new Map(
  `moskau RU|pjöngjang KP|seoul KR|washington US|peking CN|tokio JP|kiew UA|kyjiw UA|london GB|paris FR|berlin DE|wien AT|bern CH|rom IT|madrid ES|warschau PL|prag CZ|budapest HU|ankara TR|teheran IR|jerusalem IL|kairo EG|bagdad IQ|damaskus SY|riad SA|doha QA|kabul AF|islamabad PK|neu-delhi IN|neu delhi IN|hanoi VN|bangkok TH|jakarta ID|manila PH|canberra AU|wellington NZ|ottawa CA|mexiko-stadt MX|havanna CU|caracas VE|bogotá CO|lima PE|santiago CL|buenos aires AR|brasília BR|pretoria ZA|nairobi KE|addis abeba ET|khartum SD|tripolis LY|tunis TN|algier DZ|rabat MA|athen GR|sofia BG|bukarest RO|belgrad RS|zagreb HR|sarajevo BA|skopje MK|tirana AL|ljubljana SI|bratislava SK|vilnius LT|riga LV|tallinn EE|helsinki FI|stockholm SE|oslo NO|kopenhagen DK|reykjavík IS|dublin IE|lissabon PT|brüssel BE|den haag NL|amsterdam NL|luxemburg LU|minsk BY|chişinău MD|chisinau MD|tiflis GE|eriwan AM|baku AZ|astana KZ|taschkent UZ|taipeh TW|beirut LB|amman JO|sanaa YE|maskat OM|abu dhabi AE|kuwait-stadt KW`
    .split('|')
    .map((row) => {
      const at = row.lastIndexOf(' ')
      return [row.slice(0, at), row.slice(at + 1)]
    }),
)

/** Adjective stems that do not begin like the name of their country. */
export const irregularDemonyms: ReadonlyMap<string, string> = new Map([
  ['amerikan', 'US'],
  ['us-amerikan', 'US'],
  ['brit', 'GB'],
  ['engl', 'GB'],
  ['französ', 'FR'],
  ['deutsch', 'DE'],
  ['poln', 'PL'],
  ['sowjet', 'SU'],
  ['sowjetisch', 'SU'],
  ['schweiz', 'CH'],
  ['span', 'ES'],
  ['russ', 'RU'],
  ['chines', 'CN'],
  ['türk', 'TR'],
  ['ir', 'IE'],
  ['isländ', 'IS'],
  ['dän', 'DK'],
  ['finn', 'FI'],
  ['lett', 'LV'],
  ['eur', 'EU'],
  ['portugies', 'PT'],
  ['franzos', 'FR'],
  ['holländ', 'NL'],
  ['tschech', 'CZ'],
  ['libanes', 'LB'],
  ['brasilian', 'BR'],
  ['mexikan', 'MX'],
  ['kolumbian', 'CO'],
  ['venezolan', 'VE'],
  ['marokkan', 'MA'],
  ['palästinens', 'PS'],
  ['kongoles', 'CD'],
  ['kosovar', 'XK'],
  ['maltes', 'MT'],
  ['zypr', 'CY'],
  ['syr', 'SY'],
  ['liby', 'LY'],
  ['ind', 'IN'],
  ['saud', 'SA'],
])

/** Capitalised words after "in", "nach" or "aus" that name no place. */
export const notPlaces = /* @__PURE__ */ wordSet(
  `angaben ansicht auffassung aussage aussagen informationen einschätzung einschätzungen us-einschätzung us-einschätzungen kraft betrieb frage fragen form gefahr
  folge höhe haft untersuchungshaft zusammenarbeit absprache anspruch anlehnung aussicht zukunft richtung sicht not arbeit bezug wirklichkeit bau planung hinsicht verbindung kürze
  teilen details berichten medienberichten worten hause schätzungen erkenntnissen darstellung ablauf ende beginn abschluss abschaltung krieg frieden freiheit ordnung millionen tausenden prozent
  übersetzung gesprächen verhandlungen bewegung scharen strömen massen zeiten stunden tagen wochen monaten jahren anbetracht zahlen stein eisen gold holz beton stahl see konkurs insolvenz brand betrieb ruhestand pension rente pleite`,
)

/** Nouns that are a body of people and act ("eine Gruppe russischer Beamter"). */
export const collectiveNouns = /* @__PURE__ */ wordSet(
  'gruppe delegation delegierte delegierten vertreter regierung parlament ministerium armee militär behörde behörden polizei beamte beamter beamten firma unternehmen konzern verband partei gericht kommission',
)

/** Ends of nouns for a body that has a name of its own: "die Fluggesellschaft Condor", "Großbank UBS". */
export const houseEndings: readonly string[] =
  `firma unternehmen konzern verband partei gesellschaft bank sparkasse versicherer versicherung hersteller betreiber
  erei gewerkschaft behörde stiftung anbieter lieferant kette tochter rivalin konkurrentin holding gruppe fonds
  agentur institut werft airline autobauer energieriese dienstleister verlag sender startup start-up
  immobilienfirma baukonzern kaufhauskette warenhauskette fluglinie`.split(/\s+/)

/** What amounts are counted in. */
export const amountNouns = /* @__PURE__ */ wordSet(
  `prozent euro dollar franken pfund rubel lira yen mark million millionen milliarde milliarden billion billionen tonne
  tonnen kilometer kilometern meter metern hektar liter litern grad stunde stunden minute minuten tag tage tagen woche
  wochen monat monate monaten jahr jahre jahren uhr dutzend hundert tausend hunderte tausende`,
)

/** What ends the name of a company. */
export const companyForms = /* @__PURE__ */ wordSet(
  'ag gmbh ggmbh mbh eg ug se kg holding group inc corp ltd plc airlines airways bank partners capital company',
)

/** Other names of parties and bodies that news call by several names. The first is the one by which they are compared. */
export const knownHouses: readonly (readonly string[])[] = `SPD|Sozialdemokraten
CDU|Christdemokraten
FDP|Liberale|Freie Demokraten|Freidemokraten
Grüne|Grünen|Bündnis 90
Linke|Linkspartei
ÖVP|Volkspartei
FPÖ|Freiheitliche|Freiheitlichen
UN|UNO|Vereinte Nationen|Vereinten Nationen
EU|Europäische Union
EZB|Europäische Zentralbank
IWF|Internationaler Währungsfonds|Internationale Währungsfonds
WHO|Weltgesundheitsorganisation
Fed|US-Notenbank
SNB|Nationalbank|Schweizerische Nationalbank
Finma|Finanzmarktaufsicht
Bundestag
Bundesverfassungsgericht`
  .split('\n')
  .map((row) => row.split('|'))

/** Ends of common nouns, which no first or family name has. */
export const commonNounEndings: readonly string[] = [
  'ung',
  'ungen',
  'heit',
  'heiten',
  'keit',
  'keiten',
  'schaft',
  'schaften',
  'tion',
  'tionen',
  'tät',
  'täten',
  'nis',
  'nisse',
  'ismus',
  'ment',
  'ments',
]

/** Roles that one person at a time bears: without a name they mean that person. */
export const soleRoles = /* @__PURE__ */ wordSet(
  'kanzler kanzlers kanzlerin papst papstes könig königs königin premier premiers bürgermeister bürgermeisters bürgermeisterin',
)

/** Beginnings of roles that are over, or another's. */
export const formerRoles: readonly string[] = ['alt', 'ex', 'vize', 'stellvertret', 'schatten', 'ober']
