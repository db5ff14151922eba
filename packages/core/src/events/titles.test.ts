import { describe, expect, it } from 'vitest'
import { extractTimeline } from '../extract.js'
import type { EventStatus } from '../model/index.js'

const read = (text: string) =>
  extractTimeline([{ id: 'a', text, published: '2024-05-16' }]).events.map(
    ({ date, title, status }) => [title, date.edtf, status] as const,
  )

const titles = (text: string): readonly string[] => read(text).map(([title]) => title)

describe('who acts in a title', () => {
  it.each([
    ['Entdeckt hatte die ersten Fässer ein Angler am 3. Mai.', 'Angler hat die ersten Fässer entdeckt'],
    ['Auf Spuren, die ein Förster am Montag gefunden hatte, stießen Hunde.', 'Förster hat die Spuren gefunden'],
    ['Den Plan, das Wehr zu öffnen, hatte der Angelverein am 3. Mai verworfen.', 'Angelverein hat den Plan verworfen'],
    ['Die Pläne will die Werft am 3. Juni vorstellen.', 'Werft will die Pläne vorstellen'],
    [
      'Das Gesetz, das Ministerin Anke Rahn am 3. Mai vorlegte, ist umstritten.',
      'Ministerin Anke Rahn legte das Gesetz vor',
    ],
    [
      'Der Sprecher der Bäuerin, die am 3. Mai den Vertrag gekündigt hatte, schwieg.',
      'Bäuerin hat den Vertrag gekündigt',
    ],
    ['Am 3. Mai konnte der Verein Einspruch einlegen.', 'Verein konnte Einspruch einlegen'],
    ['Am 3. Mai wurde über die Werft der Konkurs eröffnet.', 'Konkurs über die Werft eröffnet'],
    ['9. Mai 2024: Lange legt sein Amt nieder.', 'Lange legt sein Amt nieder'],
    ['Die Hundestaffel entdeckt am 3. Juni eine Frau.', 'Hundestaffel entdeckt eine Frau'],
    ['Erste Messwerte erwartet das Amt am Freitag.', 'Amt erwartet erste Messwerte'],
    ['Seit heute leitet die Dramaturgin Ilse Nord die Geschäfte.', 'Dramaturgin Ilse Nord leitet die Geschäfte'],
    [
      'Am 3. Mai haben sich die Klinikum Lahr gGmbH und die Stadt geeinigt.',
      'Klinikum Lahr gGmbH und die Stadt haben sich geeinigt',
    ],
    ['Der „Falke“-Rumpf war am 3. Mai zurückgekehrt.', '„Falke“-Rumpf zurückgekehrt'],
    ['Am 3. Mai begannen die Arbeiten an den Dämmen.', 'Arbeiten an den Dämmen begannen'],
    ['Die beiden weißen Hunde sind am 3. Mai gekommen.', 'Beide weißen Hunde gekommen'],
    ['Die Fähre selbst verkehrt seit dem 2. Mai wieder.', 'Fähre verkehrt wieder'],
    ['Am Montag brachte die Bärin Mila zwei Junge zur Welt.', 'Bärin Mila brachte zwei Junge zur Welt'],
    ['Ein Bergmann fiel aus, ein dritter starb am Montag in Bergau.', 'Dritter starb in Bergau'],
  ])('%s', (text, title) => {
    expect(titles(text).some((own) => own.startsWith(title))).toBe(true)
  })

  it('who is accused of what an infinitive tells', () => {
    expect(read('Die Anklage wirft dem Wirt vor, im März 2017 Gäste betrogen zu haben.')).toEqual([
      ['Wirt soll Gäste betrogen haben', '2017-03', 'claimed'],
    ])
  })

  it('a participle in front tells of the subject behind it', () => {
    expect(
      titles('Geboren am 4. Mai 1936 in Bergau als Tochter eines Schmieds, hatte Ida Kern in Bonn gelernt.'),
    ).toEqual(['Ida Kern in Bergau als Tochter eines Schmieds geboren'])
  })
})

describe('the verb of a title', () => {
  it.each([
    ['Beginnen soll der Umbau am 3. Juni.', 'Umbau soll beginnen'],
    ['Beantragen kann man das Geld seit dem 2. Mai.', 'Man kann das Geld beantragen'],
    ['Rauchen kann seit dem 2. Mai die Lunge schädigen.', 'Rauchen kann die Lunge schädigen'],
    ['Am 3. Mai hat die Bank das Geld für verloren erklärt.', 'Bank hat das Geld für verloren erklärt'],
    ['Das Gericht soll am 3. Juni klären, wer recht hat.', 'Gericht soll klären, wer recht hat'],
    ['Die letzte Wartung stammt aus dem Mai 2016.', 'Letzte Wartung stammt aus dem Mai 2016'],
    ['Am 3. Juni, hofft Wirt Emil Kern, könne er die Küche öffnen.', 'Emil Kern kann die Küche öffnen'],
    ['Auslaufen wird der Vertrag, so schätzen Fachleute, Ende 2026.', 'Vertrag wird auslaufen'],
  ])('%s', (text, title) => {
    expect(titles(text)).toEqual([title])
  })
})

describe('what stands behind the last verb of a clause', () => {
  it.each([
    [
      'Der Luchs wurde am 3. Mai bei Lahr überfahren, 20 Kilo schwer, mit einer Narbe am Ohr.',
      'Luchs bei Lahr überfahren',
    ],
    ['Am 3. Mai riss der Luchs auf der Weide 14 Schafe, darunter neun tragende.', 'Luchs riss auf der Weide 14 Schafe'],
    [
      'Der Rat hatte das Ergebnis am 3. Mai gebilligt, mit fünf zu zwei Stimmen.',
      'Rat hat das Ergebnis mit fünf zu zwei Stimmen gebilligt',
    ],
    [
      'Alle Gäste hatten am Dienstag dasselbe Essen bekommen, ein Ragout der Firma Küche Nord, die zwölf Schulen und ein Heim beliefert.',
      'Alle Gäste haben dasselbe Essen bekommen',
    ],
    [
      'Am 3. Mai gewann Lea Kern in Bonn den Titel, mit einer Zeit, die alle staunen ließ.',
      'Lea Kern gewann in Bonn den Titel',
    ],
  ])('%s', (text, title) => {
    expect(titles(text)).toEqual([title])
  })

  it('a year that says from when a thing is dates nothing', () => {
    expect(read('Am 3. Mai verschwand aus dem Saal eine Geige aus dem Jahr 1774.')).toEqual([
      ['Geige verschwand aus dem Saal', '2024-05-03', 'reported'],
    ])
  })
})

describe('whom a relative clause tells of', () => {
  it.each([
    ['Der Rat, der den Haushalt am 3. Mai für gültig erklärte, ist klein.', 'Rat erklärte den Haushalt für gültig'],
    [
      'Das Bild gehört der Stiftung Kern, die es im Mai 1998 in Bonn erworben hatte.',
      'Stiftung Kern hat das Bild in Bonn erworben',
    ],
    [
      'Er rief zur Wahl der 38-Jährigen auf, die von ihrer Partei im April nominiert worden war.',
      '38-Jährige von ihrer Partei nominiert',
    ],
    [
      'Es ging um die 80.000 Mark, für die der Verein das Haus im Mai 1999 kaufte.',
      'Verein kaufte für 80.000 Mark das Haus',
    ],
    [
      'Grundlage ist die Vereinbarung, die Klinik und Verband am 3. Mai unterschrieben hatten.',
      'Klinik und Verband haben die Vereinbarung unterschrieben',
    ],
    [
      'Ina Kern lief schnell. Ihr Trainer Bodo Lang, zu dem sie im Oktober 2016 gewechselt war, schwieg.',
      'Ina Kern zu Bodo Lang gewechselt',
    ],
    [
      'Ina Kern bleibt Wirtin, ein Amt, das sie im Juni 2010 antrat und das sie, wäre die Wahl nicht gewesen, verloren hätte.',
      'Ina Kern trat das Amt an',
    ],
  ])('%s', (text, title) => {
    expect(titles(text)).toContain(title)
  })
})

describe('what a clause tells that others tell nothing of', () => {
  it.each([
    ['Um 20.55 Uhr am Sonntag brach im Saal Jubel aus.', 'Jubel brach im Saal aus'],
    [
      'Um 6.30 Uhr standen sie am Montag vor der Tür: Acht Beamte durchsuchten das Heim.',
      'Acht Beamte durchsuchten das Heim',
    ],
    [
      'Am Montag, sechs Stunden lang, bei Kaffee: In der Halle sind alle Zettel gezählt worden.',
      'Alle Zettel in der Halle gezählt',
    ],
    ['Heute, Samstag, 11. Mai, zum Jahrestag: Enthüllung der Tafel am Wehr.', 'Enthüllung der Tafel am Wehr'],
    ['Für Mittwoch, den 5. Juni, planen die Fans eine Mahnwache in Lahr.', 'Mahnwache in Lahr'],
    [
      'Wirt Emil Kern kündigte an, 2025 nicht noch einmal anzutreten.',
      'Wirt Emil Kern will nicht noch einmal antreten',
    ],
    ['Am 3. Mai hatten sie oben ein Kreuz geweiht.', 'Kreuz oben geweiht'],
    [
      'Die Fähre lief um 9 Uhr aus.\n10.15 Uhr: Schreck: Am Hang, vier Kilometer entfernt, löst sich Geröll.',
      'Geröll löst sich am Hang',
    ],
    ['11.20 Uhr: „Falke 1“ ist gestartet.', '„Falke 1“ gestartet'],
    ['6. Mai 2024: Zweite Abstimmung, 71 Prozent stimmen zu.', 'Zweite Abstimmung'],
    [
      'Die Staatsanwaltschaft Lahr warf dem Wirt im April 2023 vor, die Spenden der Gäste trotz vieler Mahnungen unterschlagen zu haben.',
      'Staatsanwaltschaft Lahr: Wirt soll die Spenden der Gäste unterschlagen haben',
    ],
  ])('%s', (text, title) => {
    expect(titles(text)).toContain(title)
  })

  it('two times of one clause for one day tell one thing', () => {
    expect(
      titles('Am 5. April wurde die Geige entdeckt. Der Mieter wurde neun Tage später gefasst, am 14. April.'),
    ).toEqual(['Geige entdeckt', 'Mieter gefasst'])
  })

  it('seit behind a noun looks back', () => {
    expect(read('Seit der Frühschicht am Freitag sind alle Plätze wieder besetzt.').map(([, date]) => date)).toEqual([
      '2024-05-10',
    ])
  })

  it('what comes as planned has come', () => {
    expect(read('11.10 Uhr: Die zweite Stufe zündet wie geplant.').map(([, , status]) => status)).toEqual(['reported'])
  })

  it.each([
    ['Der erste Beginn am 12. April war geplatzt.', '2024-04-12'],
    ['Die für den 20. Februar angekündigte Premiere musste verschoben werden.', '2024-02-20'],
  ])('a plan undone lies near: %s', (text, day) => {
    expect(read(text).map(([, date]) => date)).toEqual([day])
  })
})

describe('whom a pronoun means', () => {
  it.each([
    [
      'Landrätin Ute Vogt unterschrieb am Freitag die Erlaubnis, auf die Halter in der Heide gewartet hatten. Sie tritt am 3. Juni in Kraft.',
      'Erlaubnis tritt in Kraft',
    ],
    [
      'Der Mieter, ein 39 Jahre alter Koch, wurde am 3. Mai gefasst. Ein Händler folgte ihm am 8. Mai in die Zelle.',
      'Händler folgte dem Mieter in die Zelle',
    ],
  ])('%s', (text, title) => {
    expect(titles(text)).toContain(title)
  })
})

describe('what a title may not leave out', () => {
  it.each([
    ['Die Kammer hat am Montag dreieinhalb Jahre Haft verhängt.', 'Kammer hat dreieinhalb Jahre Haft verhängt'],
    ['Der Kran soll frühestens am 3. Juni wieder laufen.', 'Kran soll frühestens am 3. Juni wieder laufen'],
    ['Ein Bagger hat am Montag offenbar eine Leitung getroffen.', 'Bagger hat offenbar eine Leitung getroffen'],
    [
      'In der Altstadt und in Bergau ist am Montag der Strom ausgefallen.',
      'Strom in der Altstadt und in Bergau ausgefallen',
    ],
    ['Die Scheune ist am Montag bis auf die Mauern niedergebrannt.', 'Scheune bis auf die Mauern niedergebrannt'],
    ['Ein 44 Jahre alter Fischer ist am Montag ums Leben gekommen.', '44 Jahre alter Fischer ums Leben gekommen'],
    [
      'Um seine Ersparnisse haben am Montag Betrüger einen Rentner gebracht.',
      'Betrüger haben einen Rentner um seine Ersparnisse gebracht',
    ],
    ['Der Rat lehnte den Umbau am Montag mit 15 zu 12 Stimmen ab.', 'Rat lehnte den Umbau mit 15 zu 12 Stimmen ab'],
    [
      'Am Montag wurde ein Blindgänger aus dem Zweiten Weltkrieg gefunden.',
      'Blindgänger aus dem Zweiten Weltkrieg gefunden',
    ],
  ])('%s', (text, title) => {
    expect(titles(text)).toContain(title)
  })

  it('its adjectives keep their endings without their article', () => {
    expect(titles('Das nur drei Millimeter große Tier wurde am 3. Mai gefunden.')).toEqual([
      'Nur drei Millimeter großes Tier gefunden',
    ])
    expect(titles('Die Grünen wollen am 3. Juni über den Haushalt abstimmen.')).toEqual([
      'Grüne wollen über den Haushalt abstimmen',
    ])
  })
})

describe('what is not so does not read as a fact', () => {
  it.each<[string, string, EventStatus]>([
    [
      'Der Wirt wies den Vorwurf zurück, er habe im Februar Löhne einbehalten.',
      'Bestritten: Wirt hat Löhne einbehalten',
      'denied',
    ],
    [
      'Meldungen, wonach die Werft am 3. Mai Leute entlassen habe, wies ein Sprecher zurück.',
      'Bestritten: Werft hat Leute entlassen',
      'denied',
    ],
    [
      'Laut Anklage vergrub der Wirt die Kasse am 3. Mai im Garten.',
      'Anklage: Wirt vergrub die Kasse im Garten',
      'claimed',
    ],
    [
      'Der Fahrer erklärte am 3. Mai, er sei lediglich langsam gefahren.',
      'Fahrer will lediglich langsam gefahren sein',
      'reported',
    ],
    ['Der Neubau sollte im Januar beginnen.', 'Neubau sollte im Januar beginnen', 'planned'],
  ])('%s', (text, title, status) => {
    expect(read(text).map(([own, , is]) => [own, is])).toContainEqual([title, status])
  })

  it('a court that turns a request down contests nothing', () => {
    expect(read('Das Landgericht wies die Klage der Winzer am Montag zurück.')[0]?.[2]).toBe('reported')
  })

  it('a clause that says something within one that says something has an end', () => {
    const text =
      '9.20 Uhr: Die Linken erinnern daran, dass das Umweltamt im März 2021 vor der morschen Leitung gewarnt hat.'
    expect(titles(text).join()).toContain('gewarnt')
  })

  it('half a clause is no title', () => {
    expect(titles('2019 waren es fünf.')).toEqual([])
  })
})

describe('the day of what is told beside another day', () => {
  it.each([
    // The hour belongs to the day of the story.
    [
      'Am Freitag brachen Diebe in die Scheune ein. Der Hof war leer. Gegen 13.30 Uhr fanden Nachbarn die Kasse.',
      '2024-05-10T13:30',
    ],
    // What was before does not become the day of the story.
    [
      'Am Freitag brannte es. Der Wagen, der am 2. Mai gestohlen worden war, wurde am Nachmittag gefunden.',
      '2024-05-10',
    ],
    ['Die Chronik\n\n1945: In der Nacht zum 3. März brennt die Mühle nieder.', '[1945-03-02..1945-03-03]'],
    ['Der Rat beschloss am Mittwoch, die Gebühren zum 1. August abzuschaffen.', '2024-08-01'],
    ['Bis zum 31. Mai kann der Verein Einspruch einlegen.', '[2024-05-16..2024-05-31]'],
  ])('%s', (text, day) => {
    expect(read(text).map(([, edtf]) => edtf)).toContain(day)
  })
})

describe('what is called off says so', () => {
  it.each([
    ['Der Auftritt der Kapelle am 5. Juni entfällt.', 'Auftritt der Kapelle entfällt', '2024-06-05'],
    ['Das für Samstag angekündigte Rennen wurde abgesagt.', 'Rennen abgesagt', '2024-05-18'],
    ['Den Markt vom 1. Juni hat der Verein gestrichen.', 'Verein hat den Markt gestrichen', '2024-06-01'],
    ['Das Stadtfest am 8. Juni findet nicht statt.', 'Stadtfest findet nicht statt', '2024-06-08'],
    ['Der Umbau, der eigentlich morgen beginnen sollte, ist gestoppt.', 'Umbau gestoppt', '2024-05-17'],
    ['Das Spiel am 20. Mai wird nicht in Wien ausgetragen.', 'Spiel wird nicht in Wien ausgetragen', '2024-05-20'],
    ['Die Probe wurde auf den 3. Juli verschoben.', 'Probe auf den 3. Juli verschoben', '2024-07-03'],
    ['Die Premiere hätte im März stattfinden sollen.', 'Premiere sollte im März stattfinden', '2024-03'],
  ])('%s', (text, title, date) => {
    expect(read(text)).toEqual([[title, date, 'planned']])
  })

  it('a promise that came to nothing is told by that', () => {
    expect(titles('Der Arzt, der für den Februar zugesagt war, ist nie gekommen.')).toEqual(['Arzt nie gekommen'])
  })
})

describe('what somebody contests is his to contest', () => {
  it.each([
    ['Dass er am 3. Mai im Büro gewesen sei, bestritt der Angeklagte.', 'Bestritten: Angeklagter war im Büro'],
    [
      'Einen Bericht, er sei Ende April in Rom gewesen, bezeichnete Minister Karl Seidel als erfunden.',
      'Bestritten: Karl Seidel war in Rom',
    ],
    [
      'Meldungen, Wirt Hans Adler habe im April betrogen, nannte seine Anwältin rufschädigend.',
      'Bestritten: Wirt Hans Adler hat betrogen',
    ],
    [
      'Die Firma verwahrte sich gegen den Vorwurf, sie habe im März Müll vergraben.',
      'Bestritten: Firma hat Müll vergraben',
    ],
    ['Die Darstellung, der Mann sei am 3. Mai gestürzt, bezweifelt die Familie.', 'Bestritten: Mann gestürzt'],
    ['Gerüchten, wonach der Zirkus im Juni schließt, trat der Direktor entgegen.', 'Bestritten: Zirkus schließt'],
  ])('%s', (text, title) => {
    expect(read(text).map(([own, , is]) => [own, is])).toEqual([[title, 'denied']])
  })

  it.each([
    ['Der Landrat widersprach: Die Hilfen seien am 5. März ausgezahlt worden.', 'Landrat: Hilfen ausgezahlt'],
    ['Der Wirt gab an, am 4. März in Verona gewesen zu sein.', 'Wirt will in Verona gewesen sein'],
    [
      'Nach Überzeugung des Gerichts hatte die Frau im April 2023 das Geld unterschlagen.',
      'Gericht: Frau hat das Geld unterschlagen',
    ],
    [
      'Ein Zeuge will am 3. Mai gehört haben, wie der Wirt den Koch bedrohte.',
      'Zeuge will gehört haben, wie der Wirt den Koch bedrohte',
    ],
  ])('%s', (text, title) => {
    expect(read(text).map(([own, , is]) => [own, is])).toEqual([[title, 'claimed']])
  })

  it('what nobody expects is no news', () => {
    expect(read('Dass die Preise im Juli fallen, glaubt der Händler nicht.')).toEqual([])
  })
})

describe('whom a pronoun means', () => {
  it('the person an article is about stays in focus over relatives named beside', () => {
    expect(
      titles(
        'Der Bergsteiger Alois Trenk ist tot. Sein Vater nahm ihn 1946 auf den Berg mit. 1964 stieg er durch die Nordwand. Mit seinem Bruder eröffnete er 1971 eine Hütte, die er 2003 verkaufte.',
      ).slice(1),
    ).toEqual([
      'Alois Trenk stieg durch die Nordwand',
      'Alois Trenk eröffnete mit seinem Bruder eine Hütte',
      'Alois Trenk verkaufte die Hütte',
    ])
  })

  it('who only makes news known is not who they are about', () => {
    expect(
      read('Die Geigerin Hedwig Kern ist tot. Sie starb, wie ihr Sohn am Montag mitteilte, am Freitag in Ulm.'),
    ).toEqual([['Hedwig Kern starb in Ulm', '2024-05-10', 'reported']])
  })

  it.each([
    ['Die Sängerin Ida Kern ist tot. 1957 holte sie der Rundfunk.', 'Rundfunk holte Ida Kern'],
    ['Der Wirt rief am 2. Mai seine Bank an. Diese erstattete am 3. Mai Anzeige.', 'Bank erstattete Anzeige'],
    [
      'Die Stadt feiert. Deren Kämmerin sprach am 3. Mai von einem guten Tag.',
      'Kämmerin der Stadt sprach von einem guten Tag',
    ],
  ])('%s', (text, title) => {
    expect(titles(text)).toContain(title)
  })

  it.each([
    ['Ein Autofahrer fuhr einen Fußgänger an. Er starb am 5. Mai im Krankenhaus.', 'Fußgänger starb im Krankenhaus'],
    ['Am Samstag schlug ein Unbekannter auf einen Kellner ein. Er floh am Sonntag.', 'Unbekannter floh'],
    ['Die Richterin verurteilte die Händlerin. Sie kam am 5. Mai ins Gefängnis.', 'Händlerin kam ins Gefängnis'],
    ['Ein Wanderer wurde von einem Jäger angeschossen. Am 4. Mai gestand er die Tat.', 'Jäger gestand die Tat'],
    ['Der Ausschuss beriet über den Preis, am 9. Mai lehnte er ihn ab.', 'Ausschuss lehnte den Preis ab'],
  ])('who did it, and whom it befell: %s', (text, title) => {
    expect(titles(text)).toContain(title)
  })

  it.each([
    ['Die Stadt wies die Kritik zurück. Man habe die Anwohner am 3. Mai informiert.', 'Stadt: Anwohner informiert'],
    [
      'Der Betreiber verteidigte sich. Die Anlage sei stets sicher gewesen. Man habe am 4. Mai einen Bericht geschickt.',
      'Betreiber: Bericht geschickt',
    ],
    ['Der Wirt wehrt sich. Er habe am 3. Mai die Polizei gerufen.', 'Wirt will die Polizei gerufen haben'],
  ])('who says what a sentence only reports: %s', (text, title) => {
    expect(read(text).map(([own, , is]) => [own, is])).toEqual([[title, 'claimed']])
  })

  it('who speaks in an interview', () => {
    expect(
      titles(
        'Frau Seidl, warum schließen Sie?\nSeidl: Ich habe den Laden am 3. Mai 1988 von meiner Mutter übernommen. Wir haben die Stadt am 3. April um Hilfe gebeten.',
      ),
    ).toEqual(['Seidl hat den Laden von der Mutter übernommen', 'Seidl: Wir haben die Stadt um Hilfe gebeten'])
  })

  it.each([
    ['Die Schule wurde am 2. Mai geräumt. Am 4. Juni wurde sie abgerissen.', 'Schule abgerissen'],
    ['Die Brücke wurde am 2. Mai gesperrt. Das teilte die Stadt mit. Am 4. Juni wurde sie saniert.', 'Brücke saniert'],
    ['Der Frachter lief am 2. Mai auf Grund. Am 4. Juni wurde er verschrottet.', 'Frachter verschrottet'],
    ['Die Richterin besuchte am 2. Mai die Halle. Am 4. Juni wurde sie abgerissen.', 'Halle abgerissen'],
  ])('what is done to things is done to no person, but may be to a house that has a voice: %s', (text, title) => {
    expect(titles(text)).toContain(title)
  })

  it('whom an interview asks is no thing told before', () => {
    expect(
      titles(
        'Frau Seidl, wie ging das?\nSeidl: Die Maschinen waren alt.\nSie haben im Mai 2017 mit drei Leuten angefangen.',
      ),
    ).toEqual([])
  })

  it('what a newspaper says of itself is no news', () => {
    expect(titles('Um 10.30 Uhr beenden wir den Ticker.')).toEqual([])
  })
})

describe('what a relative clause tells', () => {
  it.each([
    [
      'Ein Gast, dem die Bedienung am 3. Mai ein Glas Wein verweigert hatte, schlug zu.',
      'Bedienung hat dem Gast ein Glas Wein verweigert',
    ],
    ['Die Frau, der die Stadt am 3. Mai die Wohnung gekündigt hat, klagt.', 'Stadt hat der Frau die Wohnung gekündigt'],
    ['Der Mann, dessen Hund am 3. Mai ein Kind biss, schweigt.', 'Hund des Mannes biss ein Kind'],
    ['Ida Kern, deren Buch am 3. Mai erschien, liest in Lahr.', 'Buch von Ida Kern erschien'],
    ['Das Haus, dessen Dach am 3. Mai einstürzte, war alt.', 'Dach des Hauses stürzte ein'],
  ])('%s', (text, title) => {
    expect(titles(text)).toEqual([title])
  })
})

describe('what somebody does not want', () => {
  it.each([
    ['Der Rat hat es abgelehnt, die Halle ab Juni zu schließen.', 'Rat hat abgelehnt, die Halle zu schließen'],
    [
      'Der Rat stimmte gegen den Plan, am 1. Juli einen Markt zu öffnen.',
      'Rat stimmte gegen den Plan, einen Markt zu öffnen',
    ],
    ['Eine Sperrung der Straße im Juni lehnt der Landrat ab.', 'Landrat lehnt eine Sperrung der Straße ab'],
    ['Ein Fest am 8. Juni wird es nicht geben.', 'Fest wird es nicht geben'],
  ])('does not read as its plan: %s', (text, title) => {
    expect(titles(text)).toEqual([title])
  })
})

describe('what says nothing goes whole', () => {
  it.each([
    ['Der Umsatz stieg 2023 stärker als im Vorjahr.', 'Umsatz stieg'],
    ['Der Kran brach am 3. Mai genauso zusammen wie der alte.', 'Kran brach zusammen'],
    ['Die Stadt kaufte ein altes Haus. Am 4. Mai verkaufte sie es.', 'Stadt verkaufte das alte Haus'],
    ['Der Wirt war 2010 schon einmal verurteilt worden.', 'Wirt schon einmal verurteilt'],
    ['Am 3. Mai wurde der Verdacht laut, dass Geld fehlt.', 'Verdacht wurde laut, dass Geld fehlt'],
    ['Um 14 Uhr stürzte am 3. Mai, wie ein Sprecher erklärte, ein Kran um.', 'Kran stürzte um'],
  ])('%s', (text, title) => {
    expect(titles(text)).toEqual([title])
  })

  it.each([
    ['9.00 Uhr: Guten Tag. Die Sitzung hat begonnen.', 'Sitzung hat begonnen'],
    ['10.20 Uhr: Es geht los! Die Präsidentin eröffnet die Sitzung.', 'Präsidentin eröffnet die Sitzung'],
  ])('a greeting leaves its hour to what follows: %s', (text, title) => {
    expect(titles(text)).toEqual([title])
  })

  it('who reads is nobody in the news', () => {
    expect(titles('Hier lesen Sie heute alles zum Streik.')).toEqual([])
  })
})

describe('a clause that goes on without its verb', () => {
  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      '1962 gewann der Verein die Meisterschaft, 1971 den Pokal.',
      [
        ['Verein gewann die Meisterschaft', '1962'],
        ['Verein gewann den Pokal', '1971'],
      ],
    ],
    [
      'Der Vater starb am 3. Mai im Krankenhaus, die Tochter am 7. Mai.',
      [
        ['Vater starb im Krankenhaus', '2024-05-03'],
        ['Tochter starb', '2024-05-07'],
      ],
    ],
    [
      'In Talheim wurde am Montag der Bahnhof gesperrt, in Bergau am Dienstag der Hafen.',
      [
        ['Bahnhof in Talheim gesperrt', '2024-05-13'],
        ['Hafen in Bergau gesperrt', '2024-05-14'],
      ],
    ],
    [
      'Der Stürmer wechselte 2010 nach Lahr, 2012 zum FC Bergau und 2015 ins Ausland.',
      [
        ['Stürmer wechselte nach Lahr', '2010'],
        ['Stürmer wechselte zum FC Bergau', '2012'],
        ['Stürmer wechselte ins Ausland', '2015'],
      ],
    ],
    [
      'Die Feuerwehr hat am 3. Mai eine Katze und am 4. Mai einen Hund gerettet.',
      [
        ['Feuerwehr hat eine Katze gerettet', '2024-05-03'],
        ['Feuerwehr hat einen Hund gerettet', '2024-05-04'],
      ],
    ],
    [
      'Am 3. Mai nahm die Polizei zwei Männer und am 5. Mai einen dritten fest.',
      [
        ['Polizei nahm zwei Männer fest', '2024-05-03'],
        ['Polizei nahm einen dritten fest', '2024-05-05'],
      ],
    ],
    [
      'Um 14 Uhr eröffnet der Minister die Messe, um 16 Uhr die Bürgermeisterin den Markt.',
      [
        ['Minister eröffnet die Messe', '2024-05-16T14:00'],
        ['Bürgermeisterin eröffnet den Markt', '2024-05-16T16:00'],
      ],
    ],
    [
      '1920 wurde die Firma gegründet, 1985 von Hollmann übernommen, 2001 geschlossen.',
      [
        ['Firma gegründet', '1920'],
        ['Firma von Hollmann übernommen', '1985'],
        ['Firma geschlossen', '2001'],
      ],
    ],
  ])('%s', (text, told) => {
    expect(read(text).map(([title, edtf]) => [title, edtf])).toEqual(told)
  })

  it.each([
    ['Der Fahrer starb am 3. Mai, zwei Mitfahrer am 7. Mai.', 'Zwei Mitfahrer starben'],
    ['Zwei Mitfahrer starben am 3. Mai, der Fahrer am 7. Mai.', 'Fahrer starb'],
    ['Am 3. Mai haben zwei Vereine den Plan abgelehnt, am 5. Mai der Kreistag.', 'Kreistag hat den Plan abgelehnt'],
  ])('has its verb in its own number: %s', (text, title) => {
    expect(titles(text)).toContain(title)
  })

  it('is none where two times are of one clause', () => {
    expect(titles('Die Gruppe spielt am Montag und am Dienstag in Wien.')).toEqual([
      'Gruppe spielt in Wien',
      'Gruppe spielt in Wien',
    ])
    expect(titles('Die Messe öffnete am Freitag, 3. Mai, in Lahr.')).toEqual(['Messe öffnete in Lahr'])
  })

  it('what befalls somebody has no subject but "es"', () => {
    expect(titles('Am Montag traf es den Nachbarn, am Dienstag die Familie Kern.')).toEqual([
      'Es traf den Nachbarn',
      'Es traf die Familie Kern',
    ])
  })
})

describe('what belongs together stays together', () => {
  it.each([
    ['Der Verlag Kranz & Söhne hat am Montag Konkurs angemeldet.', 'Verlag Kranz & Söhne hat Konkurs angemeldet'],
    ['Nico Bader, 24, Sohn einer Wirtin, brach sich am Montag das Bein.', 'Nico Bader brach sich das Bein'],
    [
      'Trainerin Ida Kern, 36, die den Klub am 3. Mai 2020 übernommen hatte, schweigt.',
      'Ida Kern hat den Klub übernommen',
    ],
    ['Am Montag hatten SPD, Grüne und FDP ihr Bündnis besiegelt.', 'SPD, Grüne und FDP haben ihr Bündnis besiegelt'],
    ['Am Montag rief die Mosterei Hug alle Säfte zurück.', 'Mosterei Hug rief alle Säfte zurück'],
    ['Seit Montag nimmt das Frauenhaus Rodenfeld niemanden mehr auf.', 'Frauenhaus Rodenfeld nimmt niemanden mehr auf'],
    ['Einer von ihnen stellte sich am Montag auf der Wache Mitte.', 'Einer von ihnen stellte sich auf der Wache Mitte'],
    [
      'Sein Komplize, der sich am 3. Mai gestellt und ein Geständnis abgelegt hatte, kam frei.',
      'Komplize hat sich gestellt',
    ],
    ['Spenden kamen von einer Frau, die unerkannt bleiben will und am 3. Mai Geld überwies.', 'Frau überwies Geld'],
    ['Geprüft wird auch die Schlägerei, zu der es am 3. Mai gekommen war.', 'Schlägerei'],
    [
      'Am 3. Mai weihte der Fürst den Bau ein, den Emil Kern, damals 33 Jahre alt, entworfen hatte.',
      'Fürst weihte den Bau ein',
    ],
    ['Am Montag hat die Musik gespielt, und der Wirt, schon über achtzig, hat gekocht.', 'Musik hat gespielt'],
    ['Kommt das Gesetz zustande, wird am 3. Juni abgestimmt.', 'Abgestimmt wird, kommt das Gesetz zustande'],
    ['Nur der Umzug fiel am Samstag ins Wasser.', 'Umzug fiel ins Wasser'],
  ])('%s', (text, title) => {
    expect(titles(text)).toContain(title)
  })
})

describe('what a clause is of is told with it', () => {
  it.each([
    ['Der alte Saal am Ufer, 1965 erbaut, brannte am Montag ab.', 'Alter Saal am Ufer erbaut'],
    ['Die Halle wurde zuletzt 2014 erneuert.', 'Halle erneuert'],
    ['Der Antrag war im Mai an zu vielen Einwänden gescheitert.', 'Antrag an zu vielen Einwänden gescheitert'],
    ['2009 wurde der Klub bis in die Bezirksliga durchgereicht.', 'Klub bis in die Bezirksliga durchgereicht'],
    ['Vier Tage ist es her, dass der Deich bei Ostheim brach.', 'Deich brach bei Ostheim'],
    ['Lang sprach kurz. Der Turm (erbaut am 4. Mai 1998) bleibt zu.', 'Turm erbaut'],
    ['Am Freitag wählte die Versammlung der Stiftung Ines Falk zur Leiterin.', 'Versammlung der Stiftung wählte Ines Falk zur Leiterin'], // prettier-ignore
    ['Der erste Versuch misslang, der zweite glückte am 3. Oktober.', 'Zweiter Versuch glückte'],
    ['Die Brücke ist gesperrt. Deren Abriss begann am Montag.', 'Abriss der Brücke begann'],
    ['Die Geigerin Ida Kern kam. Am Freitag wurde ihr der Preis verliehen.', 'Preis an Ida Kern verliehen'],
    ['Der Fahrer hatte am Montag die Kontrolle verloren.', 'Fahrer hat die Kontrolle verloren'],
    ['Damit fielen am Montag viele Züge aus.', 'Viele Züge fielen aus'],
    ['Höhepunkt war der Auftritt der Kapelle im Mai 2019 in Rom.', 'Auftritt der Kapelle in Rom'],
  ])('%s', (text, title) => {
    expect(titles(text)).toContain(title)
  })
})

describe('what a verb needs is kept', () => {
  it.each([
    ['Seit 2019 führt der Unternehmer Karl Bauer, 58, den Betrieb in Ahlen.', 'Unternehmer Karl Bauer führt den Betrieb in Ahlen'], // prettier-ignore
    ['Am Montag traf die Kanzlerin, die im Amt bleibt, auch den Präsidenten der Bank.', 'Kanzlerin traf den Präsidenten der Bank'], // prettier-ignore
    ['Verloren hatte die Elf zuletzt am 3. Mai, 1:3 in Kiel.', 'Elf hat 1:3 in Kiel verloren'],
    ['Am 3. Mai stieß ein Taucher auf etwas Glänzendes.', 'Taucher stieß auf etwas Glänzendes'],
    ['Am Montag hat die Stadt Rodenfeld den Bau einer neuen Sporthalle am Ufer der Elbe auf Eis gelegt.', 'Stadt Rodenfeld legte den Bau einer neuen Sporthalle auf Eis'], // prettier-ignore
    ['Am 3. Juni bekommt es der Tabellendritte mit dem Meister zu tun.', 'Tabellendritter bekommt es mit dem Meister zu tun'], // prettier-ignore
    ['Der Sturm vom Montag richtete einen Schaden von 900 Euro an.', 'Der Sturm vom Montag richtete einen Schaden von 900 Euro an'], // prettier-ignore
    ['Der Fund lag im Keller, ehe ihn die Forscherin 2018 wiederentdeckte.', 'Forscherin entdeckte den Fund wieder'],
    ['Ein Urteil ist nicht vor Mitte Juli zu erwarten.', 'Urteil ist nicht vor Mitte Juli zu erwarten'],
    ['Über die Klage solle am 3. Juni verhandelt werden.', 'Über die Klage soll verhandelt werden'],
    ['Am Freitag tritt die Truppe Vela Zorna im Zelt auf.', 'Truppe Vela Zorna tritt im Zelt auf'],
    ['Die Opposition rief für Samstag zum Streik auf.', 'Opposition ruft zum Streik auf'],
    ['Dass der Damm gebrochen sei, wie es im Netz heißt, dementierte der Rat am Montag.', 'Rat dementierte, dass der Damm gebrochen sei'], // prettier-ignore
  ])('%s', (text, title) => {
    expect(titles(text)).toContain(title)
  })
})

describe('what interrupts a clause', () => {
  it.each([
    ['Von Mai an soll die Figur, die im Keller lagert, wieder im Museum zu sehen sein.', 'Figur soll wieder im Museum zu sehen sein'], // prettier-ignore
    ['Am 3. Juni sollen die Gäste des Ortsteils Lindauen, die seit Freitag ausharren, in ihre Häuser heimkehren dürfen.', 'Gäste des Ortsteils Lindauen sollen in ihre Häuser heimkehren dürfen'], // prettier-ignore
    ['Das Blatt zog die Studie zurück, die der Wiener Neurologe Jan Kern und elf Helfer im Mai 2017 verfasst hatten.', 'Neurologe Jan Kern und elf Helfer haben die Studie verfasst'], // prettier-ignore
    ['Gegen die Leitung des Heims, dem das Amt im Mai Auflagen erteilt hatte, wird ermittelt.', 'Amt hat dem Heim Auflagen erteilt'], // prettier-ignore
  ])('leaves it whole: %s', (text, title) => {
    expect(titles(text)).toContain(title)
  })
})

describe('small words', () => {
  it.each([
    ['Das Rennen wurde am Sonntag des Windes wegen abgesagt.', 'Rennen des Windes wegen abgesagt'],
    ['Am Montag hat Kern das Rennen mit drei Zehnteln Vorsprung gewonnen.', 'Kern hat das Rennen mit drei Zehnteln Vorsprung gewonnen'], // prettier-ignore
    ['Regulär aufgenommen wird der Betrieb am 3. Juni.', 'Betrieb wird regulär aufgenommen'],
    ['Damit gibt es am 3. Juni eine Stichwahl.', 'Es gibt eine Stichwahl'],
    ['Von dem Trainer, von dem sich der Verein am Montag getrennt hatte, hört man nichts.', 'Verein hat sich vom Trainer getrennt'], // prettier-ignore
    ['In der Zeitschrift „Quartär heute“ erschien am 3. Mai eine Studie.', 'Studie erschien in der Zeitschrift „Quartär heute“'], // prettier-ignore
  ])('stand where they belong: %s', (text, title) => {
    expect(titles(text)).toContain(title)
  })
})

describe('what stands before a noun goes whole, or stays whole', () => {
  it.each([
    ['1928 wurde das aus Feldstein gebaute Haus bezogen.', 'Haus bezogen'],
    ['Am Montag verkaufte die in Not geratene Werft ihr Dock.', 'Werft verkaufte ihr Dock'],
    ['Am Montag zog die Wehr den Gefahrgut führenden Wagen aus dem Graben.', 'Wehr zog den Wagen aus dem Graben'],
    ['Die erst im Herbst 2016 errichtete Brücke über die Elz ist zu.', 'Brücke über die Elz errichtet'],
    ['Im Mai soll der heute 27-Jährige das Boot gestohlen haben.', '27-Jähriger soll das Boot gestohlen haben'],
    ['Ein 34-Jähriger, den Beamte am Montag fanden, lebt.', 'Beamte fanden den 34-Jährigen'],
    ['Bekannt ist die Ausstellung „Ebbe“, die 1968 in Husum gezeigt wurde.', 'Ausstellung „Ebbe“ in Husum gezeigt'],
  ])('%s', (text, title) => {
    expect(titles(text)).toContain(title)
  })
})

describe('a clause of its own', () => {
  it('begins behind a comma with the field in front of its verb', () => {
    const text = 'Am 3. Mai holte sie den Titel, zu den Spielen, für die sie nominiert war, durfte sie nicht.'
    expect(titles(`Ida Kern ist tot. ${text}`)).toContain('Ida Kern holte den Titel')
  })

  it.each(['Gewinnt die Elf am Samstag, steigt sie auf.', 'Falls die Elf am Samstag gewinnt, steigt sie auf.'])(
    'that is a condition tells nothing that will be: %s',
    (text) => {
      expect(titles(text)).toEqual([])
    },
  )

  it.each([
    ['Der Rat lehnte am Montag den Etat für 2025 ab.', ['2024-05-13']],
    ['Die Zahlen für das dritte Quartal folgen am 7. November.', ['2024-11-07']],
  ])('is not of the period that its figures are for: %s', (text, dates) => {
    expect(read(text).map(([, date]) => date)).toEqual(dates)
  })
})
