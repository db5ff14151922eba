import { describe, expect, it } from 'vitest'
import { extractTimeline } from '../extract.js'
import type { TimelineEvent } from '../model/index.js'

const PUBLISHED = '2023-09-14'

/** The events of a sentence, after one that introduces its people. */
function read(sentence: string, published = PUBLISHED): readonly TimelineEvent[] {
  const people =
    'Kanzlerin Angela Merkel, Präsident Emmanuel Macron und Ministerpräsidentin Manuela Schwesig sind Politiker. '
  return extractTimeline([{ id: 'a', text: `${people}\n\n${sentence}`, published }]).events
}

const only = (sentence: string): TimelineEvent => {
  const events = read(sentence)
  expect(events.map((e) => e.title)).toHaveLength(1)
  return events[0] as TimelineEvent
}

describe('titles are headlines in the words of the sentence, subject first', () => {
  it.each([
    ['Am 3. September besuchte die deutsche Kanzlerin Angela Merkel Paris.', 'Kanzlerin Angela Merkel besuchte Paris'],
    ['Am 3. September fand ein trilaterales Treffen in Bonn statt.', 'Trilaterales Treffen in Bonn'],
    ['Laut Medienberichten aus Frankreich verließ Macron am Montag Paris.', 'Macron verließ Paris'],
    [
      'Am Dienstag hatten Merkel und Macron Briefe ausgetauscht, in denen es um Geld ging.',
      'Merkel und Macron haben Briefe ausgetauscht',
    ],
    [
      'Noch im September soll es in Bonn zu einem Treffen von Merkel und Macron kommen.',
      'Treffen von Merkel und Macron in Bonn',
    ],
    ['Der Zusammenbruch der Sowjetunion im Jahr 1991 veränderte Europa.', 'Zusammenbruch der Sowjetunion'],
    [
      'Merkel sagte am Montag, Deutschland beabsichtige, die Brücke zu sperren.',
      'Merkel: Deutschland will die Brücke sperren',
    ],
    ['Die Brücke werde gesperrt, teilte der Kreml am Montag mit.', 'Kreml: Brücke wird gesperrt'],
    ['Die neue Brücke wurde am Montag früher als geplant eröffnet.', 'Neue Brücke eröffnet'],
    ['Die Brücke in Bonn, die am 3. September einstürzte, war alt.', 'Brücke in Bonn stürzte ein'],
    ['Der Verkehr ruhte, nachdem die Brücke am 3. September einstürzte.', 'Brücke stürzte ein'],
    [
      'Ursache war laut dem Bericht, den das Amt am 3. September veröffentlichte, Rost.',
      'Amt veröffentlichte den Bericht',
    ],
    [
      'Das Abkommen, das die Minister am 3. September unterzeichneten, war alt.',
      'Minister unterzeichneten das Abkommen',
    ],
    ['Angela Merkel (CDU) verließ am Montag Paris.', 'Angela Merkel verließ Paris'],
    [
      'Merkel und die CDU/CSU haben sich am Montag mit Macron getroffen.',
      'Merkel und die CDU/CSU haben sich mit Macron getroffen',
    ],
    ['Am 3. September entzog der Bundestag Merkel das Vertrauen.', 'Bundestag entzog Merkel das Vertrauen'],
    ['Beschlossen wurde der Abriss am 3. September.', 'Abriss beschlossen'],
    ['Bekannt geworden waren die Pläne Anfang August durch Recherchen.', 'Pläne durch Recherchen bekannt geworden'],
    ['In Bern ist am Montag der Tunnel eröffnet worden.', 'Tunnel in Bern eröffnet'],
    [
      'Erst wurde sie gesperrt, nun rücken Bagger an: Der Abriss der Brücke hat am Dienstag, dem 5. September, begonnen.',
      'Abriss der Brücke hat begonnen',
    ],
  ])('%s', (sentence, title) => {
    expect(read(sentence).map((e) => e.title)).toContain(title)
  })

  it.each([
    [
      'Am 3. September hatte Macron Schwesig sowie Gäste aus Bonn nach Paris eingeladen.',
      'Macron lud Schwesig sowie Gäste aus Bonn nach Paris ein',
    ],
    [
      'Am 3. September hatte Weber Schmidt sowie Gäste aus Bonn nach Paris eingeladen.',
      'Weber hat Schmidt sowie Gäste aus Bonn nach Paris eingeladen',
    ],
    [
      'Am Montag hatte die Stadt Anwohner sowie Händler zu einem Treffen eingeladen.',
      'Stadt hat Anwohner sowie Händler zu einem Treffen eingeladen',
    ],
    ['Am Montag kündigte der Verein Trainer Kurt Lang.', 'Verein kündigte Trainer Kurt Lang'],
  ])('of two phrases side by side the verb tells the subject: %s', (sentence, title) => {
    expect(read(sentence).map((e) => e.title)).toContain(title)
  })

  it.each([
    [
      'Merkel verließ am Montag Paris in ihrem für seine Pannen bekannten alten Zug.',
      'Merkel verließ Paris in ihrem alten Zug',
    ],
    [
      'Am Montag stellte Macron einen „umfassenden“ Plan vor, den niemand kannte.',
      'Macron stellte einen „umfassenden“ Plan vor',
    ],
  ])('a phrase inside a phrase parts nothing: %s', (sentence, title) => {
    expect(read(sentence).map((e) => e.title)).toContain(title)
  })

  it.each([
    [
      'Am Montag hatten der französische Präsident Emmanuel Macron und Merkel Briefe ausgetauscht.',
      'Präsident Emmanuel Macron und Merkel tauschten Briefe aus',
    ],
    [
      'Bereits am Montag warnte die Regierung, gestützt auf Berichte, Merkel und Macron hätten Briefe ausgetauscht.',
      'Regierung: Merkel und Macron haben Briefe ausgetauscht',
    ],
    [
      'In dieser Woche findet in Bonn das Forum statt, an dem Macron am Dienstag teilnehmen wird.',
      'Macron wird am Forum teilnehmen',
    ],
    [
      'Bonn hat die Steuern gesenkt und wird am 3. Oktober rund 20 Brücken eröffnen.',
      'Bonn wird rund 20 Brücken eröffnen',
    ],
    [
      'Der Sprecher der Regierung, Kurt Lang, sagte am Montag, dass Frankreich beabsichtige, die Grenzen zu öffnen.',
      'Kurt Lang: Frankreich will die Grenzen öffnen',
    ],
    [
      'Die Vereinigten Staaten haben am Montag neue Sanktionen gegen drei Unternehmen verhängt.',
      'USA haben neue Sanktionen gegen drei Unternehmen verhängt',
    ],
  ])('and are whole: %s', (sentence, title) => {
    expect(read(sentence).map((e) => e.title)).toContain(title)
  })
})

describe('who and what pronouns mean', () => {
  const titles = (text: string): readonly string[] =>
    extractTimeline([{ id: 'a', text, published: PUBLISHED }]).events.map((e) => e.title)

  it('is nothing that stands in the same clause, nor what somebody is called "als"', () => {
    expect(
      titles(
        'Kurt Lang wurde 1940 in Bern geboren. 1966 kam er als Assistent ans Theater Basel. 1978 ging er nach Wien.',
      ),
    ).toContain('Kurt Lang ging nach Wien')
  })
  it('agrees in gender', () => {
    expect(titles('Der Bundesrat stimmte der Reform am Montag zu. In Kraft treten soll sie am 1. Oktober.')).toContain(
      'Reform soll in Kraft treten',
    )
  })
  it('of who speaks is a person rather than a thing', () => {
    expect(
      titles('Kurt Lang bestreitet das Treffen auf dem Forum. Auf dem Forum sei nichts geplant, sagte er am Montag.'),
    ).toContain('Kurt Lang: Nichts auf dem Forum geplant')
  })
  it('is the thing that the clause before names, for a verb that needs it', () => {
    expect(titles('Der Rat muss der Reform noch zustimmen; er befasst sich am 26. September damit.')).toContain(
      'Rat befasst sich mit der Reform',
    )
  })
})

describe('phrases of the clause', () => {
  it.each([
    [
      'Die Kunsthalle Mannheim widmet der Malerin Ilse Haberland von Freitag an eine große Schau.',
      'Kunsthalle Mannheim widmet Ilse Haberland eine große Schau',
    ],
    ['Die Bundesstraße 2 wurde am Montag gesperrt.', 'Bundesstraße 2 gesperrt'],
    ['1964 nahm Kurt Lang an der documenta teil.', 'Kurt Lang nahm an der documenta teil'],
    [
      'Die Wirtin Ilse Lang, 44, und der Koch Bernd Kolbe, 58, wurden am Montag in Bonn geehrt.',
      'Wirtin Ilse Lang und der Koch Bernd Kolbe in Bonn geehrt',
    ],
    [
      'Unbekannte haben am Montag von einer Baustelle Kabel gestohlen.',
      'Unbekannte haben von einer Baustelle Kabel gestohlen',
    ],
    ['Im Februar hatte es in demselben Hafen gebrannt.', 'Brand in demselben Hafen'],
  ])('keep together what belongs together: %s', (sentence, title) => {
    expect(read(sentence).map((e) => e.title)).toContain(title)
  })
  it('a possessive in front is whoever was named last', () => {
    const text = 'Ein Leben\n\nDie Malerin Ilse Haberland zog 1958 nach Paris. Ihr Spätwerk wurde 2009 in Köln bekannt.'
    const { events } = extractTimeline([{ id: 'a', text, published: PUBLISHED }])
    expect(events.map((e) => e.title)).toContain('Ilse Haberlands Spätwerk wurde in Köln bekannt')
  })
  it('a day beside a noun leaves the clause to the day that it has of its own', () => {
    const titles = read('Nach dem Ruhetag am Montag führt die zehnte Etappe am Dienstag nach Bonn.')
    expect(titles.map((e) => e.date.edtf)).toHaveLength(1)
  })
})

describe('who asks, and who was described', () => {
  it.each([
    [
      'Merkel rief am Montag dazu auf, bei der Wahl am 9. Oktober demokratische Parteien zu wählen.',
      'Merkel rief dazu auf, bei der Wahl demokratische Parteien zu wählen',
    ],
    [
      'Der Bürgermeister von Wollau, Beat Ammann (FDP), ist am Mittwoch per sofort zurückgetreten.',
      'Bürgermeister Beat Ammann per sofort zurückgetreten',
    ],
    [
      'Eine der Frauen hatte Merkel am Montag auf einer Fähre erkannt.',
      'Eine der Frauen hat Merkel auf einer Fähre erkannt',
    ],
    [
      'Die Firma Lang hat am Mittwoch beim Amtsgericht Insolvenz beantragt.',
      'Firma Lang hat beim Amtsgericht Insolvenz beantragt',
    ],
  ])('%s', (sentence, title) => {
    expect(read(sentence).map((e) => e.title)).toContain(title)
  })
  it('a pronoun as object is whom the text described, in its case', () => {
    const text =
      'Die Tat\n\nGegen den 47-Jährigen lag ein Haftbefehl vor. Ein Richter schickte ihn am Dienstag in Haft.'
    const { events } = extractTimeline([{ id: 'a', text, published: PUBLISHED }])
    expect(events.map((e) => e.title)).toContain('Richter schickte den 47-Jährigen in Haft')
  })
  it('two people of one sentence are "sie" in the next', () => {
    const text =
      'Ein Preis\n\nDer Forscher Karl Lang lehrt in Bern, die Forscherin Eva Roth wechselte 2011 nach Wien. 2005 veröffentlichten sie ein Buch.'
    const { events } = extractTimeline([{ id: 'a', text, published: PUBLISHED }])
    expect(events.map((e) => e.title)).toContain('Karl Lang und Eva Roth veröffentlichten ein Buch')
  })
})

describe('who only says that somebody spoke', () => {
  it.each([
    'Wie die Polizei am Dienstag mitteilte, ist die Ursache unklar.',
    'Die Ministerin sagte am Dienstag bei einer Sitzung:',
  ])('makes no event: %s', (sentence) => {
    expect(read(sentence)).toEqual([])
  })
})

describe('what those concerned say is so', () => {
  it.each([
    'Die Regierung bestätigte, dass Macron am 3. September nach Berlin gereist ist.',
    'Macron sei am 3. September nach Berlin gereist, hat ein Sprecher der Regierung bestätigt.',
  ])('is confirmed: %s', (sentence) => {
    expect(read(sentence).map(({ status, title }) => [status, title])).toContainEqual([
      'confirmed',
      expect.stringMatching(/^Macron .*nach Berlin gereist$/),
    ])
  })
  it('is planned where it is still to come', () => {
    expect(only('Die Regierung bestätigte, dass Macron am 3. Oktober nach Berlin reist.').status).toBe('planned')
  })
})

describe('two dates for one thing', () => {
  it('side by side make one event, on the sharper', () => {
    expect(only('Vor knapp einem Jahr, am 15. November 2022, hatte das Gericht den Haushalt gekippt.').date.edtf).toBe(
      '2022-11-15',
    )
  })
})

describe('what did not happen', () => {
  it.each([
    ['what would have been', 'Der reguläre Wahltag wäre der 28. September gewesen.'],
    ['what something stands in the place of', 'Statt am 28. September trafen sie sich ohne Termin.'],
  ])('makes no event: %s', (_, sentence) => {
    expect(read(sentence)).toEqual([])
  })
  it('a denial is one, with who denies', () => {
    expect(only('Die Regierung dementierte am Montag, dass Macron nach Berlin reist.')).toMatchObject({
      status: 'denied',
      date: { edtf: '2023-09-11' },
    })
  })
  it('what should be by a day that has not come is planned', () => {
    expect(only('Bis Ende Oktober soll der Vertrag unterzeichnet sein.').status).toBe('planned')
  })
})

describe('what is announced', () => {
  it.each([
    ['Die Händler haben für den 19. September eine Demonstration angekündigt.', 'protest'],
    ['Die Minister planen für den 19. September ein Treffen in Bonn.', 'meeting'],
  ])('has the day that it is announced for, and is planned: %s', (sentence, kind) => {
    expect(only(sentence)).toMatchObject({ kind, status: 'planned', date: { edtf: '2023-09-19' } })
  })
  it('is not dated by the day of the announcement', () => {
    expect(only('Der Minister hat am Montag eine Reise angekündigt.')).toMatchObject({
      kind: 'statement',
      date: { edtf: '2023-09-11' },
    })
  })
})

describe('terms', () => {
  it.each([
    [
      'what goes on until then began on a day that nobody tells',
      'Die Schule bleibt bis zum 30. September zu.',
      '../2023-09-30',
    ],
    ['so does what has to last', 'Die Kinder müssen bis zum 30. September zu Hause bleiben.', '../2023-09-30'],
    ['and what is allowed', 'Die Läden dürfen bis zum 30. September länger öffnen.', '../2023-09-30'],
    [
      'what has to happen by then happens once',
      'Die Minister müssen bis zum 30. September einen Haushalt vorlegen.',
      '[2023-09-14..2023-09-30]',
    ],
    ['a clock that is past leaves the day', 'Ein Zug erreichte Lugano kurz nach 8 Uhr.', '2023-09-14'],
  ])('%s', (_, sentence, edtf) => {
    expect(only(sentence).date.edtf).toBe(edtf)
  })
})

describe('two articles', () => {
  const told = (first: string, second: string): readonly TimelineEvent[] =>
    extractTimeline([
      { id: 'a', text: first, published: PUBLISHED },
      { id: 'b', text: second, published: PUBLISHED },
    ]).events
  it('an outbreak without a word more is the one that the other article tells; its days are claims', () => {
    const events = told(
      'Der Vulkan unter dem Gletscher war am 5. September ausgebrochen.',
      'Der Ausbruch hatte am 7. September begonnen.',
    )
    expect(events).toHaveLength(1)
    expect(events[0]?.conflict?.claims.map((claim) => claim.date.edtf)).toEqual(['2023-09-05', '2023-09-07'])
  })
  it('an election told in other words is one, a week or a day known', () => {
    const events = told(
      'Der Bundestag soll am 24. September neu gewählt werden.',
      'Gewählt wird am 24. September, so will es das Gesetz.',
    )
    expect(events.map(({ kind, evidence }) => [kind, evidence.length])).toEqual([['election', 2]])
  })
  it('what one tells by the week and the other by the day is one, if the words or the people fit', () => {
    const events = told(
      'Bundeskanzler Olaf Scholz entließ am 6. September Finanzminister Christian Lindner.',
      'In der vergangenen Woche hat der Kanzler seinen Finanzminister Christian Lindner entlassen.',
    )
    expect(events.map(({ date, evidence }) => [date.edtf, evidence.length])).toEqual([['2023-09-06', 2]])
  })
  it('a council that decides one matter on two days is a conflict, on two matters it is not', () => {
    const decided = 'Der Stadtrat hat am 5. September den Abriss der Brücke beschlossen.'
    expect(told(decided, 'Der Stadtrat hatte sich am 6. September für den Abriss ausgesprochen.')).toHaveLength(1)
    expect(told(decided, 'Der Stadtrat beschloss am 6. September höhere Gebühren für Bäder.')).toHaveLength(2)
  })
})

describe('kind', () => {
  it.each([
    ['Am 3. September verhängte Frankreich Sanktionen gegen drei Unternehmen.', 'sanction'],
    ['Am 3. September legten China und Russland ihr Veto ein.', 'vote'],
    ['Am 3. September reiste Macron nach Berlin.', 'visit'],
    ['Am 3. September sagte Macron seinen Besuch in Berlin ab.', 'cancellation'],
    ['Am 3. September entgleiste bei Bonn ein Zug.', 'disaster'],
    ['Der Krieg endete 1953 mit einem Waffenstillstand.', 'ceasefire'],
  ])('%s: %s', (sentence, kind) => {
    expect(only(sentence).kind).toBe(kind)
  })

  it.each(['Die Strompreise stiegen am 3. September.', 'Die Raumfahrt feierte am 3. September ihre Geburt.'])(
    'no false friend: %s',
    (sentence) => {
      expect(read(sentence).map((e) => e.kind)).not.toContain('journey')
    },
  )
})

describe('status and attribution', () => {
  it.each([
    ['Am 3. September reiste Macron nach Berlin.', 'reported', undefined],
    ['Macron soll am 3. September nach Berlin gereist sein.', 'claimed', undefined],
    ['Merkel sagte, dass Macron am 3. September nach Berlin gereist sei.', 'claimed', ['Angela Merkel']],
    ['Merkel zufolge reiste Macron am 3. September nach Berlin.', 'claimed', ['Angela Merkel']],
    ['Laut Medienberichten reiste Macron am 3. September nach Berlin.', 'reported', undefined],
    ['Macron wird am 20. September nach Berlin reisen.', 'planned', undefined],
    ['Macron reist am 20. September nach Berlin.', 'planned', undefined],
    ['Ein Treffen von Merkel und Macron ist für den 20. September geplant.', 'planned', undefined],
    ['Angeblich reiste Macron am 3. September nach Berlin.', 'claimed', undefined],
  ])('%s', (sentence, status, attribution) => {
    const event = read(sentence).find((e) => e.kind === 'visit' || e.kind === 'meeting')
    expect([event?.status, event?.attribution]).toEqual([status, attribution])
  })

  it('the act of saying and what was said are two events', () => {
    const events = read('Merkel sagte am Montag, dass Macron im August nach Berlin gereist sei.')
    expect(events.map((e) => [e.kind, e.status, e.date.edtf])).toEqual([
      ['visit', 'claimed', '2023-08'],
      ['statement', 'reported', '2023-09-11'],
    ])
  })
})

describe('people and places', () => {
  it('a short name, a pronoun and a role mean the person introduced before', () => {
    expect(only('Am 3. September reiste Merkel nach Paris.').actors).toEqual(['Angela Merkel'])
    expect(
      read('Merkel war in Bonn. Am 3. September reiste sie nach Paris, am 4. September traf Macron dort ein.').length,
    ).toBeGreaterThan(0)
    expect(only('Macron kam spät. Am 3. September besuchte er Berlin.').actors).toEqual(['Emmanuel Macron'])
  })

  it('what stands behind "nach" is a place, who acts is an actor, an adjective tells who people are', () => {
    expect(only('Am 3. September reiste Macron nach Berlin.')).toMatchObject({
      actors: ['Emmanuel Macron'],
      places: ['Berlin'],
    })
    expect(only('Am 3. September reiste eine Gruppe russischer Beamter nach Berlin.').actors).toEqual(['Russland'])
  })

  it('who acts "dort" took part in what was told of the place', () => {
    expect(
      only('Am 3. September fand ein Treffen in Bonn statt. Dort diskutierten Frankreich und Japan über Zölle.').actors,
    ).toEqual(['Frankreich', 'Japan'])
  })
})

describe('a time belongs to what it dates', () => {
  it('"nach dem Besuch … Ende Juli" dates the visit, and what followed lies after it', () => {
    const events = read(
      'Nach dem Besuch von Emmanuel Macron in Berlin Ende Juli ist eine Gruppe französischer Beamter nach Bonn gereist.',
    )
    expect(events.map((e) => [e.date.edtf, e.relations?.[0]?.relation])).toEqual([
      ['[2023-07-21..2023-07-31]', undefined],
      ['[2023-07-21..2023-09-14]', 'after'],
    ])
  })

  it('a relative clause dates the happening that it describes', () => {
    expect(only('Macron kommt zu einem Gipfel in Bonn, der vom 20. bis 22. September anberaumt ist.')).toMatchObject({
      title: 'Gipfel in Bonn',
      date: { edtf: '2023-09-20/2023-09-22' },
    })
  })

  it('begin and end of one thing are one interval', () => {
    expect(only('Der Gipfel in Bonn begann am Montag und dauert noch bis Freitag.').date.edtf).toBe(
      '2023-09-11/2023-09-15',
    )
  })

  it('a time inside a noun that names no happening makes no event', () => {
    expect(read('Die Stadt hält die Gewinne des letzten Jahres.')).toEqual([])
  })

  it('what did not happen is no event', () => {
    expect(read('In den folgenden Monaten unternahm die Stadt keine Anstrengungen.')).toEqual([])
  })
})

describe('two articles', () => {
  const both = (a: string, b: string): readonly TimelineEvent[] => {
    const people = 'Präsident Emmanuel Macron und Kanzlerin Angela Merkel sind Politiker.\n\n'
    return extractTimeline([
      { id: 'a', text: people + a, published: PUBLISHED },
      { id: 'b', text: people + b, published: PUBLISHED },
    ]).events
  }

  it('the same visit with two dates is one event with two claims', () => {
    const [event, ...more] = both('Ende Juli reiste Macron nach Berlin.', 'Im August besuchte Macron Berlin.')
    expect(more).toEqual([])
    expect(event?.conflict?.claims.map((c) => c.date.edtf)).toEqual(['[2023-07-21..2023-07-31]', '2023-08'])
  })

  it('a visit and the return visit are two', () => {
    expect(both('Ende Juli reiste Macron nach Berlin.', 'Ende Juli reiste Merkel nach Paris.').length).toBe(2)
  })

  it('two acts that one article tells apart stay apart', () => {
    expect(
      both(
        'Am 3. August reiste Macron nach Berlin. Am 5. September reiste Macron nach Berlin.',
        'Am 3. August war Macron in Berlin.',
      ).length,
    ).toBe(2)
  })

  it('delegations in opposite directions are two', () => {
    const events = both(
      'Ende August reiste eine Delegation russischer Beamter nach Frankreich.',
      'Ende August reiste eine Delegation aus Frankreich nach Russland.',
    )
    expect(events.map((e) => e.actors)).toEqual([['Frankreich'], ['Russland']])
  })

  it('copies of one text count as one source', () => {
    const text = `Ende Juli reiste Präsident Emmanuel Macron mit vielen Ministern und Beamten nach Berlin, wo er mit Kanzlerin Angela Merkel über die Sperrung der alten Brücke am Fluss sprach.`
    const document = extractTimeline([
      { id: 'a', text, published: PUBLISHED },
      { id: 'b', text, published: PUBLISHED },
    ])
    expect(document.sources.map((s) => s.independentGroup)).toEqual(['a', 'a'])
  })
})
