/** Words that tell the parts around an article's body apart. All lower case, as the start of a line unless said. */

/** A line that begins so opens a part that runs to the end of the text. */
export const closingParts: readonly { readonly starts: readonly string[]; readonly reason: string }[] = [
  {
    reason: 'comments',
    starts: [
      'kommentare',
      'dein kommentar',
      'ihr kommentar',
      'leserkommentare',
      'ihre meinung',
      'kommentar schreiben',
      'an der unterhaltung teilnehmen',
      'diskutieren sie mit',
      'diskussion',
      'leserbriefe',
    ],
  },
  {
    reason: 'feedback',
    starts: ['hat dir dieser artikel gefallen', 'hat ihnen dieser artikel gefallen', 'feedback für die redaktion'],
  },
  {
    reason: 'contact',
    starts: [
      'rückfragen bitte an',
      'rückfragen von',
      'für rückfragen',
      'bei rückfragen',
      'pressekontakt',
      'kontakt für',
      'ansprechpartner',
      'ihr ansprechpartner',
      'ihre ansprechpartnerin',
      'original-content von',
      'herausgeber:',
      'herausgegeben von',
    ],
  },
  {
    reason: 'teaser',
    starts: [
      'mehr dazu',
      'mehr lesen',
      'lesen sie dazu',
      'lesen sie hier',
      'lies auch',
      'lesen sie weiter',
      'siehe auch',
      'zum thema',
      'zum artikel',
      'hintergrund:',
      'im video',
      'weitere bilder',
      'weitere videos',
      'weitere informationen',
      'weitere beiträge',
      'aktuelle beiträge',
      'neueste beiträge',
      'neueste artikel',
      'dieses thema im programm',
      'aus dem archiv',
      'alle nachrichten aus',
      'alle meldungen aus',
      'terminvorschau',
      'veranstaltungstipps',
      'vorheriger artikel',
      'nächster artikel',
      'mehr zum thema',
      'lesen sie auch',
      'lesen sie mehr',
      'auch interessant',
      'weitere artikel',
      'das könnte sie auch interessieren',
      'das könnte dich auch interessieren',
      'mehr aus dem ressort',
      'mehr aus der rubrik',
      'mehr zu diesem thema',
      'weitere meldungen',
      'weitere nachrichten',
      'weitere themen',
      'verwandte artikel',
      'verwandte themen',
      'ähnliche artikel',
      'passend dazu',
      'zum weiterlesen',
      'meistgelesen',
      'am meisten gelesen',
      'empfehlungen der redaktion',
      'empfohlene artikel',
      'lesetipps',
    ],
  },
]

/** Who wrote an article, as a line about that person at its end begins: "Der Autor: …", "Unsere Korrespondentin lebt …". */
export const authorNouns: readonly string[] = [
  'autor',
  'autorin',
  'autoren',
  'reporter',
  'reporterin',
  'korrespondent',
  'korrespondentin',
  'kommentator',
  'kommentatorin',
  'verfasser',
  'verfasserin',
  'redakteur',
  'redakteurin',
]
export const authorArticles: readonly string[] = [
  'der',
  'die',
  'unser',
  'unsere',
  'zum',
  'zur',
  'zu den',
  'über den',
  'über die',
]

/** Kinds of pieces in a line that names their author: "Ein Kommentar von …". */
export const pieceNouns: readonly string[] = [
  'kommentar',
  'analyse',
  'reportage',
  'gastbeitrag',
  'essay',
  'interview',
  'bericht',
  'glosse',
  'leitartikel',
  'porträt',
  'kritik',
  'rezension',
  'feature',
  'kolumne',
]

/** A paragraph or part that begins so is about the people who wrote the article. */
export const biographyStarts: readonly string[] = [
  'zu den autoren',
  'zur autorin',
  'zum autor',
  'über den autor',
  'über die autorin',
  'über die autoren',
  'zur person des autors',
  'über unser',
  'über unsere',
  'unser autor ',
  'unsere autorin ',
  'der autor ist',
  'der autor lebt',
  'der autor arbeitet',
  'der autor berichtet',
  'der autor schreibt',
  'die autorin ist',
  'die autorin lebt',
  'die autorin arbeitet',
  'die autorin berichtet',
  'die autorin schreibt',
]

/** A paragraph that begins so corrects the article, or tells how it was changed. */
export const correctionStarts: readonly string[] = [
  'anmerkung der redaktion',
  'anm. der redaktion',
  'anm. d. red.',
  'korrektur:',
  'korrekturhinweis',
  'korrektur vom',
  'berichtigung:',
  'richtigstellung:',
  'hinweis der redaktion',
  'transparenzhinweis',
  'in einer früheren version',
  'in einer früheren fassung',
  'in einer ersten version',
  'in einer vorherigen version',
]

/** A short line that begins so offers the rest for money. */
export const paywallStarts: readonly string[] = [
  'weiterlesen mit',
  'jetzt weiterlesen',
  'sie haben bereits ein abo',
  'sie sind bereits abonnent',
  'lesen sie diesen artikel mit',
  'dieser artikel ist exklusiv',
  'exklusiv für abonnenten',
  'sie wollen weiterlesen',
]

/** Words of prompts that news use too ("erstattete Anzeige"): they count in a line of few words, or at its begin. */
export const wordsOfNewsToo: readonly string[] = ['anzeige', 'einverstanden']

/** A paragraph with one of these tells who worked on the article, not what happened. */
export const creditPhrases: readonly string[] = [
  'redaktion und gespräch:',
  'das gespräch führte',
  'das interview führte',
  'die fragen stellte',
  'aufgezeichnet von',
  'zu diesem bericht bei',
  'mitarbeit:',
  'trug zu diesem',
  'trugen zu diesem',
]

/** A paragraph with one of these tells how its text came about. */
export const translationPhrases: readonly string[] = [
  'maschinelle übersetzung',
  'automatisiert ins deutsche',
  'aus dem englischen übersetzt',
  'maschinell übersetzt',
]

/** A paragraph with one of the first and one of the second tells when the article came out. */
export const publicationNote = {
  subject: ['dieser artikel', 'dieser text', 'dieser beitrag', 'der artikel', 'der beitrag', 'der text'],
  verb: ['erschienen', 'veröffentlicht', 'publiziert', 'aktualisiert'],
} as const

/** Lines that begin so are a picture's caption or credit. */
export const captionStarts: readonly string[] = [
  'foto:',
  'fotos:',
  'bild:',
  'symbolbild',
  'unser bild',
  'unser foto',
  'auf dem bild',
  'auf dem foto',
  'bildlegende',
  'im bild:',
  'archiv:',
  'archivbild',
  'quelle:',
  'grafik:',
  'video:',
]

/** Where in the page a caption's picture stands: "Bild links:". */
export const capturedPlaces =
  /^(?:bild|foto|grafik|archivbild|archivfoto)\s(?:links|rechts|oben|unten|mitte|\d{1,2})\b[^:]{0,20}:/

/** Names in a credit line: picture agencies. A line of these and slashes alone is a credit. */
export const pictureAgencies: readonly string[] = [
  'dpa',
  'afp',
  'ap',
  'apa',
  'reuters',
  'imago',
  'getty',
  'picturedesk',
  'keystone',
  'sda',
  'epa',
  'upi',
  'privat',
  'kcna',
  'tass',
  'sputnik',
  'picture alliance',
  'zuma',
  'ansa',
  'xinhua',
]

/** A short line with one of these opens a gallery. */
export const galleryWords: readonly string[] = ['galerie', 'bildstrecke', 'fotostrecke', 'diashow']

/** A heading that tells of the company or society which sends the text. */
export const companyHeading =
  /^über (?:uns$|(?:die|das|den|der)\s[^.!?]{0,60}(?:gmbh|mbh|ag|kg|kgaa|se|gruppe|stiftung|verein|e\.\s?v\.)$)/

/** A short line that begins so asks the reader to do something. */
export const promptStarts: readonly string[] = [
  'abonniere',
  'abonnieren sie',
  'trag dich ein',
  'tragen sie sich',
  'melde dich',
  'melden sie sich für',
  'folge uns',
  'folgen sie uns',
  'umfrage:',
  'stimmen sie ab',
  'jetzt testen',
  'jetzt anmelden',
  'jetzt registrieren',
  'unterstützen sie uns',
  'teilen sie diesen',
  'sie erhalten diese',
  'wird diese nachricht nicht',
]

/** A short line with one of these speaks of the page, its rights and its making. */
export const imprintPhrases: readonly string[] = [
  'alle rechte vorbehalten',
  'quelle im internet',
  'vervielfältigung',
  'nachdruck',
  'powered by',
  'redaktionsschluss',
  'besucher nr',
  'besucherzähler',
  'optimiert für',
  'beste darstellung',
  'am besten dargestellt',
  'seite drucken',
]

/** "Anzeige Wintermäntel im Ausverkauf": the mark, then what is sold. */
export const advertisementMark = /^(?:Anzeige|ANZEIGE|Werbung|WERBUNG)\s{1,3}\p{Lu}/u

/** A short line with one of these asks for a login, a consent or a subscription. */
export const promptWords: readonly string[] = [
  'newsletter',
  'datenschutzerklärung',
  'cookie',
  'melde dich bitte an',
  'melden sie sich an',
  'jetzt abonnieren',
  'einverstanden',
  'push-mitteilung',
  'anzeige',
]

/** "Von Bona Hyun": what stands before the name. */
export const bylineStarts: readonly string[] = ['von:', 'von ', 'text:', 'autor:', 'autorin:']

/** News agencies as they sign an article: "(sda/daf)". */
export const newsAgencies: readonly string[] = [
  'dpa',
  'afp',
  'ap',
  'apa',
  'reuters',
  'rtr',
  'sda',
  'keystone-sda',
  'kna',
  'epd',
  'sid',
  'awp',
  'dts',
]

/** Words so common that their share tells the language. */
export const stopWords: readonly string[] = [
  'der',
  'die',
  'das',
  'und',
  'ist',
  'nicht',
  'mit',
  'von',
  'für',
  'auf',
  'ein',
  'eine',
  'den',
  'dem',
  'des',
  'zu',
  'im',
  'sich',
  'auch',
  'nach',
  'bei',
  'wurde',
  'werden',
  'dass',
  'am',
  'seit',
]
