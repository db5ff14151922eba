/** Kinds of events and the words that tell them. A stem matches the start of a verb form or, for nouns, the end of a
 *  word ("Wirtschaftsforum"), so that compounds count. Lower case. */
export interface EventKind {
  readonly kind: string
  /** Nouns, in the forms that occur, matched at the end of a word. */
  readonly nouns: readonly string[]
  /** Starts of verb forms. */
  readonly verbs: readonly string[]
}

/** The first row that matches wins; what is special stands above what is common. */
export const eventKinds: readonly EventKind[] = [
  { kind: 'letter', nouns: ['briefe', 'brief', 'briefen', 'briefaustausch', 'briefwechsel', 'schreiben'], verbs: [] },
  { kind: 'message', nouns: ['botschaft', 'glückwunsch', 'grußwort', 'telegramm', 'ansprache', 'rede'], verbs: ['gratulier'] },
  { kind: 'ceasefire', nouns: ['waffenstillstand', 'waffenstillstands', 'waffenruhe', 'feuerpause', 'friedensschluss'], verbs: [] },
  { kind: 'vote', nouns: ['veto', 'abstimmung', 'votum', 'referendum', 'volksabstimmung'], verbs: ['stimmte', 'abgestimmt', 'verabschiedet', 'beschloss', 'beschlossen', 'lehnte', 'abgelehnt'] },
  { kind: 'election', nouns: ['wahl', 'wahlen', 'stichwahl', 'landtagswahl', 'bundestagswahl'], verbs: ['wählte', 'gewählt'] },
  { kind: 'sanction', nouns: ['sanktionen', 'sanktion', 'strafzölle', 'embargo', 'strafmaßnahmen'], verbs: ['sanktionier'] },
  { kind: 'closure', nouns: ['abriegelung', 'schließung', 'sperrung', 'blockade', 'lockdown'], verbs: ['sperrt', 'gesperrt', 'geschlossen', 'schloss'] },
  { kind: 'agreement', nouns: ['abkommen', 'vertrag', 'vereinbarung', 'einigung', 'pakt', 'absprachen', 'deal'], verbs: ['einigte', 'geeinigt', 'unterzeichne', 'vereinbar', 'ratifizier'] },
  { kind: 'end', nouns: ['scheitern', 'zusammenbruch', 'abbruch', 'ende', 'auflösung', 'rücktritt', 'untergang'], verbs: ['endete', 'scheiter', 'gescheitert', 'aufgelöst', 'zurückgetreten', 'abgebrochen'] },
  { kind: 'forum', nouns: ['forum', 'forums', 'konferenz', 'gipfel', 'gipfels', 'kongress', 'messe', 'festival', 'tagung', 'gipfeltreffen', 'spiele', 'weltmeisterschaft', 'ausstellung'], verbs: [] },
  { kind: 'talks', nouns: ['gespräche', 'gesprächen', 'verhandlungen', 'unterredung', 'beratungen', 'telefonat'], verbs: ['verhandel', 'beriet', 'telefonier', 'diskutier'] },
  { kind: 'meeting', nouns: ['treffen', 'treffens', 'zusammenkunft', 'begegnung'], verbs: ['traf', 'trifft', 'getroffen', 'treffen', 'zusammentraf'] },
  { kind: 'arrival', nouns: ['landung', 'ankunft', 'rückkehr', 'heimkehr'], verbs: ['landete', 'gelandet', 'zurückgekehrt', 'zurückkehr', 'angekommen'] },
  { kind: 'departure', nouns: ['abreise', 'abfahrt', 'abzug', 'abflug', 'aufbruch'], verbs: ['aufbrech', 'abgehoben', 'ablegte', 'verließ', 'verliess', 'verlassen', 'abgereist', 'aufgebrochen', 'bestieg', 'bestiegen'] },
  { kind: 'visit', nouns: ['besuch', 'besuchs', 'besuches', 'visite', 'besuche', 'staatsbesuch'], verbs: ['besuch', 'reist', 'gereist', 'anreist', 'eingeladen', 'lud', 'eintraf', 'eingetroffen', 'empfing', 'empfangen'] },
  { kind: 'journey', nouns: ['reise', 'auslandsreise', 'fahrt', 'flug'], verbs: ['fuhr', 'gefahren', 'flog', 'geflogen'] },
  { kind: 'attack', nouns: ['angriff', 'angriffs', 'überfall', 'invasion', 'einmarsch', 'anschlag', 'krieg', 'offensive', 'annexion', 'beschuss'], verbs: ['überfiel', 'überfallen', 'angegriffen', 'griff', 'marschier', 'annektier', 'beschoss'] },
  { kind: 'disaster', nouns: ['unfall', 'unglück', 'erdbeben', 'hochwasser', 'flut', 'brand', 'feuer', 'explosion', 'absturz', 'einsturz', 'unwetter', 'sturm', 'lawine', 'entgleisung'], verbs: ['verunglück', 'explodier', 'abgestürzt', 'stürzte', 'gestürzt', 'eingestürzt', 'entgleist', 'brannte'] },
  { kind: 'crime', nouns: ['festnahme', 'verhaftung', 'mord', 'raub', 'urteil', 'prozess', 'anklage', 'razzia'], verbs: ['festgenommen', 'verhaftet', 'verurteilt', 'nahm', 'angeklagt', 'ermordet'] },
  { kind: 'death', nouns: ['tod', 'todes', 'beerdigung', 'beisetzung'], verbs: ['starb', 'gestorben', 'verstarb', 'verstorben', 'getötet'] },
  { kind: 'delivery', nouns: ['lieferung', 'lieferungen', 'waffenlieferung', 'waffenlieferungen'], verbs: ['liefer', 'geliefert', 'exportier', 'kaufte', 'gekauft'] },
  { kind: 'opening', nouns: ['eröffnung', 'einweihung', 'grundsteinlegung', 'premiere', 'start', 'inbetriebnahme', 'gründung'], verbs: ['eröffne', 'eingeweiht', 'gegründet', 'gründete', 'starte', 'startet', 'gestartet'] },
  { kind: 'publication', nouns: ['bericht', 'studie', 'veröffentlichung', 'gutachten'], verbs: ['veröffentlich', 'erschien', 'publizier'] },
  { kind: 'statement', nouns: ['pressekonferenz', 'erklärung', 'mitteilung', 'warnung', 'stellungnahme'], verbs: [] },
]

/** Nouns that may carry a time of their own inside a noun phrase ("der Besuch im August"), beside those above: the end
 *  of a word. */
export const happeningNouns: readonly string[] = ['bau', 'umbau', 'abriss', 'fund', 'entdeckung', 'geburt', 'hochzeit', 'streik', 'protest', 'demonstration', 'kundgebung', 'krönung', 'amtsantritt', 'absage', 'verschiebung', 'verlegung', 'übernahme', 'fusion', 'insolvenz', 'ankündigung', 'sitzung', 'prüfung', 'untersuchung', 'freigabe', 'wiedereröffnung', 'räumung', 'evakuierung', 'bergung', 'feier', 'parade', 'zeremonie', 'taufe', 'umzug', 'konzert', 'aufführung', 'auftritt', 'finale', 'rennen', 'einsatz', 'versuch', 'experiment', 'operation', 'auktion', 'versteigerung', 'verkauf', 'beitritt', 'austritt', 'ausstieg', 'einzug', 'aufstand', 'putsch', 'revolution', 'expedition', 'mission', 'fertigstellung', 'freigabe', 'rettung', 'suche']

/** Nouns that look like an event and are none when a time stands beside them. */
export const notHappenings: ReadonlySet<string> = new Set(['jahrestag', 'jahrestages', 'jahrestags', 'kriegsende', 'kriegsendes', 'wochenende', 'wochenendes', 'monatsende', 'jahresende', 'ukraine-krieg', 'angriffskrieg', 'ende', 'medienbericht', 'medienberichten', 'bericht', 'berichten'])
