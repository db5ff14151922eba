import { stemOf } from './stems.js'

/** Acts and happenings under the words by which German news tell them: verbs, the nouns made of them, what else says the
 *  same, and idioms by their content words ("in Flammen aufgehen" is `flammen+aufgehen`). A word may stand in several rows. */
const ACTS: readonly string[] = [
  'abbrennen niederbrennen ausbrennen verbrennen brennen brand großbrand feuer großfeuer flammen lodern inferno flammenmeer flammen+aufgehen raub+flammen feuer+fangen asche+legen feuersbrunst',
  'löschen ablöschen löscharbeiten löscheinsatz nachlöscharbeiten brand+bekämpfen feuer+bekämpfen',
  'explodieren explosion detonieren detonation verpuffung verpuffen hochgehen luft+fliegen',
  'sprengen sprengung zünden zündung',
  'entgleisen entgleisung zugunglück bahnunglück zugunfall schienen+springen gleis+springen',
  'zusammenstoßen zusammenstoß kollidieren kollision prallen aufprall aufprallen krachen rammen karambolage unfall verunglücken crash frontalzusammenstoß zugunglück bahnunglück unglück',
  'einstürzen einsturz zusammenbrechen kollabieren nachgeben einbrechen zusammenfallen',
  'zusammenbruch zusammenbrechen kollaps kollabieren bankrott',
  'bersten brechen bruch dammbruch deichbruch reißen',
  'überfluten überflutung überschwemmen überschwemmung hochwasser flut überspülen',
  'beben erdbeben erdstoß erdstöße',
  'ausbrechen ausbruch eruption vulkanausbruch',
  'orkan sturm unwetter wüten toben hinwegfegen',
  'eröffnen eröffnung einweihen einweihung öffnen öffnung wiedereröffnen wiedereröffnung freigeben freigabe einweihungsfeier türen+öffnen pforten+öffnen betrieb+gehen verkehr+übergeben',
  'inbetriebnahme betrieb+nehmen betrieb+gehen netz+gehen anlaufen hochfahren wiederinbetriebnahme anfahren',
  'schließen schließung dichtmachen stilllegen stilllegung zumachen abschalten abschaltung einstellen einstellung netz+nehmen',
  'sperren sperrung absperren absperrung abriegeln abriegelung vollsperrung',
  'zurücktreten rücktritt abtreten abdanken abdankung amtsverzicht niederlegen hinwerfen abgang rückzug zurückziehen ausscheiden ausscheid aufhören handtuch+werfen posten+räumen rücktrittserklärung demission demissionieren',
  'wählen wahl stichwahl wahlgang neuwahl urnengang votum wiederwahl wiederwählen abstimmen urne oberhaupt+machen wahltag wahlsonntag',
  'wählen wahl wahlsieg gewinnen siegen sieg durchsetzen stichwahl',
  'beschließen aussprechen beschluss absegnen billigen billigung zustimmen zustimmung verabschieden verabschiedung entscheiden entscheidung abstimmung abstimmen votieren annehmen annahme grünes+licht ratsbeschluss mehrheit+finden durchwinken',
  'ernennen ernennung berufen berufung bestellen bestellung vereidigen vereidigung einsetzen ernennungsurkunde ernannt',
  'vereidigen vereidigung amtseid eid schwören amtsantritt amtseinführung antreten amtsübernahme einführen einführung dienst+antreten amtsgeschäfte+aufnehmen',
  'nominieren nominierung aufstellen aufstellung kandidatur kandidieren küren schild+heben bewerben bewerbung rennen+schicken kandidat spitzenkandidat',
  'entlassen entlassung feuern freistellen freistellung suspendieren suspendierung kündigen kündigung rauswerfen rauswurf absetzen absetzung abberufen abberufung dienst+entheben abgelöst ablösen ablösung beurlauben beurlaubung hinauswerfen entlassungsurkunde',
  'abwählen abwahl misstrauensvotum stürzen sturz vertrauen+entziehen vertrauensfrage misstrauen',
  'ersetzen ablösen ablösung nachfolge nachfolgen nachfolger austauschen',
  'festnehmen festnahme verhaften verhaftung fassen abführen ergreifen haftbefehl handschellen gewahrsam untersuchungshaft dingfest polizei+schnappen',
  'freilassen freilassung freikommen entlassen haftentlassung befreien befreiung freigelassen laufen+lassen',
  'entführen entführung verschleppen verschleppung geiselnahme kapern kidnappen gewalt+bringen',
  'fliehen flucht flüchten entkommen ausbruch ausbrechen absetzen untertauchen türmen',
  'anklagen anklage anklageerhebung anklageschrift',
  'verurteilen verurteilung urteil urteilsverkündung schuldspruch richterspruch urteilsspruch schuldig+sprechen strafe+verhängen haft+schicken haftstrafe freiheitsstrafe bewährungsstrafe',
  'freisprechen freispruch urteil urteilsverkündung',
  'prozess prozessauftakt prozessbeginn verhandlung hauptverhandlung verhandlungstag gericht+stehen gerichtsverfahren anklagebank gerichtsverhandlung gericht+verantworten verhandeln',
  'verklagen klage klageerhebung klageschrift schadenersatzklage klagen gericht+ziehen klage+einreichen sammelklage verfassungsklage',
  'revision berufung rechtsmittel anfechten anfechtung beschwerde',
  'aufheben aufhebung kippen annullieren annullierung kassieren',
  'ermitteln ermittlung ermittlungsverfahren verfahren+einleiten nachforschen',
  'untersuchen untersuchung untersuchungsausschuss untersuchungsbericht',
  'durchsuchen durchsuchung razzia hausdurchsuchung',
  'anzeigen anzeige strafanzeige anzeigeerstattung',
  'notruf alarmieren alarm alarmierung alarm+schlagen feueralarm',
  'strafbefehl geldstrafe tagessatz tagessätze bußgeld',
  'einstellen einstellung verfahrenseinstellung verfahren+einstellen',
  'gestehen geständnis zugeben einräumen gestand beichten einlassen',
  'aussagen aussage zeugenaussage vernehmen vernehmung befragen befragung anhörung anhören zeugenstand',
  'unterschreiben unterzeichnen unterzeichnung unterschrift signieren paraphieren paraphierung vertragsabschluss vertragsschluss besiegeln besiegelung namen+setzen unterschrift+leisten abschließen abschluss vertrag+schließen',
  'einigen einigung verständigen verständigung durchbruch kompromiss abmachung übereinkommen übereinkunft aushandeln handelseinig',
  'kaufen kauf übernehmen übernahme erwerben erwerb aufkaufen ankauf ankaufen abkaufen zukaufen zukauf einverleiben schlucken notübernahme verkaufen verkauf veräußern veräußerung abstoßen losschlagen besitzer+wechseln notverkauf abgeben',
  'fusionieren fusion zusammenschluss verschmelzen verschmelzung zusammengehen zusammenschließen zusammenlegen zusammenlegung',
  'vollziehen vollzug abschließen abschluss inkrafttreten kraft+treten wirksam',
  'kündigen kündigung aufkündigen aufkündigung austreten austritt ausstieg aussteigen ausscheren rückzug zurückziehen mitarbeit+aussetzen',
  'streiken streik warnstreik ausstand arbeitskampf arbeitsniederlegung arbeit+niederlegen bänder+stehen stillstehen bestreiken generalstreik',
  'insolvenz insolvenzantrag pleite zahlungsunfähigkeit bankrott konkurs insolvenzverfahren zahlungsunfähig insolvent konkurs+gehen pleitegehen konkursantrag gläubigerschutz',
  'sanieren sanierung sanierungsplan insolvenzplan rettungspaket rettungsplan',
  'stehlen diebstahl rauben raub einbruch einbrechen einsteigen entwenden klauen coup plündern plünderung mitgehen beute langfinger geraubt ausräumen',
  'betrügen betrug unterschlagen unterschlagung veruntreuen veruntreuung fälschen fälschung untreue',
  'bestechen bestechung schmiergeld korruption bestechlichkeit',
  'finden fund entdecken entdeckung auftauchen aufspüren sicherstellen sicherstellung wiederfinden ausfindig stoßen wiederentdecken aufgefunden',
  'beschlagnahmen beschlagnahme konfiszieren einziehen sicherstellen sicherstellung',
  'bergen bergung heben hebung emporheben herausholen herausziehen gehoben',
  'retten rettung rettungsaktion aufnehmen befreien befreiung bord+nehmen bergen bergung auffischen aufgenommen herausholen',
  'suchen suche suchaktion fahnden fahndung suchtrupp großfahndung',
  'suche+abbrechen suche+einstellen einsatz+abbrechen einsatz+beenden aktion+einstellen einstellung',
  'evakuieren evakuierung räumen räumung sicherheit+bringen häuser+verlassen',
  'zurückkehren rückkehr heimkehren heimkehr wiederkehren zurückkommen zurückkehr heimkommen zurückdürfen rückreise zurückreisen zurückfliegen wiederkehr',
  'abheben starten start abflug aufstieg aufsteigen ablegen auslaufen losfahren aufbrechen aufbruch abreisen abreise abfahren abfahrt verlassen lossegeln losgehen ausfahren lostfahren abfliegen reise+antreten abziehen anker+lichten',
  'landen landung aufsetzen wasserung wassern anlegen niedergehen zwischenlanden notlandung notlanden',
  'abstürzen absturz stürzen zerschellen meer+fallen',
  'untergehen untergang sinken kentern havarie havarieren',
  'stranden strandung auflaufen festfahren',
  'verschwinden verschollen vermissen funkstille kontaktabbruch vermisstenmeldung funkkontakt+abreißen kontakt+verlieren funk+verstummen kontakt+abbrechen',
  'treffen zusammentreffen zusammenkunft begegnung begegnen zusammenkommen gespräch besprechen besprechung unterredung beraten beratung sitzung tagen konferenz gipfel gipfeltreffen reden verhandeln tisch+setzen sondersitzung versammlung versammeln aussprache runde',
  'hauptversammlung generalversammlung aktionärstreffen gläubigerversammlung mitgliederversammlung jahreshauptversammlung vollversammlung aktionäre+zusammenkommen',
  'parteitag delegiertenkonferenz kongress tagung',
  'besuchen besuch reisen reise visite aufsuchen staatsbesuch antrittsbesuch vorbeikommen stippvisite gast ortsbesuch ortstermin besichtigen flug fliegen aufwarten',
  'empfangen empfang begrüßen begrüßung willkommen',
  'einladen einladung',
  'ankommen ankunft eintreffen anreisen anreise erreichen einlaufen einfahren anlegen eingetroffen ziel+erreichen',
  'überqueren überquerung durchqueren passieren',
  'sterben tod ableben umkommen erliegen versterben todesfall todestag tot leben+verlieren verscheiden entschlafen',
  'töten tötung ermorden mord umbringen erschießen erstechen totschlag ermordung bluttat hinrichten hinrichtung',
  'verletzen verletzung verletzte verletzter verwundet',
  'angreifen angriff attacke attackieren überfallen überfall beschießen beschuss bombardieren bombardierung einschlagen drohnenangriff luftangriff raketenangriff treffen marschflugkörper zerstören',
  'anschlag attentat sprengsatz sabotage sabotieren terroranschlag sprengen beschädigen',
  'zerstören zerstörung vernichten vernichtung verwüsten verwüstung beschädigen beschädigung',
  'einmarschieren einmarsch invasion überfall überfallen angriffskrieg besetzen besetzung',
  'waffenruhe waffenstillstand feuerpause feuereinstellung kampfpause',
  'gründen gründung stiften stiftung taufe+heben leben+rufen begründen gründungsjahr geburtsstunde',
  'auflösen auflösung',
  'zerbrechen platzen auseinanderbrechen koalitionsbruch bruch scheitern zerfallen',
  'bauen bau errichten errichtung baubeginn grundsteinlegung spatenstich hochziehen bauarbeiten',
  'baubeginn grundsteinlegung spatenstich ersten+spatenstich grundstein+legen bagger+rollen bauarbeiten+beginnen baustart',
  'baustopp arbeiten+ruhen baustelle+ruhen bauarbeiten+einstellen stillstand',
  'fertigstellen fertigstellung vollenden vollendung richtfest schlussstein vollendet',
  'abreißen abriss abbruch abtragen rückbau niederreißen schleifen abbrechen abrissbagger demontieren demontage',
  'renovieren renovierung restaurieren restaurierung sanieren sanierung instandsetzen instandsetzung umbauen umbau reparieren reparatur',
  'umziehen umzug einziehen einzug ausziehen auszug beziehen',
  'genehmigen genehmigung bewilligen bewilligung erlauben erlaubnis zulassen zulassung freigeben freigabe grünes+licht baugenehmigung erteilen',
  'beantragen antrag antragstellung ersuchen beantragung',
  'ablehnen ablehnung zurückweisen zurückweisung abweisen abweisung verwerfen abschmettern absage absagen nein+sagen verweigern verweigerung abblitzen',
  'bestreiten dementieren dementi zurückweisen abstreiten leugnen vorwurf+zurückweisen',
  'einreichen eingehen eingang zustellen zustellung einreichung',
  'übergeben übergabe aushändigen aushändigung überreichen überreichung überbringen',
  'vorlegen vorlage gutachten bericht abschlussbericht zwischenbericht vorstellen vorstellung präsentieren präsentation prüfbericht übergeben veröffentlichen veröffentlichung publik untersuchungsbericht',
  'zahlen zahlung auszahlen auszahlung überweisen überweisung fließen anzahlung belohnung bezahlen begleichen rückzahlung zurückzahlen kassieren erstatten',
  'spenden spende stiften schenken schenkung',
  'leihen kredit darlehen finanzspritze liquiditätshilfe borgen leihgabe',
  'investieren investition einstieg einsteigen beteiligen beteiligung geld+stecken kapitalerhöhung',
  'kontrollieren kontrolle prüfen prüfung inspizieren inspektion begehung begehen prüfer überprüfen überprüfung visitieren stichprobe',
  'abnehmen abnahme bauabnahme',
  'warnen warnung warnschreiben mahnung mahnen abmahnen abmahnung gefahr+hinweisen warnruf warnhinweis',
  'fordern forderung verlangen auffordern aufforderung appell appellieren bitten bitte ultimatum drängen',
  'drohen drohung androhen androhung',
  'ankündigen ankündigung bekanntgeben bekanntgabe verkünden verkündung mitteilen mitteilung bekannt+geben',
  'entschuldigen entschuldigung verzeihung nachsicht bedauern abbitte verzeihung+bitten nachsicht+bitten',
  'versprechen zusagen zusage zusichern zusicherung garantie garantieren versichern garantie+geben schriftlich+geben',
  'gedenken trauerfeier gedenkfeier beisetzung beisetzen beerdigung bestattung trauergottesdienst abschied+nehmen grabe+tragen beerdigen bestatten totenmesse trauermarsch schweigeminute gedenkgottesdienst letzte+ehre',
  'feiern feier fest jubiläum festakt parade jubeln umzug feierstunde konfettiparade festzug',
  'enthüllen enthüllung',
  'verlängern verlängerung länger+gelten fortsetzen',
  'aufschieben verschieben verschiebung vertagen vertagung aufschub verlegen hinten+verschieben',
  'absagen absage ausfallen streichen stornieren',
  'aufsteigen aufstieg',
  'absteigen abstieg abstiegskampf',
  'spielen spiel partie testspiel freundschaftsspiel auftaktspiel derby hinspiel rückspiel heimspiel antreten begegnung',
  'verpflichten verpflichtung wechseln wechsel transfer anheuern verpflichtet zurückholen holen abwerben engagieren',
  'siegen sieg gewinnen gewinn triumphieren triumph bezwingen schlagen besiegen',
  'verlieren niederlage unterliegen schlappe',
  'scheitern verfehlen misslingen fehlschlag fehlschlagen durchfallen',
  'rekord bestmarke höchststand weltrekord',
  'punkte+abziehen punkte+aberkennen punktabzug aberkennen',
  'demonstrieren demonstration protestieren protest kundgebung protestmarsch demo straße+gehen menschenkette mahnwache',
  'besetzen besetzung besetzer blockieren blockade',
  'veröffentlichen veröffentlichung erscheinen herausbringen publizieren publikation',
  'aufführen aufführung uraufführung premiere konzert auftritt auftreten erstaufführung bühne+bringen',
  'auszeichnen auszeichnung verleihen verleihung preisverleihung ehrung ehren',
  'ausstellen ausstellung schau vernissage zeigen',
  'versteigern versteigerung auktion ersteigern',
  'heiraten hochzeit trauung eheschließung vermählen ja-wort',
  'gebären geboren geburt',
  'trennen trennung scheidung scheiden',
  'erkranken erkrankung infizieren infektion ansteckung',
  'impfen impfung impfstart',
  'operieren operation transplantation transplantieren',
  'verbieten verbot untersagen untersagung verbannen',
  'sanktionieren sanktion sanktionen embargo ausschließen ausschluss strafmaßnahme swift-ausschluss verhängen abschneiden',
  'ablaufen ablauf auslaufen fristablauf frist+enden ultimatum verstreichen',
  'kürzen kürzung streichen streichung stellenabbau abbauen wegfallen jobabbau',
  'erhöhen erhöhung anheben anhebung heraufsetzen verteuern aufstocken aufstockung',
  'senken senkung herabsetzen verbilligen',
  'einbrechen einbruch einknicken absacken kurssturz abstürzen fallen stürzen börse+fallen',
  'erholen erholung zulegen klettern',
  'ausweisen gewinn+melden verlust+melden verlust+ausweisen jahresverlust quartalszahlen halbjahreszahlen jahreszahlen bilanz+vorlegen quartalsgewinn jahresbilanz',
  'abschreiben abschreibung wertlos+erklären null+setzen totalverlust',
  'abziehen abzug abfließen abfluss kapitalflucht geld+abziehen',
  'schicken entsenden entsendung senden verschicken absenden',
  'liefern lieferung ausliefern auslieferung',
  'testen test testlauf probelauf erprobung erproben',
  'entwickeln entwicklung erfinden erfindung',
  'umbenennen umbenennung',
  'vorwerfen vorwurf beschuldigen beschuldigung anschuldigung bezichtigen verdächtigen verdacht',
  'ausweisen ausweisung abschieben abschiebung',
  'anerkennen anerkennung',
  'beitreten beitritt aufnahme aufnehmen eintritt eintreten',
  'kapitulieren kapitulation',
  'mobilisieren mobilmachung einberufen einberufung einziehen',
  'stoppen stopp aussetzen aussetzung unterbrechen unterbrechung ruhen suspendieren einfrieren',
  'wiederaufnehmen wiederaufnahme aufnehmen fortsetzen fortsetzung',
  'ausfallen ausfall stromausfall panne störung lahmlegen',
  'hacken cyberangriff hackerangriff datenleck',
  'räumungsklage zwangsräumung',
  'zünden raketenstart',
  'erschüttern erschütterung',
]

/** People, places and things under the nouns that news put for one another. */
const THINGS: readonly string[] = [
  'fabrik werk betrieb produktionsstätte',
  'firma unternehmen konzern gesellschaft betrieb haus',
  'abkommen vereinbarung vertrag abmachung übereinkunft übereinkommen pakt initiative deal',
  'schiff frachter kutter trawler boot dampfer tanker fähre segler kahn',
  'flugzeug maschine jet flieger passagierflugzeug airbus boeing',
  'zug bahn regionalbahn lok triebwagen ice güterzug',
  'auto wagen fahrzeug pkw limousine',
  'lastwagen lkw laster sattelschlepper',
  'behörde amt aufsicht verwaltung aufsichtsbehörde ministerium',
  'polizei beamte ermittler fahnder kriminalpolizei polizisten',
  'staatsanwaltschaft anklagebehörde ankläger oberstaatsanwalt',
  'gericht kammer richter landgericht amtsgericht',
  'chef vorsitzender leiter direktor ceo konzernchef geschäftsführer vorstandschef',
  'bürgermeister oberbürgermeister rathauschef stadtoberhaupt rathauschefin verwaltungschef oberbürgermeisterin bürgermeisterin',
  'bundeskanzler kanzler regierungschef kanzlerin premier ministerpräsident premierminister',
  'präsident staatschef staatsoberhaupt',
  'rat stadtrat gemeinderat stadtverordnete ratsversammlung stadtparlament',
  'parlament bundestag abgeordnetenhaus volksvertretung',
  'regierung kabinett koalition',
  'partei fraktion',
  'gewerkschaft arbeitnehmervertretung',
  'belegschaft mitarbeiter beschäftigte arbeiter angestellte',
  'gutachten expertise bericht prüfbericht studie',
  'bank geldhaus kreditinstitut institut bankhaus',
  'notenbank zentralbank nationalbank',
  'geld summe betrag mittel',
  'aktionär anteilseigner aktionäre eigner',
  'aktie kurs aktienkurs börsenkurs papier',
  'anleihe anleihen bonds schuldverschreibungen',
  'klinik krankenhaus spital hospital',
  'schule gymnasium gesamtschule schulhaus',
  'kirche gotteshaus dom kathedrale',
  'museum galerie kunsthalle',
  'gemälde bild kunstwerk bildnis porträt',
  'wohnung haus gebäude wohnhaus bau',
  'brücke viadukt übergang',
  'straße allee chaussee',
  'deich damm wall',
  'fluss strom',
  'stadion arena spielstätte',
  'verein klub club',
  'mannschaft team elf',
  'trainer coach übungsleiter',
  'anwohner nachbarn bewohner einwohner bürger',
  'opfer tote todesopfer leichnam leiche',
  'angehörige hinterbliebene familie verwandte',
  'täter verdächtiger tatverdächtiger beschuldigter angeklagter',
  'räuber geiselnehmer entführer bankräuber',
  'geisel geiseln',
  'soldat soldaten truppen armee streitkräfte militär',
  'rakete geschoss marschflugkörper',
  'drohne drohnen',
  'waffe waffen munition',
  'feuerwehr löschzug brandbekämpfer feuerwehrleute',
  'sonde raumschiff kapsel raumfähre',
  'ballon ballonhülle luftschiff gondel',
  'astronaut raumfahrer kosmonaut besatzung crew',
  'insel eiland',
  'grenze grenzübergang schlagbaum',
  'hafen hafenstadt',
  'universität hochschule uni',
  'forscher wissenschaftler',
  'schüler jugendliche kinder',
  'patient patienten kranke',
  'impfstoff vakzin',
  'kredit darlehen',
  'gebühr abgabe beitrag',
  'gesetz vorlage regelung',
  'abstimmung votum',
  'termin datum zeitpunkt',
  'brief schreiben',
  'tunnel röhre basistunnel',
  'strecke trasse gleis',
  'kraftwerk meiler reaktor atomkraftwerk',
  'vulkan krater',
  'hersteller produzent',
  'verband vereinigung bund dachverband',
  'chefin leiterin direktorin vorsitzende',
  'minister ressortchef',
  'spitze führung leitung vorstand',
  'garantie zusage standortgarantie',
  'vermögen besitz',
  'hauptstadt metropole',
  'dieb einbrecher langfinger',
  'flüchtling migrant asylbewerber',
]

/** What says that something begins, and what says that it ends. */
const BEGINNINGS =
  'beginnen beginn anfangen anfang starten start auftakt eröffnen eröffnung anlaufen anlauf aufnehmen aufnahme einleiten erhebung antreten antritt ausbrechen ausbruch'
const ENDINGS =
  'enden ende beenden beendigung abschließen abschluss schließen schluss auslaufen einstellen einstellung abbrechen abbruch ausklingen ausklang verkünden urteil freisprechen verurteilen'

/** A part of a compound is a word from this length on: "Großbrand" is a "Brand". */
const MIN_TAIL = 5

interface Rows {
  readonly byStem: ReadonlyMap<string, readonly number[]>
  /** By the first stem of an idiom: its other stems, and the row. */
  readonly idioms: ReadonlyMap<string, readonly { readonly others: readonly string[]; readonly row: number }[]>
}

function indexOf(rows: readonly string[]): Rows {
  const byStem = new Map<string, number[]>()
  const idioms = new Map<string, { others: string[]; row: number }[]>()
  const add = <T>(map: Map<string, T[]>, key: string, value: T): void => {
    const known = map.get(key)
    if (known === undefined) map.set(key, [value])
    else if (!known.includes(value)) known.push(value)
  }
  rows.forEach((line, row) => {
    for (const entry of line.split(' ')) {
      const [first = '', ...others] = entry.split('+').map(stemOf)
      if (others.length > 0) add(idioms, first, { others, row })
      else add(byStem, first, row)
    }
  })
  return { byStem, idioms }
}

const acts = /* @__PURE__ */ indexOf(ACTS)
const things = /* @__PURE__ */ indexOf(THINGS)
const beginnings: ReadonlySet<string> = /* @__PURE__ */ new Set(BEGINNINGS.split(' ').map(stemOf))
const endings: ReadonlySet<string> = /* @__PURE__ */ new Set(ENDINGS.split(' ').map(stemOf))

const NONE: readonly number[] = []

/** The rows of a stem, or of the last part of its compound. */
function rowsOf({ byStem }: Rows, stem: string): readonly number[] {
  const own = byStem.get(stem)
  if (own !== undefined) return own
  for (let at = 2; at <= stem.length - MIN_TAIL; at++) {
    const tail = byStem.get(stem.slice(at))
    if (tail !== undefined) return tail
  }
  return NONE
}

/** What some words tell, whatever the words: the numbers of the acts, each with the stems that tell it. */
export function actsIn(stems: ReadonlySet<string>): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>()
  for (const stem of stems) {
    for (const { others, row } of acts.idioms.get(stem) ?? [])
      if (others.every((other) => stems.has(other))) found.set(row, [stem, ...others])
    for (const row of rowsOf(acts, stem)) if (!found.has(row)) found.set(row, [stem])
  }
  return found
}

/** What a noun means, as the number of a row, or null. */
export const thingOf = (stem: string): number | null => rowsOf(things, stem)[0] ?? null

/** Whether some words say that something begins or that it ends; null where they say neither, or both. */
export function phaseIn(stems: ReadonlySet<string>): 'beginning' | 'ending' | null {
  const isIn = (words: ReadonlySet<string>): boolean => [...stems].some((stem) => words.has(stem))
  const [begins, ends] = [isIn(beginnings), isIn(endings)]
  return begins === ends ? null : begins ? 'beginning' : 'ending'
}
