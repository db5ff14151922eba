/** Kinds of events and the words that tell them, lower case. */
export interface EventKind {
  readonly kind: string
  /** Nouns in the forms that occur; the end of a compound counts ("Wirtschaftsforum"). */
  readonly nouns: readonly string[]
  /** Verb forms; one that ends in "-" is the beginning of forms. */
  readonly verbs: readonly string[]
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const row = (kind: string, nouns: string, verbs: string): EventKind => ({
  kind,
  nouns: nouns === '' ? [] : words(nouns),
  verbs: verbs === '' ? [] : words(verbs),
})

/** The first row that matches wins; what is special stands above what is common. */
export const eventKinds: readonly EventKind[] = [
  row('letter', 'brief briefe briefen briefs briefaustausch briefaustauschs briefwechsel schreiben', ''),
  row('message', 'botschaft glückwunsch grußwort telegramm ansprache rede', 'gratulier-'),
  row('ceasefire', 'waffenstillstand waffenstillstands waffenruhe feuerpause friedensschluss', ''),
  row(
    'vote',
    'veto abstimmung votum referendum volksabstimmung beschluss beschlusses entscheid',
    'stimmte stimmten abgestimmt zugestimmt verabschiedet verabschiedete verabschiedeten beschloss beschlossen beschließt beschliesst ablehnte abgelehnt bewilligt bewilligte genehmigt genehmigte billigt billigte billigten gebilligt votier- ausgesprochen aussprach',
  ),
  row(
    'election',
    'wahl wahlen stichwahl landtagswahl bundestagswahl urnen urnengang',
    'wählte wählten gewählt wiedergewählt wählen vereidigt',
  ),
  row('sanction', 'sanktionen sanktion strafzölle embargo strafmaßnahmen', 'sanktionier-'),
  row(
    'closure',
    'abriegelung schließung sperrung sperre blockade lockdown flugverbot',
    'sperrt sperrte sperrten gesperrt sperren stillgelegt geschlossen',
  ),
  row(
    'agreement',
    'abkommen vertrag vertrags vereinbarung einigung pakt absprachen deal unterzeichnung besiegelung vertragsabschluss',
    'einigte einigten geeinigt besiegelt besiegelte besiegelten verständigte verständigten verständigt unterzeichne- vereinbar- ratifizier-',
  ),
  row('extension', 'verlängerung verlängerungen fristverlängerung', ''),
  row('withdrawal', 'ausstieg austritt rückzug aufkündigung aussetzung suspendierung', ''),
  row(
    'resignation',
    'rücktritt rücktritts demission',
    'zurückgetreten zurücktrat zurücktreten zurücktritt demissionier-',
  ),
  row(
    'end',
    'scheitern zusammenbruch abbruch auflösung untergang kündigung',
    'endete endeten beendet beendete beendeten scheitert scheiterte scheiterten gescheitert aufgelöst auflöste gekündigt kündigte',
  ),
  row(
    'forum',
    'forum forums wirtschaftskonferenz sicherheitskonferenz klimakonferenz konferenz hauptversammlung generalversammlung vollversammlung mitgliederversammlung gipfel gipfels gipfeltreffen kongress parteitag messe festival tagung spiele weltmeisterschaft ausstellung',
    '',
  ),
  row(
    'talks',
    'gespräche gesprächen verhandlungen sondierung sondierungen unterredung beratungen telefonat',
    'verhandel- beriet berieten telefonier- diskutier-',
  ),
  row(
    'meeting',
    'treffen treffens zusammenkunft begegnung',
    'traf trafen trifft treffen getroffen zusammentraf zusammentrafen zusammentrifft zusammentreffen zusammengekommen zusammenkam',
  ),
  row(
    'protest',
    'demonstration demonstrationen protest proteste protestmarsch kundgebung streik streiks warnstreik ausstand arbeitskampf aufstand unruhen',
    'demonstrier- protestier- streikt streikte streikten gestreikt streiken bestreikt',
  ),
  row(
    'arrival',
    'landung ankunft rückkehr heimkehr',
    'landete landeten gelandet landen zurückgekehrt zurückkehr- angekommen ankam',
  ),
  row(
    'departure',
    'abreise abfahrt abzug abflug aufbruch ausreise',
    'aufbrech- aufgebrochen abgehoben ablegte verließ verliess verließen verlassen verlässt abgereist abreiste ausgereist ausreisen bestieg bestiegen',
  ),
  row(
    'visit',
    'besuch besuchs besuches visite besuche staatsbesuch gegenbesuch',
    'besucht besuchte besuchten besuchen reist reiste reisten reisen gereist angereist anreist eingeladen lud eintraf eingetroffen empfing empfingen empfangen empfängt',
  ),
  row(
    'journey',
    'reise auslandsreise fahrt flug dienstreise',
    'fuhr fuhren gefahren flog flogen geflogen zurückgeflogen',
  ),
  row(
    'attack',
    'angriff angriffs angriffe angriffen überfall invasion einmarsch anschlag anschlags attentat krieg offensive annexion beschuss bombardierung bombardement',
    'überfiel überfielen überfallen angegriffen angriff angriffen angreift angreifen marschier- einmarschiert annektier- beschoss beschossen attackier- bombardier- gesprengt sprengte sprengten',
  ),
  row(
    'disaster',
    'unfall unglück erdbeben hochwasser flut brand feuer explosion absturz einsturz unwetter sturm lawine entgleisung ausbruch',
    'verunglück- explodier- abgestürzt stürzte stürzten gestürzt eingestürzt entgleist entgleiste brannte brannten ausgebrochen ausbrach',
  ),
  row(
    'crime',
    'festnahme verhaftung mord raub urteil urteils verurteilung freispruch schuldspruch prozess anklage razzia durchsuchung klage haftbefehl strafanzeige ermittlungen',
    'festgenommen festnahm verhaftet verhaftete verurteilt verurteilte angeklagt ermordet geklagt verklagt freigesprochen freisprach durchsucht durchsuchte durchsuchten ermittelt ermittelte',
  ),
  row(
    'dismissal',
    'entlassung rauswurf absetzung abberufung entmachtung',
    'entließ entliess entließen entlassen entlässt feuerte gefeuert hinauswarf hinausgeworfen abgesetzt absetzte abberufen abberief',
  ),
  row(
    'insolvency',
    'insolvenz konkurs pleite insolvenzantrag insolvenzantrags insolvenzverfahren konkursverfahren sanierungsverfahren gläubigerschutz schutzschirmverfahren bankrott zahlungsunfähigkeit',
    'insolvent zahlungsunfähig pleite bankrott pleitegegangen',
  ),
  row(
    'takeover',
    'übernahme fusion zusammenschluss aufkauf notverkauf',
    'übernommen übernahm übernahmen übernimmt übernehmen fusionier- verschmolz verschmolzen',
  ),
  row(
    'loan',
    'kredit kredite krediten kredits darlehen finanzspritze milliardenkredit rettungskredit hilfskredit finanzhilfe',
    'geliehen lieh liehen',
  ),
  row(
    'market',
    'aktie aktien aktienkurs aktienkurses kurs kurssturz kurssturzes kursrutsch kurssprung kursverlust kursverluste kurseinbruch weizenpreis ölpreis gaspreis börsenwert rekordtief',
    '',
  ),
  row(
    'rescue',
    'rettung bergung evakuierung räumung rettungsaktion',
    'gerettet rettete retteten geborgen barg bargen evakuier-',
  ),
  row('appointment', 'ernennung berufung vereidigung amtseinführung', 'ernannt ernannte ernannten berufen'),
  row(
    'death',
    'tod todes beerdigung beisetzung begräbnis',
    'starb starben gestorben verstarb verstorben getötet beigesetzt begraben beerdigt umgekommen',
  ),
  row(
    'delivery',
    'lieferung lieferungen waffenlieferung waffenlieferungen',
    'liefert lieferte lieferten geliefert liefern exportier- kaufte kauften gekauft',
  ),
  row(
    'opening',
    'eröffnung einweihung grundsteinlegung premiere start inbetriebnahme gründung freigabe wiedereröffnung durchstich',
    'eröffne- geöffnet öffnete öffneten öffnet öffnen wiedereröffnet eingeweiht gegründet gründete gründeten startete starteten starten startet gestartet freigegeben',
  ),
  row('publication', 'studie veröffentlichung gutachten', 'veröffentlich- erschien erschienen publizier-'),
  row('statement', 'pressekonferenz medienkonferenz erklärung mitteilung warnung stellungnahme', ''),
]

/** Verb forms that say of a happening no more than that it is: "Der Ausbruch begann". */
export const happeningVerbs: readonly string[] = words(`
  begann begannen begonnen beginnt kam gekommen stattfand fand fanden stattgefunden geschah geschehen
  ereignet ereignete ereigneten passiert passierte folgte folgten gefolgt gegeben`)

/** Verbs that tell what became of a happening: a visit that is called off is none, a treaty that is prolonged is not made. */
export const phaseVerbs: readonly EventKind[] = [
  row(
    'cancellation',
    '',
    'absag- abgesagt absagte sagteab abgebrochen abbrach abbrachen abbricht unterbrach unterbrachen unterbrochen unterbricht',
  ),
  row('extension', '', 'verlängert verlängerte verlängerten verlängern'),
  row(
    'withdrawal',
    '',
    'ausgestiegen ausstieg aussteigt ausgetreten austrat ausgeschert ausscherte zurückgezogen zurückzog aufgekündigt aufkündigte ausgesetzt aussetzte suspendier-',
  ),
  row('postponement', '', 'verschob verschoben verschieben verschiebt vertagt vertagte'),
]

/** Nouns that may carry a time of their own inside a noun phrase ("der Besuch im August"), beside those above: the end of
 *  a word. */
export const happeningNouns: readonly string[] = words(`
  umbau neubau abriss fund entdeckung geburt hochzeit krönung amtsantritt absage verschiebung verlegung übernahme fusion
  insolvenz ankündigung sitzung prüfung untersuchung räumung evakuierung bergung feier parade zeremonie taufe umzug
  konzert aufführung auftritt finale rennen einsatz versuch experiment operation auktion versteigerung verkauf beitritt
  austritt ausstieg einzug putsch revolution expedition fertigstellung rettung mauerfall baubeginn`)

/** What hits where people would meet, by the end of a word. */
export const weapons: readonly string[] = words(`
  rakete raketen drohne drohnen bombe bomben granate granaten marschflugkörper marschflugkörpern geschoss geschosse
  geschossen torpedo torpedos schuss schüsse schüssen`)

/** Words that end like the noun of a happening and are another one: "Strompreise", "Landkreise", "Auswahl". */
export const falseFriends: readonly string[] = words(`
  preise kreise weise speise luftfahrt raumfahrt schifffahrt wohlfahrt vorfahrt auswahl anzahl beispiele vorurteil
  gegenteil regierung währung bevölkerung wochenende wochenendes monatsende jahresende ende jahrestag jahrestages
  jahrestags kriegsende kriegsendes ukraine-krieg angriffskrieg medienbericht medienberichten bericht berichten feuerwehr
  ausrede anrede gerede`)
