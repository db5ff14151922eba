import { wordSet } from '../word-set.js'

/** A kind of event with the words that tell it. */
interface KindRow {
  readonly kind: string
  /** Lower case, in the forms that occur; the end of a compound counts ("Wirtschaftsforum"). */
  readonly nouns: readonly string[]
  /** Infinitives. */
  readonly verbs: readonly string[]
}

const words = (text: string): readonly string[] => (text.trim() === '' ? [] : text.trim().split(/\s+/))

const row = (kind: string, nouns: string, verbs: string): KindRow => ({
  kind,
  nouns: words(nouns),
  verbs: words(verbs),
})

/** The first row that matches wins; what is special stands above what is common. */
export const EVENT_KINDS: readonly KindRow[] = [
  row('letter', 'brief briefe briefen briefs briefaustausch briefaustauschs briefwechsel schreiben', ''),
  row('message', 'botschaft glückwunsch grußwort telegramm ansprache rede', 'gratulieren'),
  row('ceasefire', 'waffenstillstand waffenstillstands waffenruhe feuerpause friedensschluss', ''),
  row(
    'vote',
    'veto abstimmung votum referendum volksabstimmung beschluss beschlusses entscheid entscheidung',
    'stimmen abstimmen zustimmen verabschieden beschliessen ablehnen bewilligen genehmigen billigen votieren aussprechen entscheiden',
  ),
  row(
    'election',
    'wahl wahlen stichwahl landtagswahl bundestagswahl urnen urnengang',
    'wählen wiederwählen vereidigen',
  ),
  row('sanction', 'sanktionen sanktion strafzölle embargo strafmaßnahmen', 'sanktionieren'),
  row(
    'closure',
    'abriegelung schließung sperrung sperre blockade lockdown flugverbot',
    'sperren absperren stilllegen schliessen abriegeln abschalten',
  ),
  row(
    'agreement',
    'abkommen vertrag vertrags vereinbarung einigung pakt absprachen deal unterzeichnung besiegelung vertragsabschluss',
    'einigen besiegeln verständigen unterzeichnen vereinbaren ratifizieren',
  ),
  row('extension', 'verlängerung verlängerungen fristverlängerung', ''),
  row('withdrawal', 'ausstieg austritt rückzug aufkündigung aussetzung suspendierung', ''),
  row('resignation', 'rücktritt rücktritts demission', 'zurücktreten demissionieren abdanken'),
  row(
    'end',
    'scheitern zusammenbruch abbruch auflösung untergang kündigung',
    'enden beenden scheitern auflösen kündigen einstellen',
  ),
  row(
    'forum',
    'forum forums wirtschaftskonferenz sicherheitskonferenz klimakonferenz konferenz hauptversammlung generalversammlung vollversammlung mitgliederversammlung gipfel gipfels gipfeltreffen kongress parteitag messe festival tagung spiele weltmeisterschaft ausstellung',
    '',
  ),
  row(
    'talks',
    'gespräche gesprächen verhandlungen sondierung sondierungen unterredung beratungen telefonat',
    'verhandeln beraten telefonieren diskutieren',
  ),
  row('meeting', 'treffen treffens zusammenkunft begegnung gespräch', 'treffen zusammentreffen zusammenkommen'),
  row(
    'protest',
    'demonstration demonstrationen protest proteste protestmarsch kundgebung streik streiks warnstreik ausstand arbeitskampf aufstand unruhen',
    'demonstrieren protestieren streiken bestreiken',
  ),
  row('arrival', 'landung ankunft rückkehr heimkehr', 'landen zurückkehren ankommen aufsetzen'),
  row(
    'departure',
    'abreise abfahrt abzug abflug aufbruch ausreise',
    'aufbrechen abheben ablegen verlassen abreisen ausreisen besteigen',
  ),
  row(
    'visit',
    'besuch besuchs besuches visite besuche staatsbesuch gegenbesuch',
    'besuchen reisen anreisen einladen eintreffen empfangen',
  ),
  row('journey', 'reise auslandsreise fahrt flug dienstreise', 'fahren fliegen zurückfliegen'),
  row(
    'attack',
    'angriff angriffs angriffe angriffen überfall überfalls invasion einmarsch anschlag anschlags attentat krieg offensive annexion beschuss bombardierung bombardement',
    'überfallen angreifen marschieren einmarschieren annektieren beschiessen attackieren bombardieren sprengen',
  ),
  row(
    'disaster',
    'unfall unfalls unglück unglücks erdbeben hochwasser flut brand brands feuer explosion absturz einsturz unwetter sturm lawine entgleisung ausbruch havarie',
    'verunglücken explodieren abstürzen stürzen einstürzen entgleisen brennen abbrennen niederbrennen ausbrennen ausbrechen kentern zusammenstossen kollidieren einbrechen',
  ),
  row(
    'crime',
    'festnahme verhaftung mord raub urteil urteils verurteilung freispruch schuldspruch prozess anklage razzia durchsuchung einbruch diebstahl betrug untreue klage haftbefehl strafanzeige ermittlungen',
    'festnehmen verhaften verurteilen anklagen ermorden klagen verklagen freisprechen durchsuchen ermitteln überfallen stehlen',
  ),
  row(
    'dismissal',
    'entlassung rauswurf absetzung abberufung entmachtung',
    'entlassen feuern hinauswerfen absetzen abberufen',
  ),
  row(
    'insolvency',
    'insolvenz konkurs pleite insolvenzantrag insolvenzantrags insolvenzverfahren konkursverfahren sanierungsverfahren gläubigerschutz schutzschirmverfahren bankrott zahlungsunfähigkeit',
    'insolvent zahlungsunfähig pleite bankrott pleitegehen',
  ),
  row('takeover', 'übernahme fusion zusammenschluss aufkauf notverkauf', 'übernehmen fusionieren verschmelzen'),
  row(
    'loan',
    'kredit kredite krediten kredits darlehen finanzspritze milliardenkredit rettungskredit hilfskredit finanzhilfe',
    'leihen',
  ),
  row(
    'market',
    'aktie aktien aktienkurs aktienkurses kurs kurssturz kurssturzes kursrutsch kurssprung kursverlust kursverluste kurseinbruch weizenpreis ölpreis gaspreis börsenwert rekordtief',
    '',
  ),
  row('rescue', 'rettung bergung evakuierung räumung rettungsaktion', 'retten bergen evakuieren räumen'),
  row('appointment', 'ernennung berufung vereidigung amtseinführung', 'ernennen berufen'),
  row(
    'death',
    'tod todes beerdigung beisetzung begräbnis',
    'sterben versterben töten beisetzen begraben beerdigen umkommen entschlafen',
  ),
  row('birth', 'geburt', 'gebären'),
  row('delivery', 'lieferung lieferungen waffenlieferung waffenlieferungen', 'liefern exportieren kaufen'),
  row(
    'opening',
    'eröffnung einweihung grundsteinlegung richtfest premiere start inbetriebnahme gründung freigabe wiedereröffnung durchstich',
    'eröffnen öffnen wiedereröffnen einweihen gründen starten freigeben',
  ),
  row('award', 'preisverleihung ehrung auszeichnung verleihung', 'verleihen auszeichnen ehren'),
  row(
    'match',
    'sieg niederlage halbfinale viertelfinale achtelfinale finale endspiel spiel unentschieden',
    'gewinnen verlieren besiegen schlagen',
  ),
  row('publication', 'studie veröffentlichung gutachten', 'veröffentlichen erscheinen publizieren'),
  row('statement', 'pressekonferenz medienkonferenz erklärung mitteilung warnung stellungnahme', ''),
]

/** Verbs that tell what became of a happening: a visit that is called off is none, a treaty that is prolonged is not made. */
export const PHASE_KINDS: readonly KindRow[] = [
  row('cancellation', '', 'absagen abbrechen unterbrechen'),
  row('extension', '', 'verlängern'),
  row('withdrawal', '', 'aussteigen austreten ausscheren zurückziehen aufkündigen aussetzen suspendieren'),
  row('postponement', '', 'verschieben vertagen verlegen'),
]

/** Verbs that say of a happening no more than that it is: "Der Ausbruch begann". */
export const HAPPENING_VERBS = /* @__PURE__ */ wordSet(
  'beginnen kommen stattfinden finden geschehen ereignen passieren folgen erfolgen geben anfangen starten enden sein werden haben dauern andauern laufen vorliegen bestehen',
)

/** Those of them whose subject alone is the news: "Die Eröffnung erfolgte am 3. Mai". */
export const EMPTY_VERBS = /* @__PURE__ */ wordSet(
  'stattfinden erfolgen geschehen ereignen passieren zutragen abspielen',
)

/** Nouns that may carry a time of their own inside a noun phrase ("der Besuch im August"), beside those above: the end of
 *  a word. */
const HAPPENING_NOUNS: readonly string[] = words(`
  umbau neubau abriss fund versammlung entdeckung geburt hochzeit krönung amtsantritt absage verschiebung verlegung ankündigung sitzung
  prüfung untersuchung feier parade zeremonie taufe umzug konzert aufführung auftritt rennen einsatz versuch experiment
  operation auktion versteigerung verkauf beitritt einzug putsch revolution expedition fertigstellung mauerfall baubeginn
  beginn ende abschluss auftakt jubiläum spiel turnier lauf markt fest ernte ausfall panne streit zusammenstoß kollision
  revision beschwerde antrag bericht rücknahme aufnahme abgabe übergabe vergabe anhörung verhandlung befragung umfrage
  aussetzen erscheinen eintreffen erlass verbot genehmigung zusage freistellung suspendierung zerstörung beschädigung
  inspektion begehung besichtigung belagerung befreiung erstürmung verlobung einschulung nominierung abwahl auszählung
  nachzählung wahlgang probe überweisung rückzahlung börsengang verpuffung kurzschluss erdrutsch überschwemmung dammbruch
  deichbruch mahnwache flucht vernehmung anklageerhebung geständnis plädoyer notruf fehlalarm großalarm umbenennung
  stilllegung sprengung spatenstich rückruf bauabnahme enthüllung`)

/** Words that end like the noun of a happening and are another one: "Strompreise", "Landkreise", "Auswahl". */
const FALSE_FRIENDS: readonly string[] = words(`
  preise kreise weise speise luftfahrt raumfahrt schifffahrt wohlfahrt vorfahrt auswahl anzahl beispiele beispiel vorurteil
  gegenteil regierung währung bevölkerung wochenende wochenendes monatsende jahresende jahresendes jahrestag jahrestages
  jahrestags kriegsende kriegsendes ukraine-krieg angriffskrieg feuerwehr ausrede anrede gerede supermarkt arbeitsmarkt
  aktienmarkt geldmarkt baumarkt wochenmarkt binnenmarkt spielmarkt ablauf verlauf lebenslauf kreislauf medienbericht medienberichten
  zuflucht ausflucht stichprobe stichproben bodenprobe wasserprobe blutprobe speichelprobe probezeit
  vorstand widerstand abstand zustand umstand gegenstand verbrand umbrand`)

const endsLike = (norm: string, noun: string): boolean =>
  norm === noun || (norm.length > noun.length + 2 && norm.endsWith(noun))

const nounKinds = new Map<string, string | null>()
const MAX_KNOWN = 20_000

/** The kind of the happening that a noun names ("Wirtschaftsforum" → forum), or null. The longest end of a word decides,
 *  so that a "Pressekonferenz" is no "Konferenz". */
export function kindOfNoun(norm: string): string | null {
  const known = nounKinds.get(norm)
  if (known !== undefined) return known
  let best = ''
  let kind: string | null = null
  if (!FALSE_FRIENDS.some((friend) => norm.endsWith(friend)))
    for (const { kind: own, nouns } of EVENT_KINDS)
      for (const noun of nouns)
        if (noun.length > best.length && endsLike(norm, noun)) {
          best = noun
          kind = own
        }
  if (nounKinds.size < MAX_KNOWN) nounKinds.set(norm, kind)
  return kind
}

/** Whether a noun names something that happens and may carry a time of its own. */
export const isHappeningNoun = (norm: string): boolean =>
  kindOfNoun(norm) !== null ||
  (!FALSE_FRIENDS.some((friend) => norm.endsWith(friend)) &&
    HAPPENING_NOUNS.some((noun) => norm === noun || norm.endsWith(noun) || norm === `${noun}s` || norm === `${noun}es`))

const verbKinds: ReadonlyMap<string, string> = new Map(
  [...EVENT_KINDS].reverse().flatMap(({ kind, verbs }) => verbs.map((verb) => [verb, kind] as const)),
)
const phaseKinds: ReadonlyMap<string, string> = new Map(
  PHASE_KINDS.flatMap(({ kind, verbs }) => verbs.map((verb) => [verb, kind] as const)),
)

/** The kind of the happening that a verb names, by its infinitive, or null. */
export const kindOfVerb = (lemma: string): string | null => verbKinds.get(lemma) ?? null

/** What a verb tells of the end or the change of a happening, or null. */
export const phaseOfVerb = (lemma: string): string | null => phaseKinds.get(lemma) ?? null

/** Kinds in the order of the table: what is special first. */
/** Nouns that say what becomes of the happening in their genitive: "Eröffnung des Insolvenzverfahrens". */
const PHASE_NOUN =
  /^(?:eröffnung|beginn|start|ende|abschluss|auftakt|aufnahme|fortsetzung|welle|reihe|serie|unterzeichnung|verkündung)$/

export const isPhaseNoun = (norm: string): boolean => PHASE_NOUN.test(norm)

export const KIND_ORDER: readonly string[] = [...new Set(EVENT_KINDS.map(({ kind }) => kind))]

/** What hits where people would meet, by the end of a word. */
const WEAPON =
  /(?:rakete|raketen|drohne|drohnen|bombe|bomben|granate|granaten|marschflugkörpern?|geschosse?n?|torpedos?|schuss|schüssen?)$/

export const isWeapon = (norm: string): boolean => WEAPON.test(norm)
