/** Acts and happenings under the words by which German news tell them: verbs, the nouns made of them, and what else says
 *  the same. Two tellings of one happening use words of one row. */
const ROWS: readonly string[] = [
  'brennen abbrennen niederbrennen ausbrennen verbrennen brand großbrand feuer großfeuer flammen lodern inferno',
  'löschen ablöschen löscharbeiten löscheinsatz nachlöscharbeiten bändigen eindämmen',
  'explodieren explosion detonieren detonation sprengen sprengung zünden knall',
  'entgleisen entgleisung zugunglück bahnunglück zusammenstoßen zusammenstoß kollidieren kollision prallen aufprall krachen rammen karambolage unfall crash frontalzusammenstoß',
  'einstürzen einsturz zusammenbrechen zusammenbruch kollabieren nachgeben einbrechen',
  'brechen bruch bersten reißen riss dammbruch deichbruch',
  'überfluten überflutung überschwemmen überschwemmung hochwasser flut',
  'eröffnen eröffnung einweihen einweihung öffnen öffnung wiedereröffnen wiedereröffnung freigeben freigabe inbetriebnahme',
  'schließen schließung dichtmachen stilllegen stilllegung zumachen',
  'sperren sperrung absperren absperrung abriegeln vollsperrung',
  'zurücktreten rücktritt abtreten abdanken amtsverzicht niederlegen hinwerfen abgang rückzug zurückziehen ausscheiden aufhören abschied',
  'wählen wahl stichwahl wahlgang neuwahl wahlsieg urnengang votum',
  'abstimmen abstimmung beschließen beschluss absegnen votieren billigen zustimmen zustimmung verabschieden entscheiden entscheidung',
  'ernennen ernennung berufen berufung bestellen vereidigen vereidigung amtsantritt antreten einführen amtseinführung',
  'nominieren nominierung aufstellen kandidatur kandidieren küren bewerben bewerbung',
  'entlassen entlassung feuern freistellen freistellung suspendieren suspendierung kündigen kündigung rauswerfen rauswurf absetzen abberufen abberufung abwahl abwählen',
  'festnehmen festnahme verhaften verhaftung fassen abführen ergreifen haftbefehl',
  'freilassen freilassung freikommen entlassen haftentlassung befreien befreiung',
  'entführen entführung verschleppen verschleppung geiselnahme kapern',
  'anklagen anklage anklageerhebung',
  'verurteilen verurteilung urteil urteilsverkündung schuldspruch richterspruch freisprechen freispruch',
  'prozess prozessauftakt prozessbeginn verhandlung hauptverhandlung verhandlungstag',
  'verklagen klage klageerhebung klageschrift schadenersatzklage',
  'ermitteln ermittlung ermittlungsverfahren untersuchen untersuchung',
  'durchsuchen durchsuchung razzia',
  'anzeigen anzeige strafanzeige melden meldung notruf alarmieren alarm',
  'unterschreiben unterzeichnen unterzeichnung unterschrift signieren paraphieren vertragsabschluss vertragsschluss besiegeln',
  'kaufen kauf übernehmen übernahme erwerben erwerb aufkaufen verkaufen verkauf veräußern',
  'fusionieren fusion zusammenschluss verschmelzen verschmelzung zusammengehen',
  'streiken streik warnstreik ausstand arbeitskampf arbeitsniederlegung',
  'insolvenz insolvenzantrag pleite zahlungsunfähigkeit bankrott konkurs insolvenzverfahren',
  'stehlen diebstahl rauben raub einbruch einbrechen einsteigen entwenden klauen coup plündern',
  'finden fund entdecken entdeckung auftauchen aufspüren sicherstellen sicherstellung wiederfinden ausfindig',
  'bergen bergung heben hebung retten rettung rettungsaktion aufnehmen befreien',
  'evakuieren evakuierung räumen räumung',
  'abheben start starten abflug aufstieg aufsteigen ablegen auslaufen losfahren aufbrechen aufbruch',
  'landen landung aufsetzen wasserung wassern anlegen',
  'abstürzen absturz stürzen sturz',
  'verschwinden verschollen vermissen abbrechen funkstille kontaktabbruch',
  'treffen zusammentreffen zusammenkunft begegnung gespräch besprechen besprechung unterredung beraten beratung sitzung tagen konferenz gipfel gipfeltreffen',
  'besuchen besuch reisen reise visite aufsuchen staatsbesuch antrittsbesuch',
  'ankommen ankunft eintreffen anreisen anreise',
  'zurückkehren rückkehr heimkehren heimkehr wiederkehren zurückkommen',
  'sterben tod ableben umkommen erliegen versterben todesfall todestag',
  'töten tötung ermorden mord umbringen erschießen erstechen totschlag',
  'verletzen verletzung angreifen angriff attacke attackieren überfallen überfall anschlag',
  'gründen gründung stiften stiftung ins leben rufen',
  'bauen bau errichten errichtung baubeginn grundsteinlegung spatenstich',
  'abreißen abriss abbruch abtragen rückbau',
  'genehmigen genehmigung bewilligen bewilligung erlauben erlaubnis zulassen zulassung',
  'beantragen antrag antragstellung ersuchen',
  'ablehnen ablehnung zurückweisen zurückweisung abweisen abweisung verwerfen',
  'einreichen eingehen eingang zustellen zustellung übergeben übergabe aushändigen',
  'zahlen zahlung auszahlen auszahlung überweisen überweisung fließen anzahlung belohnung',
  'kontrollieren kontrolle prüfen prüfung inspizieren inspektion begehung begehen besichtigen besichtigung',
  'abnehmen abnahme bauabnahme',
  'vorlegen vorlage gutachten bericht abschlussbericht vorstellen vorstellung präsentieren präsentation',
  'warnen warnung warnschreiben mahnung mahnen abmahnen abmahnung',
  'trauerfeier gedenkfeier gedenken beisetzung beisetzen beerdigung bestattung trauergottesdienst',
  'enthüllen enthüllung',
  'verlängern verlängerung',
  'aufsteigen aufstieg absteigen abstieg',
  'spielen spiel partie testspiel freundschaftsspiel auftaktspiel derby',
  'verpflichten verpflichtung wechseln wechsel transfer anheuern',
  'siegen sieg gewinnen gewinn triumphieren triumph',
  'verlieren niederlage unterliegen',
  'scheitern verfehlen misslingen platzen fehlschlag',
  'demonstrieren demonstration protestieren protest kundgebung protestmarsch demo',
  'veröffentlichen veröffentlichung erscheinen herausbringen publizieren',
  'aufführen aufführung uraufführung premiere konzert auftritt',
  'auszeichnen auszeichnung verleihen verleihung preisverleihung ehrung ehren',
  'heiraten hochzeit trauung eheschließung',
  'gebären geboren geburt',
  'verbieten verbot untersagen untersagung',
  'ultimatum frist auflaufen ablaufen ablauf',
  'kürzen kürzung streichen streichung stellenabbau abbauen',
  'schicken entsenden entsendung senden',
  'bitten bitte auffordern aufforderung appell appellieren',
]

/** A part of a compound is a word from this length on: "Großbrand" is a "Brand". */
const MIN_TAIL = 5

const foldUmlauts = (word: string): string =>
  word.replace(/ß/g, 'ss').replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u')

const consonants = (word: string): string => word.replace(/[aeiouy]/g, '').replace(/(.)\1/g, '$1')

/** A word without its ending, as {@link actsOf} looks it up. */
const root = (word: string): string => foldUmlauts(word).replace(/(?:ieren|ungen|ung|ern|eln|en|e|n)$/, '')

const byRoot = new Map<string, number[]>()
const bySkeleton = new Map<string, number[]>()
ROWS.forEach((row, act) => {
  for (const word of row.split(' ')) {
    const own = root(word)
    for (const [index, key] of [
      [byRoot, own],
      [bySkeleton, `${own[0] ?? ''}${consonants(own)}`],
    ] as const) {
      const acts = index.get(key)
      if (acts === undefined) index.set(key, [act])
      else if (!acts.includes(act)) acts.push(act)
    }
  }
})

const NONE: readonly number[] = []
const known = new Map<string, readonly number[]>()

/** Skeletons of fewer consonants meet by chance. */
const MIN_SKELETON = 3

function findActs(stem: string): readonly number[] {
  const own = byRoot.get(stem) ?? byRoot.get(root(stem))
  if (own !== undefined) return own
  const skeleton = consonants(stem)
  const strong = skeleton.length >= MIN_SKELETON ? bySkeleton.get(`${stem[0] ?? ''}${skeleton}`) : undefined
  if (strong !== undefined) return strong
  for (let at = 2; at <= stem.length - MIN_TAIL; at++) {
    const tail = byRoot.get(stem.slice(at))
    if (tail !== undefined) return tail
  }
  return NONE
}

/** The acts that a stem can tell, as numbers: what tells one act shares a number. */
export function actsOf(stem: string): readonly number[] {
  const made = known.get(stem)
  if (made !== undefined) return made
  const acts = findActs(stem)
  known.set(stem, acts)
  return acts
}
