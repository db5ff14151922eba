import type { GrammarFamily } from '../grammar-table.js'

export const GRAMMAR: readonly GrammarFamily[] = [
  {
    family: 'calendar dates',
    rows: [
      {
        text: 'Am 15. August 2023 sprach der Präsident.',
        found: [['15. August 2023', '2023-08-15', '2023-08-15', 'date']],
      },
      {
        text: 'Am 15. Aug. 2023 kam er an.',
        found: [['15. Aug. 2023', '2023-08-15', '2023-08-15', 'date']],
      },
      {
        text: 'Am 15.8. kam er an, am 15.08.23 reiste sie ab.',
        found: [
          ['15.8.', '2023-08-15', '2023-08-15', 'date'],
          ['15.08.23', '2023-08-15', '2023-08-15', 'date'],
        ],
      },
      {
        text: 'Am 15. 8. 2023 begann die Messe.',
        found: [['15. 8. 2023', '2023-08-15', '2023-08-15', 'date']],
      },
      {
        text: 'Das Protokoll vom 2023-08-15 liegt vor.',
        found: [['2023-08-15', '2023-08-15', '2023-08-15', 'iso-date']],
      },
      {
        text: 'Am fünfzehnten August wurde gefeiert.',
        found: [['fünfzehnten August', '2023-08-15', '2023-08-15', 'date']],
      },
      {
        text: 'Am 11., 18. und 25. März spielten sie.',
        found: [
          ['11.', '2024-03-11', '2024-03-11', 'date'],
          ['18.', '2024-03-18', '2024-03-18', 'date'],
          ['25. März', '2024-03-25', '2024-03-25', 'date'],
        ],
      },
      {
        text: 'In der Nacht vom 20. auf den 21. Juni brannte die Scheune.',
        found: [['Nacht vom 20. auf den 21. Juni', '2023-06-20TNI', '2023-06-20', 'night-of']],
      },
      {
        text: 'Vom 10. bis 13. September 2023 tagte das Forum.',
        found: [['10. bis 13. September 2023', '2023-09-10/2023-09-13', '2023-09-10/2023-09-13', 'date-range']],
      },
      {
        text: 'Zwischen dem 3. und dem 5. Mai fiel der Strom aus.',
        found: [['3. und dem 5. Mai', '2024-05-03/2024-05-05', '2024-05-03/2024-05-05', 'date-range']],
      },
      {
        text: 'Vom 30. April bis 3. Mai ruhte der Verkehr.',
        found: [['30. April bis 3. Mai', '2024-04-30/2024-05-03', '2024-04-30/2024-05-03', 'range']],
      },
      {
        text: 'Am Mittwoch, 8. Mai, öffnete das Museum.',
        found: [['Mittwoch, 8. Mai', '2024-05-08', '2024-05-08', 'weekday-date']],
      },
      {
        text: 'Das Gespräch ist für Mo., 3. Juni, angesetzt.',
        found: [['Mo., 3. Juni', '2024-06-03', '2024-06-03', 'weekday-date']],
      },
      {
        text: 'Am 3. Mai kam der Brief, am 12. die Antwort.',
        found: [
          ['3. Mai', '2024-05-03', '2024-05-03', 'date'],
          ['12.', '2024-05-12', '2024-05-12', 'day-of-month'],
        ],
      },
      {
        text: 'Am 29. Februar 2024 war Schalttag.',
        found: [['29. Februar 2024', '2024-02-29', '2024-02-29', 'date']],
      },
      {
        text: 'Am 15/08/2023 lief die Frist ab.',
        found: [['15/08/2023', '2023-08-15', '2023-08-15', 'slashed-date']],
      },
      {
        text: 'Im Februar 2022, kurz nach dem 24., floh sie.',
        found: [
          ['Februar 2022', '2022-02', '2022-02', 'month'],
          ['24.', '2022-02-24', '2022-02-24', 'day-of-month'],
        ],
      },
      {
        text: 'Am 2. und 3. Juni treffen sich die Minister.',
        found: [['2. und 3. Juni', '2024-06-02/2024-06-03', '2024-06-02/2024-06-03', 'adjacent-days']],
      },
      {
        text: 'Am 2., 3. und 4. Juni treffen sich die Minister.',
        found: [['2., 3. und 4. Juni', '2024-06-02/2024-06-04', '2024-06-02/2024-06-04', 'adjacent-days']],
      },
      {
        text: 'Am 2. oder 3. Juni treffen sich die Minister.',
        found: [
          ['2.', '2024-06-02', '2024-06-02', 'date'],
          ['3. Juni', '2024-06-03', '2024-06-03', 'date'],
        ],
      },
      {
        text: 'Am 2. und 5. Juni treffen sich die Minister.',
        found: [
          ['2.', '2024-06-02', '2024-06-02', 'date'],
          ['5. Juni', '2024-06-05', '2024-06-05', 'date'],
        ],
      },
      {
        text: 'In den Nächten vom 20. bis 23. Juni wird die Strecke gesperrt.',
        found: [['Nächten vom 20. bis 23. Juni', '2024-06-20/2024-06-23', '2024-06-20/2024-06-23', 'nights-of']],
      },
      {
        text: 'Vom 3. Juni an gilt der neue Fahrplan.',
        found: [['3. Juni an', '2024-06-03', '2024-06-03', 'date']],
      },
      {
        text: 'Vom 3. Juni an der Grenze liegt ein Protokoll vor.',
        found: [['3. Juni', '2024-06-03', '2024-06-03', 'date']],
      },
      {
        text: 'Die Sitzung wird vom 3. auf den 10. Juni verschoben.',
        found: [
          ['3.', '2024-06-03', '2024-06-03', 'date'],
          ['10. Juni', '2024-06-10', '2024-06-10', 'date'],
        ],
      },
      {
        text: 'Vom 1. bis 3. und vom 5. bis 7. März 2024 war Messe.',
        found: [
          ['1. bis 3.', '2024-03-01/2024-03-03', '2024-03-01/2024-03-03', 'date-range'],
          ['5. bis 7. März 2024', '2024-03-05/2024-03-07', '2024-03-05/2024-03-07', 'date-range'],
        ],
      },
      {
        text: 'Die Ausstellung läuft vom 22.6. bis 7.7.2024.',
        found: [['22.6. bis 7.7.2024', '2024-06-22/2024-07-07', '2024-06-22/2024-07-07', 'date-range']],
      },
      {
        text: 'Der Markt öffnet am 4.7. und 11.7.2024.',
        found: [
          ['4.7.', '2024-07-04', '2024-07-04', 'date'],
          ['11.7.2024', '2024-07-11', '2024-07-11', 'date'],
        ],
      },
      {
        text: 'Vom 28.12. bis 3.1.2025 bleibt die Bücherei geschlossen.',
        found: [['28.12. bis 3.1.2025', '2024-12-28/2025-01-03', '2024-12-28/2025-01-03', 'date-range']],
      },
      {
        text: 'Vom 28. Dezember bis 3. Januar 2025 ruht der Betrieb.',
        found: [['28. Dezember bis 3. Januar 2025', '2024-12-28/2025-01-03', '2024-12-28/2025-01-03', 'range']],
      },
      {
        text: 'Am Samstag (18. Mai) spielt die Kapelle.',
        found: [['Samstag (18. Mai)', '2024-05-18', '2024-05-18', 'weekday-date']],
      },
      {
        text: 'Am Freitag, dem 24., tagt der Ausschuss.',
        found: [['Freitag, dem 24.', '2024-05-24', '2024-05-24', 'weekday-date']],
      },
      {
        text: 'Am 18.Mai 2024 öffnet das Bad.',
        found: [['18.Mai 2024', '2024-05-18', '2024-05-18', 'date']],
      },
      {
        text: 'Am 5. Juni und im Juli wird gebaut.',
        found: [
          ['5. Juni', '2024-06-05', '2024-06-05', 'date'],
          ['Juli', '2024-07', '2024-07', 'month'],
        ],
      },
    ],
    nothing: [
      'Die zehn Euro sind am Ende weg.',
      'Am 3. Spieltag verloren sie.',
      'Der 1. FC Köln traf auf die 2. Mannschaft.',
      'Das Spiel endete 2:1, die Quote lag bei 10 : 30.',
      'Sie hat die Adresse 192.168.1.1.',
      'Punkt 3.5 der Ordnung gilt.',
    ],
  },
  {
    family: 'months and years',
    rows: [
      {
        text: 'Im Juli verhandelten die beiden.',
        found: [['Juli', '2023-07', '2023-07', 'month']],
      },
      {
        text: 'Im April 2019 trafen sie sich.',
        found: [['April 2019', '2019-04', '2019-04', 'month']],
      },
      {
        text: 'Im Juli und August 2014 regnete es.',
        found: [
          ['Juli', '2014-07', '2014-07', 'month'],
          ['August 2014', '2014-08', '2014-08', 'month'],
        ],
      },
      {
        text: 'Der Feldzug dauerte von Mai bis Oktober 1777.',
        found: [['Mai bis Oktober 1777', '1777-05/1777-10', '1777-05/1777-10', 'month-range']],
      },
      {
        text: 'Im Mai/Juni 1940 war es ruhig.',
        found: [
          ['Mai', '1940-05', '1940-05', 'month'],
          ['Juni 1940', '1940-06', '1940-06', 'month'],
        ],
      },
      {
        text: 'Im Jänner und im Feber lag Schnee.',
        found: [
          ['Jänner', '2024-01', '2024-01', 'month'],
          ['Feber', '2024-02', '2024-02', 'month'],
        ],
      },
      {
        text: 'Im Dezember wird gewählt.',
        found: [['Dezember', '2024-12', '2024-12', 'month']],
      },
      {
        text: 'Im Dezember wurde gewählt.',
        found: [['Dezember', '2023-12', '2023-12', 'month']],
      },
      {
        text: 'Vergangenen März trat sie zurück.',
        found: [['Vergangenen März', '2024-03', '2024-03', 'relative-month']],
      },
      {
        text: '2018 wurde verhandelt.',
        found: [['2018', '2018', '2018', 'year']],
      },
      {
        text: 'Im Jahr 2019 scheiterten die Gespräche.',
        found: [['Jahr 2019', '2019', '2019', 'year']],
      },
      {
        text: 'In den Jahren 1939 bis 1945 stand die Fabrik still.',
        found: [['Jahren 1939 bis 1945', '1939/1945', '1939/1945', 'range']],
      },
      {
        text: 'Von 1914 bis 1918 herrschte Krieg.',
        found: [['1914 bis 1918', '1914/1918', '1914/1918', 'range']],
      },
      {
        text: 'Im Wirtschaftsjahr 2021/22 stieg der Gewinn.',
        found: [['Wirtschaftsjahr 2021/22', '2021/2022', '2021/2022', 'year-range']],
      },
      {
        text: 'Im Jahr 44 v. Chr. starb er.',
        found: [['Jahr 44 v. Chr.', 'BC0044', '-0043', 'year']],
      },
      {
        text: 'Um 1900 lebten hier Fischer.',
        found: [['1900', '1900 APPROX', '1900~', 'year']],
      },
      {
        text: 'Im Mai 1945 endete der Krieg, und im Juni kamen die Ersten zurück.',
        found: [
          ['Mai 1945', '1945-05', '1945-05', 'month'],
          ['Juni', '1945-06', '1945-06', 'month'],
        ],
      },
      {
        text: 'Ende Juli wurde er eingeladen.',
        document: '2023-09',
        found: [['Ende Juli', '2023-07 END', '[2023-07-21..2023-07-31]', 'edge']],
      },
      {
        text: 'Im August besuchte er die Stadt.',
        document: '2023-09',
        found: [['August', '2023-08', '2023-08', 'month']],
      },
      {
        text: 'Im März 1904 begann die Belagerung. Im Mai fiel die Stadt.',
        document: null,
        found: [
          ['März 1904', '1904-03', '1904-03', 'month'],
          ['Mai', '1904-05', '1904-05', 'month'],
        ],
      },
      {
        text: 'Um das Jahr 1500 druckte man sie in Venedig.',
        found: [['Jahr 1500', '1500 APPROX', '1500~', 'year']],
      },
      {
        text: 'In der ersten Märzwoche regnete es.',
        found: [['ersten Märzwoche', '2024-03 START', '[2024-03-01..2024-03-10]', 'part-of-month']],
      },
      {
        text: 'In der letzten Augustwoche 2023 war es heiß.',
        found: [['letzten Augustwoche 2023', '2023-08 END', '[2023-08-21..2023-08-31]', 'part-of-month']],
      },
      {
        text: 'An den letzten Maitagen wird gefeiert.',
        found: [['letzten Maitagen', '2024-05 END', '[2024-05-21..2024-05-31]', 'part-of-month']],
      },
      {
        text: 'Nächstes Jahr im Mai zieht sie um, heuer im Herbst wird gewählt.',
        found: [
          ['Nächstes Jahr im Mai', '2025-05', '2025-05', 'month-of'],
          ['heuer im Herbst', '2024-FA', '2024-23', 'season-of'],
        ],
      },
      {
        text: 'Nächstes Jahr Anfang Mai ist es so weit.',
        found: [['Nächstes Jahr Anfang Mai', '2025-05 START', '[2025-05-01..2025-05-10]', 'edge-of']],
      },
      {
        text: 'In der Saison 2007/08 gewann er, im Schuljahr 2024/25 lehrt er.',
        found: [
          ['Saison 2007/08', '2007/2008', '2007/2008', 'year-range'],
          ['Schuljahr 2024/25', '2024/2025', '2024/2025', 'year-range'],
        ],
      },
      {
        text: 'Von 58 bis 50 v. Chr. führte er dort Krieg.',
        found: [['58 bis 50 v. Chr.', 'BC0058/BC0050', '-0057/-0049', 'year-range']],
      },
      {
        text: 'Zum Jahresende 2023 kündigte er.',
        found: [['Jahresende 2023', '2023 END', '[2023-09-01..2023-12-31]', 'year']],
      },
      {
        text: 'Im Monat Juli bleibt das Bad offen, im Dez. auch.',
        found: [
          ['Juli', '2024-07', '2024-07', 'month'],
          ['Dez.', '2024-12', '2024-12', 'month'],
        ],
      },
      {
        text: 'Die Studie erschien bei Halm, Berlin 1999, 155 S. mit Karten.',
        found: [['1999', '1999', '1999', 'year']],
      },
      {
        text: 'Von November bis März 2023 lag Schnee.',
        found: [['November bis März 2023', '2022-11/2023-03', '2022-11/2023-03', 'month-range']],
      },
      {
        text: 'Der Bau begann 03/2022 und endete 11.2023.',
        found: [
          ['03/2022', '2022-03', '2022-03', 'numeric-month'],
          ['11.2023', '2023-11', '2023-11', 'numeric-month'],
        ],
      },
      {
        text: 'Im Juni 79 zogen sie aus.',
        found: [['Juni 79', '1979-06', '1979-06', 'month']],
      },
      {
        text: 'Im übernächsten April endet die Amtszeit.',
        found: [['übernächsten April', '2026-04', '2026-04', 'relative-month']],
      },
    ],
    nothing: [
      'Mindestens 1900 kamen, knapp 2000 blieben.',
      'Das steht in der Richtlinie 1999, im Hörsaal 2010 und in 1070 Wien.',
      'Er wohnt in der Lindenstraße 1918.',
      'Von 1200 auf 1500 Euro stieg der Preis.',
      'Rund 1800 der 2000 Plätze sind besetzt.',
      'Die Kosten liegen bei 1500 bis 2000 Euro.',
      'Herr Mai und August Bebel grüßen.',
      'Das kostete 2000 Euro und wog 1900 Kilogramm.',
      'Die 1400 neuen Bewohner kamen aus 2000 Dörfern.',
      'Frankfurt am Main liegt am Main.',
      'Herr Merz sprach mit Frau März.',
      'Er las „1984“ auf Seite 2019.',
      'Rufen Sie 0471 2010 33 an.',
      'Windows 2000 läuft nicht mehr.',
    ],
  },
  {
    family: 'edges of a unit',
    rows: [
      {
        text: 'Ende Juli 2023 reiste er ab.',
        found: [['Ende Juli 2023', '2023-07 END', '[2023-07-21..2023-07-31]', 'edge']],
      },
      {
        text: 'Mitte August tauschten sie Briefe aus.',
        found: [['Mitte August', '2023-08 MID', '[2023-08-11..2023-08-20]', 'edge']],
      },
      {
        text: 'Seit Anfang 2020 ist die Grenze geschlossen.',
        found: [['Anfang 2020', '2020 START', '[2020-01-01..2020-04-30]', 'edge']],
      },
      {
        text: 'Mitte des vergangenen Jahres stieg der Preis.',
        found: [['Mitte des vergangenen Jahres', '2023 MID', '[2023-05-01..2023-08-31]', 'edge']],
      },
      {
        text: 'Anfang bis Mitte Juni wird gebaut.',
        found: [
          ['Anfang bis Mitte Juni', '2024-06', '[2024-06-01..2024-06-10]/[2024-06-11..2024-06-20]', 'edge-range'],
        ],
      },
      {
        text: 'Anfang Mai bis Mitte Juni wird gebaut.',
        found: [
          [
            'Anfang Mai bis Mitte Juni',
            '2024-05/2024-06',
            '[2024-05-01..2024-05-10]/[2024-06-11..2024-06-20]',
            'range',
          ],
        ],
      },
      {
        text: 'Ende letzter Woche stand es fest.',
        found: [['Ende letzter Woche', '2024-W19 END', '[2024-05-10..2024-05-12]', 'edge']],
      },
      {
        text: 'Bis Ende des Monats soll es fertig sein.',
        found: [['Ende des Monats', '2024-05 END', '[2024-05-21..2024-05-31]', 'edge-of-unit']],
      },
      {
        text: 'Zum Jahresende läuft der Vertrag aus.',
        found: [['Jahresende', '2024 END', '[2024-09-01..2024-12-31]', 'unit-edge']],
      },
      {
        text: 'In der ersten Hälfte des 15. Jahrhunderts wurde sie gebaut.',
        found: [['der ersten Hälfte des 15. Jahrhunderts', '14 START', '[1400-01-01..1449-12-31]', 'half-of']],
      },
      {
        text: 'Im Laufe des Jahres 2025 soll der Turm wachsen.',
        found: [['Laufe des Jahres 2025', '2025', '2025', 'course']],
      },
      {
        text: 'Am Ende des Zweiten Weltkriegs war die Brücke zerstört.',
        found: [['Ende des Zweiten Weltkriegs', '1945', '1945', 'edge-of-period']],
      },
      {
        text: 'Bis Ende Jahr laufen die Massnahmen aus.',
        found: [['Ende Jahr', '2024 END', '[2024-09-01..2024-12-31]', 'edge-of-unit']],
      },
      {
        text: 'Das Komitee wurde Anfang Woche gegründet.',
        found: [['Anfang Woche', '2024-W20 START', '[2024-05-13..2024-05-14]', 'edge-of-unit']],
      },
      {
        text: 'In der ersten Augusthälfte wird gemäht, in der zweiten gedroschen.',
        found: [['ersten Augusthälfte', '2024-08 START', '[2024-08-01..2024-08-16]', 'part-of-month']],
      },
      {
        text: 'Anfangs Mai kam der Bescheid.',
        found: [['Anfangs Mai', '2024-05 START', '[2024-05-01..2024-05-10]', 'edge']],
      },
    ],
    nothing: ['Am Ende siegte die Vernunft.', 'In der Mitte stand ein Tisch.'],
  },
  {
    family: 'decades, centuries, quarters, halves, seasons',
    rows: [
      {
        text: 'In den fünfziger Jahren zog sie fort.',
        found: [['den fünfziger Jahren', '195', '195X', 'decade']],
      },
      {
        text: 'Seit den 90ern gehört das Haus der Stadt.',
        found: [['den 90ern', '199', '199X', 'decade']],
      },
      {
        text: 'Mitte der 1990er Jahre wurde renoviert.',
        found: [['Mitte der 1990er Jahre', '199 MID', '[1993-01-01..1996-12-31]', 'edge']],
      },
      {
        text: 'In den späten Sechzigerjahren kam der Umbruch.',
        found: [['späten Sechzigerjahren', '196 END', '[1967-01-01..1969-12-31]', 'edge']],
      },
      {
        text: 'Im 19. Jahrhundert entstand der Bahnhof.',
        found: [['19. Jahrhundert', '18', '18XX', 'century']],
      },
      {
        text: 'Im frühen 20. Jahrhundert gab es das nicht.',
        found: [['frühen 20. Jahrhundert', '19 START', '[1900-01-01..1932-12-31]', 'century']],
      },
      {
        text: 'Im dritten Quartal 2023 stieg der Umsatz.',
        found: [['dritten Quartal 2023', '2023-Q3', '2023-35', 'quarter-of']],
      },
      {
        text: 'Im ersten Halbjahr sank er.',
        found: [['ersten Halbjahr', '2024-H1', '2024-40', 'half']],
      },
      {
        text: 'Erst in der zweiten Jahreshälfte werde es besser.',
        found: [['der zweiten Jahreshälfte', '2024-H2', '2024-41', 'half']],
      },
      {
        text: 'Im Sommer 2022 war es heiß.',
        found: [['Sommer 2022', '2022-SU', '2022-22', 'season']],
      },
      {
        text: 'Im Winter 2022/23 blieb es mild.',
        found: [['Winter 2022/23', '2022-WI', '2022-24', 'season']],
      },
      {
        text: 'Vergangenen Herbst wurde gesät.',
        found: [['Vergangenen Herbst', '2023-FA', '2023-23', 'season']],
      },
      {
        text: 'Im Herbst und Winter 2021 lag Schnee.',
        found: [
          ['Herbst', '2021-FA', '2021-23', 'season'],
          ['Winter 2021', '2021-WI', '2021-24', 'season'],
        ],
      },
      {
        text: 'Im Frühsommer 1990 kam die Währung.',
        found: [['Frühsommer 1990', '1990-SU START', '[1990-06-01..1990-06-30]', 'season']],
      },
      {
        text: 'In den Nullerjahren war das undenkbar.',
        found: [['den Nullerjahren', '200', '200X', 'decade']],
      },
      {
        text: 'In den 1880er- und 1890er-Jahren entstand die Werft.',
        found: [
          ['den 1880er', '188', '188X', 'decade'],
          ['1890er-Jahren', '189', '189X', 'decade'],
        ],
      },
      {
        text: 'Vom 16. bis zum 18. Jahrhundert wuchs die Stadt.',
        found: [['16. bis zum 18. Jahrhundert', '15/17', '15XX/17XX', 'numbered-range']],
      },
      {
        text: 'Im 17. und 18. Jahrhundert wuchs die Stadt.',
        found: [
          ['17.', '16', '16XX', 'century'],
          ['18. Jahrhundert', '17', '17XX', 'century'],
        ],
      },
      {
        text: 'Im ersten und zweiten Quartal 2023 sank der Umsatz.',
        found: [
          ['ersten', '2023-Q1', '2023-33', 'quarter'],
          ['zweiten Quartal 2023', '2023-Q2', '2023-34', 'quarter'],
        ],
      },
      {
        text: 'Im III. Quartal 2004 stieg er wieder.',
        found: [['III. Quartal 2004', '2004-Q3', '2004-35', 'quarter']],
      },
      {
        text: 'Das Grab stammt aus dem 6. Jahrhundert vor Christus.',
        found: [['6. Jahrhundert vor Christus', 'BC05', '[-0599..-0500]', 'century']],
      },
      {
        text: 'Im 3. Jahrhundert n. Chr. verfiel das Kastell.',
        found: [['3. Jahrhundert n. Chr.', '02', '02XX', 'century']],
      },
      {
        text: 'Im Jahr 1918 kehrte er heim, in den zwanziger Jahren lehrte er.',
        document: null,
        found: [
          ['Jahr 1918', '1918', '1918', 'year'],
          ['den zwanziger Jahren', '192', '192X', 'decade'],
        ],
      },
      {
        text: 'Der Tunnel wird erst Ende der Dreißigerjahre fertig sein.',
        found: [['Ende der Dreißigerjahre', '203 END', '[2037-01-01..2039-12-31]', 'edge']],
      },
      {
        text: 'Bis in die Fünfzigerjahre des 19. Jahrhunderts blieben sie.',
        found: [['die Fünfzigerjahre des 19. Jahrhunderts', '185', '185X', 'decade-of']],
      },
      {
        text: 'Der Umsatz stieg in Q2 2023 und im H2 2022.',
        found: [
          ['Q2 2023', '2023-Q2', '2023-34', 'quarter'],
          ['H2 2022', '2022-H2', '2022-41', 'half'],
        ],
      },
      {
        text: 'Im Q1 sank der Gewinn.',
        found: [['Q1', '2024-Q1', '2024-33', 'quarter']],
      },
      {
        text: 'Die Zahlen für 2022-Q3 und Q4/2023 liegen vor.',
        found: [
          ['2022-Q3', '2022-Q3', '2022-35', 'quarter'],
          ['Q4/2023', '2023-Q4', '2023-36', 'quarter'],
        ],
      },
      {
        text: 'In den ersten drei Quartalen 2023 wuchs der Absatz.',
        found: [['ersten drei Quartalen 2023', '2023-Q1/2023-Q3', '2023-01/2023-09', 'portion']],
      },
      {
        text: 'In den letzten beiden Monaten des Jahres 2022 fiel der Preis.',
        found: [['den letzten beiden Monaten des Jahres 2022', '2022-11/2022-12', '2022-11/2022-12', 'portion']],
      },
      {
        text: 'In der ersten Woche im Juni 2023 brannte der Wald.',
        found: [['ersten Woche im Juni 2023', '2023-W22', '[2023-05-29..2023-06-04]', 'portion']],
      },
      {
        text: 'Am letzten Wochenende im August 2023 feierte das Dorf.',
        found: [['letzten Wochenende im August 2023', '2023-W34-WE', '[2023-08-26..2023-08-27]', 'portion']],
      },
      {
        text: 'In den ersten neun Monaten des Jahres sank der Umsatz.',
        found: [['ersten neun Monaten des Jahres', '2024-01/2024-09', '2024-01/2024-09', 'portion']],
      },
      {
        text: 'Die Reederei erwartet für das erste Quartal einen Verlust.',
        found: [['erste Quartal', '2024-Q1', '2024-33', 'quarter']],
      },
      {
        text: 'Die Burg entstand um 80 v. u. Z. am Fluss.',
        found: [['80 v. u. Z.', 'BC0080 APPROX', '-0079~', 'year']],
      },
      {
        text: 'Von 310 bis 290 vor Christus wurde gebaut.',
        found: [['310 bis 290 vor Christus', 'BC0310/BC0290', '-0309/-0289', 'year-range']],
      },
      {
        text: 'Der Fürst starb 1190/85 v. Chr. im Feld.',
        found: [['1190/85 v. Chr.', 'BC1190/BC1185', '-1189/-1184', 'year-range']],
      },
      {
        text: 'Im 4. Jh. v. Chr. stand dort ein Tor.',
        found: [['4. Jh. v. Chr.', 'BC03', '[-0399..-0300]', 'century']],
      },
    ],
    nothing: ['Die Linie Q7 fährt zum Hafen.', 'Frau Sommer und Herr Winter kamen.', 'Die 90 anderen blieben.'],
  },
  {
    family: 'weekdays and weekends',
    rows: [
      {
        text: 'Am Montag verließ der Zug die Hauptstadt.',
        found: [['Montag', '2024-05-13', '2024-05-13', 'weekday']],
      },
      {
        text: 'Am Mittwoch warnte die Behörde.',
        found: [['Mittwoch', '2024-05-15', '2024-05-15', 'weekday']],
      },
      {
        text: 'Die Messe begann am Sonntag und dauert noch bis Freitag.',
        found: [
          ['Sonntag', '2024-05-12', '2024-05-12', 'weekday'],
          ['Freitag', '2024-05-17', '2024-05-17', 'weekday'],
        ],
      },
      {
        text: 'Am Freitag soll es regnen.',
        found: [['Freitag', '2024-05-17', '2024-05-17', 'weekday']],
      },
      {
        text: 'Vergangenen Freitag sprach sie.',
        found: [['Vergangenen Freitag', '2024-05-10', '2024-05-10', 'weekday']],
      },
      {
        text: 'Am kommenden Samstag wird gewählt.',
        found: [['kommenden Samstag', '2024-05-18', '2024-05-18', 'weekday']],
      },
      {
        text: 'Am Montagabend traf er ein.',
        found: [['Montagabend', '2024-05-13TEV', '2024-05-13', 'weekday']],
      },
      {
        text: 'Am Dienstag am Abend fiel die Entscheidung.',
        found: [['Dienstag am Abend', '2024-05-14TEV', '2024-05-14', 'date-part']],
      },
      {
        text: 'Seit Sonntag ist der Pass gesperrt.',
        found: [['Sonntag', '2024-05-12', '2024-05-12', 'weekday']],
      },
      {
        text: 'Von Montag bis Freitag war geschlossen.',
        found: [['Montag bis Freitag', '2024-05-13/2024-05-17', '2024-05-13/2024-05-17', 'range']],
      },
      {
        text: 'Am Wochenende regnete es.',
        found: [['Wochenende', '2024-W19-WE', '[2024-05-11..2024-05-12]', 'weekend']],
      },
      {
        text: 'Am kommenden Wochenende soll es schneien.',
        found: [['kommenden Wochenende', '2024-W20-WE', '[2024-05-18..2024-05-19]', 'weekend']],
      },
      {
        text: 'Am Mittwoch warnte die Regierung.',
        document: '2023-09',
        found: [['Mittwoch', 'XXXX-WXX-3', null, 'weekday']],
      },
      {
        text: 'Am Mittwoch warnte die Regierung.',
        document: null,
        found: [['Mittwoch', 'XXXX-WXX-3', null, 'weekday']],
      },
      {
        text: 'Am ersten Sonntag im Mai wird gewandert.',
        found: [['ersten Sonntag im Mai', '2024-05-05', '2024-05-05', 'nth-weekday']],
      },
      {
        text: 'Am letzten Freitag des Monats ist Markt.',
        found: [['letzten Freitag des Monats', '2024-05-31', '2024-05-31', 'nth-weekday']],
      },
      {
        text: 'In der Nacht von Samstag auf Sonntag brannte es.',
        found: [['Nacht von Samstag auf Sonntag', '2024-05-11TNI', '2024-05-11', 'night-of']],
      },
      {
        text: 'Am Freitag beginnt die Messe.',
        found: [['Freitag', '2024-05-17', '2024-05-17', 'weekday']],
      },
      {
        text: 'Das Ergebnis vom Sonntag liegt vor.',
        found: [['Sonntag', '2024-05-12', '2024-05-12', 'weekday']],
      },
      {
        text: 'Am Samstag und Sonntag wird gespielt.',
        found: [['Samstag und Sonntag', '2024-05-18/2024-05-19', '2024-05-18/2024-05-19', 'adjacent-days']],
      },
      {
        text: 'Am Freitag und Sonntag wird gespielt.',
        found: [
          ['Freitag', '2024-05-17', '2024-05-17', 'weekday'],
          ['Sonntag', '2024-05-19', '2024-05-19', 'weekday'],
        ],
      },
      {
        text: 'In den Nächten von Montag bis Donnerstag wird gebaut.',
        found: [['Nächten von Montag bis Donnerstag', '2024-05-20/2024-05-23', '2024-05-20/2024-05-23', 'nights-of']],
      },
      {
        text: 'Die Streife fuhr am frühen Sonntagmorgen vorbei.',
        found: [['frühen Sonntagmorgen', '2024-05-12TMO START', '2024-05-12', 'weekday']],
      },
      {
        text: 'Vergangene Woche am Dienstag kam er an.',
        found: [['Vergangene Woche am Dienstag', '2024-05-07', '2024-05-07', 'weekday-of']],
      },
      {
        text: 'Nächste Woche Freitag um 10 Uhr tagt der Rat.',
        found: [['Nächste Woche Freitag um 10 Uhr', '2024-05-24T10:00', '2024-05-24T10:00', 'date-clock']],
      },
      {
        text: 'Montag vor zwei Wochen brannte es.',
        found: [['Montag vor zwei Wochen', '2024-04-29', '2024-04-29', 'weekday-of']],
      },
      {
        text: 'Am 19. Januar 2024 brannte es. An jenem Freitag war niemand dort.',
        found: [
          ['19. Januar 2024', '2024-01-19', '2024-01-19', 'date'],
          ['jenem Freitag', '2024-01-19', '2024-01-19', 'weekday'],
        ],
      },
      {
        text: 'Mitte Februar 2024 brannte es. An jenem Donnerstag war niemand dort.',
        found: [
          ['Mitte Februar 2024', '2024-02 MID', '[2024-02-11..2024-02-20]', 'edge'],
          ['jenem Donnerstag', '2024-02-15', '2024-02-15', 'weekday'],
        ],
      },
      {
        text: 'Übernächsten Dienstag ist Wahl, vorletzten Freitag war Probe.',
        found: [
          ['Übernächsten Dienstag', '2024-05-28', '2024-05-28', 'weekday'],
          ['vorletzten Freitag', '2024-05-03', '2024-05-03', 'weekday'],
        ],
      },
      {
        text: 'Nach dem Urteil vom Donnerstag wird neu geplant.',
        found: [['Donnerstag', '2024-05-09', '2024-05-09', 'weekday']],
      },
      {
        text: 'Geöffnet ist von morgen bis nächsten Dienstag.',
        found: [['morgen bis nächsten Dienstag', '2024-05-16/2024-05-21', '2024-05-16/2024-05-21', 'range']],
      },
      {
        text: 'An einem Freitag 2022 brannte es, an einem Sonntag im Mai 2019 auch.',
        found: [
          ['Freitag', 'XXXX-WXX-5', null, 'weekday'],
          ['2022', '2022', '2022', 'year'],
          ['Sonntag', 'XXXX-WXX-7', null, 'weekday'],
          ['Mai 2019', '2019-05', '2019-05', 'month'],
        ],
      },
      {
        text: 'Die Prozession am Sankt-Anna-Sonntag fiel aus.',
        found: [['Sonntag', 'XXXX-WXX-7', null, 'weekday']],
      },
      {
        text: 'Gefeiert wird jedes Jahr am 3. Oktober.',
        found: [
          ['jedes Jahr', 'P1Y', null, 'every-unit'],
          ['3. Oktober', 'XXXX-10-03', null, 'date'],
        ],
      },
    ],
    nothing: ['So ging es weiter, so oder so.', 'Frau Sonntag grüßt.', '„April, April!“, rief das Kind.'],
  },
  {
    family: 'weekdays by the verb of their clause',
    rows: [
      {
        text: 'Der Minister bestritt am Montag alle Vorwürfe.',
        found: [['Montag', '2024-05-13', '2024-05-13', 'weekday']],
      },
      {
        text: 'Die Gewerkschaften vertraten am Montag eine andere Ansicht.',
        found: [['Montag', '2024-05-13', '2024-05-13', 'weekday']],
      },
      {
        text: 'Am Montag löste die Polizei das Lager auf.',
        found: [['Montag', '2024-05-13', '2024-05-13', 'weekday']],
      },
      {
        text: 'Am Freitag soll das Gesetz beschlossen werden.',
        found: [['Freitag', '2024-05-17', '2024-05-17', 'weekday']],
      },
      {
        text: 'Das Gesetz haben sie am Freitag beschlossen.',
        found: [['Freitag', '2024-05-10', '2024-05-10', 'weekday']],
      },
      {
        text: 'Die angekündigte Kundgebung findet am Samstag statt.',
        found: [['Samstag', '2024-05-18', '2024-05-18', 'weekday']],
      },
      {
        text: 'Der Sturm dürfte die Küste am Dienstag erreichen.',
        found: [['Dienstag', '2024-05-21', '2024-05-21', 'weekday']],
      },
      {
        text: 'Das Tief könnte am Dienstag abgezogen sein.',
        found: [['Dienstag', '2024-05-14', '2024-05-14', 'weekday']],
      },
      {
        text: 'Gäste können den Turm am Wochenende besichtigen.',
        found: [['Wochenende', '2024-W20-WE', '[2024-05-18..2024-05-19]', 'weekend']],
      },
      {
        text: 'Gäste konnten den Turm am Wochenende besichtigen.',
        found: [['Wochenende', '2024-W19-WE', '[2024-05-11..2024-05-12]', 'weekend']],
      },
      {
        text: 'Der Turm ist am Freitag geschlossen.',
        found: [['Freitag', '2024-05-17', '2024-05-17', 'weekday']],
      },
      {
        text: 'Der Turm war am Freitag geschlossen.',
        found: [['Freitag', '2024-05-10', '2024-05-10', 'weekday']],
      },
      {
        text: 'Die Stadt verlängerte die Sperre bis Sonntag, 14 Uhr.',
        found: [['Sonntag, 14 Uhr', '2024-05-19T14:00', '2024-05-19T14:00', 'date-clock']],
      },
      {
        text: 'Die Warnung gelte mindestens bis Freitag, 7 Uhr.',
        found: [['Freitag, 7 Uhr', '2024-05-17T07:00', '2024-05-17T07:00', 'date-clock']],
      },
      {
        text: 'Der Streik dauerte bis Freitag.',
        found: [['Freitag', '2024-05-10', '2024-05-10', 'weekday']],
      },
      {
        text: 'Die Stadt verlängerte die Sperre bis zum 3. Juni.',
        found: [['3. Juni', '2024-06-03', '2024-06-03', 'date']],
      },
      {
        text: 'Der Streik dauerte bis zum 3. Juni.',
        found: [['3. Juni', '2023-06-03', '2023-06-03', 'date']],
      },
      {
        text: 'Die Schau hat am Dienstag, dem 14. Mai, begonnen.',
        found: [['Dienstag, dem 14. Mai', '2024-05-14', '2024-05-14', 'weekday-date']],
      },
      {
        text: 'Am Montag fiel der Strom aus.\nIn der Stadt sollen die Schulen noch am Abend schließen.',
        found: [
          ['Montag', '2024-05-13', '2024-05-13', 'weekday'],
          ['Abend', '2024-05-15TEV', '2024-05-15', 'part-of-day'],
        ],
      },
      {
        text: 'Am Montag fiel der Strom aus. Am Abend kam er wieder.',
        found: [
          ['Montag', '2024-05-13', '2024-05-13', 'weekday'],
          ['Abend', '2024-05-13TEV', '2024-05-13', 'part-of-day'],
        ],
      },
      {
        text: 'Am Freitag kommt der Gast. Am Abend wird er sprechen.',
        found: [
          ['Freitag', '2024-05-17', '2024-05-17', 'weekday'],
          ['Abend', '2024-05-17TEV', '2024-05-17', 'part-of-day'],
        ],
      },
      {
        text: 'Am Sonntag stehen Wahlen an.',
        found: [['Sonntag', '2024-05-19', '2024-05-19', 'weekday']],
      },
      {
        text: 'Ab Montag Baustelle auf der Brücke',
        found: [['Montag', '2024-05-20', '2024-05-20', 'weekday']],
      },
      {
        text: 'Er kündigte an, am Freitag zurückzutreten.',
        found: [['Freitag', '2024-05-17', '2024-05-17', 'weekday']],
      },
      {
        text: 'Er gab zu, am Freitag geschwiegen zu haben.',
        found: [['Freitag', '2024-05-10', '2024-05-10', 'weekday']],
      },
      {
        text: 'Das Treffen wurde von Dienstag auf Freitag verschoben.',
        found: [
          ['Dienstag', '2024-05-14', '2024-05-14', 'weekday'],
          ['Freitag', '2024-05-17', '2024-05-17', 'weekday'],
        ],
      },
      {
        text: 'Das am Montag in Wien unterzeichnete Abkommen gilt von Freitag an.',
        found: [
          ['Montag', '2024-05-13', '2024-05-13', 'weekday'],
          ['Freitag an', '2024-05-17', '2024-05-17', 'weekday'],
        ],
      },
      {
        text: 'Seit dem 1. Juni gelten die Regeln.',
        found: [['1. Juni', '2023-06-01', '2023-06-01', 'date']],
      },
      {
        text: 'Zum Jahresende trat sie zurück.',
        found: [['Jahresende', '2023 END', '[2023-09-01..2023-12-31]', 'unit-edge']],
      },
      {
        text: 'Die Läden öffnen am Freitag wieder.',
        found: [['Freitag', '2024-05-17', '2024-05-17', 'weekday']],
      },
      {
        text: 'Sie landeten am Freitag in Genf und fliegen am Sonntag weiter.',
        found: [
          ['Freitag', '2024-05-10', '2024-05-10', 'weekday'],
          ['Sonntag', '2024-05-19', '2024-05-19', 'weekday'],
        ],
      },
      {
        text: 'Sie haben am Freitag gespielt und am Sonntag getanzt.',
        found: [
          ['Freitag', '2024-05-10', '2024-05-10', 'weekday'],
          ['Sonntag', '2024-05-12', '2024-05-12', 'weekday'],
        ],
      },
      {
        text: 'Sie hat am Donnerstag, wie angekündigt, die Arbeit aufgenommen.',
        found: [['Donnerstag', '2024-05-09', '2024-05-09', 'weekday']],
      },
      {
        text: 'Sie sagte am Dienstag, die Sitzung finde am Freitag statt.',
        found: [
          ['Dienstag', '2024-05-14', '2024-05-14', 'weekday'],
          ['Freitag', '2024-05-17', '2024-05-17', 'weekday'],
        ],
      },
      {
        text: 'Die Schulen bleiben bis inklusive Freitag zu.',
        found: [['Freitag', '2024-05-17', '2024-05-17', 'weekday']],
      },
      {
        text: 'Am Sonntag sind in Wien und Graz die Spiele zu Ende gegangen.',
        found: [['Sonntag', '2024-05-12', '2024-05-12', 'weekday']],
      },
      {
        text: 'Der Eintritt ist am Sonntag frei.',
        found: [['Sonntag', '2024-05-19', '2024-05-19', 'weekday']],
      },
    ],
    nothing: [],
  },
  {
    family: 'days seen from the text',
    rows: [
      {
        text: 'Heute tagt der Rat.',
        found: [['Heute', '2024-05-15', '2024-05-15', 'deictic']],
      },
      {
        text: 'Gestern Abend brannte es.',
        found: [['Gestern Abend', '2024-05-14TEV', '2024-05-14', 'deictic-part']],
      },
      {
        text: 'Übermorgen früh geht es los.',
        found: [['Übermorgen früh', '2024-05-17TMO', '2024-05-17', 'deictic-part']],
      },
      {
        text: 'Er kommt morgen.',
        found: [['morgen', '2024-05-16', '2024-05-16', 'deictic']],
      },
      {
        text: 'Heuer blieb der Schnee aus, im Vorjahr nicht.',
        found: [
          ['Heuer', '2024', '2024', 'deictic'],
          ['Vorjahr', '2023', '2023', 'deictic'],
        ],
      },
      {
        text: 'Am 3. Mai kam der Brief, tags darauf die Antwort.',
        found: [
          ['3. Mai', '2024-05-03', '2024-05-03', 'date'],
          ['tags darauf', '2024-05-04', '2024-05-04', 'day-after'],
        ],
      },
      {
        text: 'Am heutigen Mittwoch wird entschieden.',
        found: [['heutigen Mittwoch', '2024-05-15', '2024-05-15', 'weekday-deictic']],
      },
      {
        text: 'Gestern wurde verhandelt.',
        document: '2023-09',
        found: [['Gestern', 'XXXX-XX-XX', null, 'deictic']],
      },
      {
        text: 'Heute vor einem Jahr war Streik.',
        found: [['Heute vor einem Jahr', '2023-05-15', '2023-05-15', 'deictic-distance']],
      },
      {
        text: 'Wie die Polizei heute Mittwoch mitteilte, sinkt die Gefahr morgen Donnerstag.',
        found: [
          ['heute Mittwoch', '2024-05-15', '2024-05-15', 'deictic-weekday'],
          ['morgen Donnerstag', '2024-05-16', '2024-05-16', 'deictic-weekday'],
        ],
      },
    ],
    nothing: ['Guten Morgen! Der Morgen war kalt.', 'Die Seite www.heute.at war nicht erreichbar.'],
  },
  {
    family: 'now, then, soon',
    rows: [
      {
        text: 'Kürzlich reiste der Minister nach Norden.',
        found: [['Kürzlich', 'PAST_REF', null, 'reference']],
      },
      {
        text: 'Der Präsident wird demnächst den Gast treffen.',
        found: [['demnächst', 'FUTURE_REF', null, 'reference']],
      },
      {
        text: 'Im April 2019 besuchte er die Stadt. Damals ging es um das Programm.',
        found: [
          ['April 2019', '2019-04', '2019-04', 'month'],
          ['Damals', 'PAST_REF', '2019-04', 'reference'],
        ],
      },
      {
        text: 'Die beiden wollen nun zusammenarbeiten.',
        found: [['nun', 'PRESENT_REF', null, 'reference']],
      },
      {
        text: 'Vor kurzem hieß es noch anders.',
        found: [['Vor kurzem', 'PAST_REF', null, 'recently']],
      },
      {
        text: 'In Zukunft wird gezählt, in der Vergangenheit wurde geschätzt.',
        found: [
          ['Zukunft', 'FUTURE_REF', null, 'reference-noun'],
          ['der Vergangenheit', 'PAST_REF', null, 'reference-noun'],
        ],
      },
      {
        text: 'Bislang gab es keine Treffen.',
        found: [['Bislang', 'PAST_REF', null, 'reference']],
      },
      {
        text: 'Am Montag kam der Gast. Einst war er Lehrer, und damals wohnte er hier.',
        found: [
          ['Montag', '2024-05-13', '2024-05-13', 'weekday'],
          ['Einst', 'PAST_REF', null, 'reference'],
          ['damals', 'PAST_REF', null, 'reference'],
        ],
      },
    ],
    nothing: [
      'Früher oder später merkt er es.',
      'Die Arbeiten endeten früher als erwartet.',
      'Die Zeit drängt, die „Zeit“ schreibt.',
    ],
  },
  {
    family: 'units counted and placed',
    rows: [
      {
        text: 'Er war erst einmal dort, vor vier Jahren.',
        found: [['vor vier Jahren', '2020', '2020', 'units-ago']],
      },
      {
        text: 'Vor einem Jahr wurde gewarnt.',
        found: [['Vor einem Jahr', '2023', '2023', 'units-ago']],
      },
      {
        text: 'Vor anderthalb Jahren begann der Bau.',
        found: [['Vor anderthalb Jahren', '2022-11', '2022-11~', 'units-ago']],
      },
      {
        text: 'Vor einigen Tagen kam ein Brief.',
        found: [['Vor einigen Tagen', 'PXD', '[2024-05-08..2024-05-15]', 'units-ago']],
      },
      {
        text: 'In zwei Wochen soll er kommen.',
        found: [['In zwei Wochen', '2024-W22', '[2024-05-27..2024-06-02]', 'in-units']],
      },
      {
        text: 'Seit drei Jahren lebt er hier.',
        found: [['drei Jahren', '2021', '2021', 'since-units']],
      },
      {
        text: 'Am 3. Mai fiel der Schuss, zwei Tage später starb er.',
        found: [
          ['3. Mai', '2024-05-03', '2024-05-03', 'date'],
          ['zwei Tage später', '2024-05-05', '2024-05-05', 'units-later'],
        ],
      },
      {
        text: 'Drei Tage nach dem 1. Mai war alles vorbei.',
        found: [['Drei Tage nach dem 1. Mai', '2024-05-04', '2024-05-04', 'counted-from']],
      },
      {
        text: 'Im vergangenen Jahr wurden Raketen geliefert.',
        found: [['vergangenen Jahr', '2023', '2023', 'last-unit']],
      },
      {
        text: 'In dieser Woche findet das Forum statt.',
        found: [['dieser Woche', '2024-W20', '[2024-05-13..2024-05-19]', 'this-unit']],
      },
      {
        text: 'Noch diesen Monat soll gesprochen werden.',
        found: [['diesen Monat', '2024-05', '2024-05', 'this-unit']],
      },
      {
        text: 'Nächstes Jahr wird das Stück aufgeführt.',
        found: [['Nächstes Jahr', '2025', '2025', 'next-unit']],
      },
      {
        text: 'In den letzten Wochen wurde gemahnt.',
        found: [['den letzten Wochen', 'PXW', '2024-04-03~/2024-05-15~', 'last-units']],
      },
      {
        text: 'In den kommenden Monaten könnten die Gespräche weitergehen.',
        found: [['den kommenden Monaten', 'PXM', '2024-05~/2024-11~', 'next-units']],
      },
      {
        text: 'In den letzten zehn Jahren stieg die Zahl.',
        found: [['den letzten zehn Jahren', 'P10Y', '2014/2024', 'last-units']],
      },
      {
        text: 'In den nächsten Tagen wird er reisen.',
        found: [['den nächsten Tagen', 'PXD', '2024-05-15~/2024-05-22~', 'next-units']],
      },
      {
        text: 'Am selben Tag kam die Antwort.',
        found: [['selben Tag', '2024-05-15', '2024-05-15', 'same-unit']],
      },
      {
        text: 'Im Juni des vergangenen Jahres und im Mai dieses Jahres kam sie zu Besuch.',
        found: [
          ['Juni des vergangenen Jahres', '2023-06', '2023-06', 'month-of'],
          ['Mai dieses Jahres', '2024-05', '2024-05', 'month-of'],
        ],
      },
      {
        text: 'Vor vier Jahren trafen sie sich.',
        document: '2023-09',
        found: [['Vor vier Jahren', '2019', '2019', 'units-ago']],
      },
      {
        text: 'Jahre später kam er zurück.',
        found: [['Jahre später', 'FUTURE_REF', null, 'units-later']],
      },
      {
        text: 'Nach drei Wochen kam er zurück.',
        found: [['drei Wochen', 'P3W', null, 'after-units']],
      },
      {
        text: 'Seit Jahren wird gestritten.',
        found: [['Jahren', 'PXY', null, 'since-units']],
      },
      {
        text: 'Vor einigen Monaten ging sie.',
        found: [['Vor einigen Monaten', 'PXM', '[2023-11..2024-05]', 'units-ago']],
      },
      {
        text: 'Im Mai 2020 begann der Bau, ein Jahr später war er fertig.',
        found: [
          ['Mai 2020', '2020-05', '2020-05', 'month'],
          ['ein Jahr später', '2021', '2021', 'units-later'],
        ],
      },
      {
        text: 'Im Vorjahresquartal waren es vier, im Vorjahresmonat drei.',
        found: [
          ['Vorjahresquartal', '2023-Q2', '2023-34', 'deictic'],
          ['Vorjahresmonat', '2023-05', '2023-05', 'deictic'],
        ],
      },
      {
        text: 'Vor genau einem Jahr fiel der Entscheid.',
        found: [['Vor genau einem Jahr', '2023', '2023', 'units-ago']],
      },
      {
        text: 'Übernächstes Jahr findet sie in Wien statt.',
        found: [['Übernächstes Jahr', '2026', '2026', 'next-unit']],
      },
      {
        text: 'Vorletzte Woche tagte der Rat.',
        found: [['Vorletzte Woche', '2024-W18', '[2024-04-29..2024-05-05]', 'last-unit']],
      },
      {
        text: 'Vor einem Vierteljahrhundert wurde der Verein gegründet.',
        found: [['Vor einem Vierteljahrhundert', '1999', '1999', 'units-ago']],
      },
      {
        text: 'Damals waren es in fünf Wochen fünf Meter Schnee.',
        found: [
          ['Damals', 'PAST_REF', null, 'reference'],
          ['fünf Wochen', 'P5W', null, 'in-units'],
        ],
      },
      {
        text: 'Im 13. Jahrhundert wuchs der Ort, 1362 kam die Hanse. 1629 brannten Truppen ihn nieder, neun Jahre später kam die Pest.',
        document: null,
        found: [
          ['13. Jahrhundert', '12', '12XX', 'century'],
          ['1362', '1362', '1362', 'year'],
          ['1629', '1629', '1629', 'year'],
          ['neun Jahre später', '1638', '1638', 'units-later'],
        ],
      },
      {
        text: 'Am Dienstag tritt der Chef nach zwölf Jahren im Amt ab.',
        found: [
          ['Dienstag', '2024-05-21', '2024-05-21', 'weekday'],
          ['zwölf Jahren', 'P12Y', null, 'after-units'],
        ],
      },
      {
        text: 'Am Montag rief sie an, keine zwei Tage später kam er.',
        found: [
          ['Montag', '2024-05-13', '2024-05-13', 'weekday'],
          ['keine zwei Tage später', '2024-05-15 LESS_THAN', '2024-05-15~', 'units-later'],
        ],
      },
      {
        text: 'Seit über zehn Jahren wohnt er hier, vor über einem Jahr kam sie dazu.',
        found: [
          ['über zehn Jahren', '2014 MORE_THAN', '2014~', 'since-units'],
          ['vor über einem Jahr', '2023 MORE_THAN', '2023~', 'units-ago'],
        ],
      },
      {
        text: 'Vor dem 40-Jahr-Jubiläum wurde in der Vorwoche geprobt.',
        found: [['Vorwoche', '2024-W19', '[2024-05-06..2024-05-12]', 'deictic']],
      },
    ],
    nothing: ['Sie wohnt in der dritten Etage.'],
  },
  {
    family: 'durations',
    rows: [
      {
        text: 'Die Reise dauerte etwa 20 Stunden.',
        found: [['etwa 20 Stunden', 'PT20H APPROX', null, 'duration']],
      },
      {
        text: 'Sie warteten gut drei Monate, mehr als zehn Tage davon im Zelt.',
        found: [
          ['gut drei Monate', 'P3M MORE_THAN', null, 'duration'],
          ['mehr als zehn Tage', 'P10D MORE_THAN', null, 'duration'],
        ],
      },
      {
        text: 'Er bekam drei Jahre und vier Monate Haft.',
        found: [['drei Jahre und vier Monate', 'P3Y4M', null, 'added-durations']],
      },
      {
        text: 'Jahrelang stritt man über das dreitägige Treffen.',
        found: [
          ['Jahrelang', 'PXY', null, 'duration-word'],
          ['dreitägige', 'P3D', null, 'duration-word'],
        ],
      },
      {
        text: 'Die Debatte um die 35-Stunden-Woche hält an.',
        found: [['35-Stunden', 'PT35H', null, 'duration-compound']],
      },
      {
        text: 'Es dauerte dreieinhalb Minuten.',
        found: [['dreieinhalb Minuten', 'PT3.5M', null, 'duration']],
      },
      {
        text: 'Sie ist 35 Jahre alt.',
        found: [['35 Jahre alt', 'P35Y', null, 'age']],
      },
      {
        text: 'Er schwieg tagelang.',
        found: [['tagelang', 'PXD', null, 'duration-word']],
      },
      {
        text: 'Die Kur dauert sechs bis acht Monate.',
        found: [['sechs bis acht Monate', 'P8M', null, 'amount-range']],
      },
      {
        text: 'Vor drei bis vier Jahren zog er um.',
        found: [['Vor drei bis vier Jahren', '2020 APPROX', '2020~', 'amount-range']],
      },
      {
        text: 'Im Mai 2020 war der Bau fertig, ein Jahr später als geplant.',
        found: [
          ['Mai 2020', '2020-05', '2020-05', 'month'],
          ['ein Jahr später', 'P1Y', null, 'compared-units'],
        ],
      },
      {
        text: 'Eine Karte für alle drei Tage kostet 18 Euro.',
        found: [['drei Tage', 'P3D', null, 'duration']],
      },
      {
        text: 'Er wartete bis zu 14 Monate auf ein Ventil.',
        found: [['bis zu 14 Monate', 'P14M EQUAL_OR_LESS', null, 'duration']],
      },
      {
        text: 'Die Streife kam später einen Tag lang nicht.',
        found: [
          ['später', 'FUTURE_REF', null, 'reference'],
          ['einen Tag', 'P1D', null, 'duration'],
        ],
      },
      {
        text: 'Die Fahrt dauert eine Dreiviertelstunde.',
        found: [['eine Dreiviertelstunde', 'PT45M', null, 'duration']],
      },
      {
        text: 'Nach 40 Dienstjahren geht er, der Prozess dauerte 19 Verhandlungstage.',
        found: [
          ['40 Dienstjahren', 'P40Y', null, 'after-units'],
          ['19 Verhandlungstage', 'P19D', null, 'duration'],
        ],
      },
      {
        text: 'Die Frau war zwischen 30 und 40 Jahre alt.',
        found: [['30 und 40 Jahre alt', 'P40Y', null, 'age']],
      },
      {
        text: 'Das Gesetz sieht ein bis zehn Jahre vor.',
        found: [['ein bis zehn Jahre', 'P10Y', null, 'amount-range']],
      },
      {
        text: 'Sie blieb für weniger als drei Tage.',
        found: [['weniger als drei Tage', 'P3D LESS_THAN', null, 'duration']],
      },
      {
        text: 'Im Alter von 83 Jahren starb der Wirt.',
        found: [['83 Jahren', 'P83Y', null, 'age']],
      },
      {
        text: 'Die zwölfjährige Schülerin und der siebenjährige Karl Moser blieben heil.',
        found: [
          ['zwölfjährige', 'P12Y', null, 'age'],
          ['siebenjährige', 'P7Y', null, 'age'],
        ],
      },
      {
        text: 'Die Fahrt dauerte 4 1/2 Stunden, die Pause 1½ Tage.',
        found: [
          ['4 1/2 Stunden', 'PT4.5H', null, 'duration'],
          ['1½ Tage', 'P1.5D', null, 'duration'],
        ],
      },
      {
        text: 'Über 9.000 voriges Jahr gepflanzte Bäume sind vertrocknet.',
        found: [['voriges Jahr', '2023', '2023', 'last-unit']],
      },
    ],
    nothing: ['Der Zug fuhr 425 Meilen.'],
  },
  {
    family: 'what comes again',
    rows: [
      {
        text: 'Das Forum findet jährlich statt.',
        found: [['jährlich', 'P1Y', null, 'periodic']],
      },
      {
        text: 'Der Markt ist jeden letzten Samstag im Monat.',
        found: [['jeden letzten Samstag im Monat', 'P1M', null, 'every-weekday']],
      },
      {
        text: 'Jeden Montagabend wird geprobt.',
        found: [['Jeden Montagabend', 'XXXX-WXX-1TEV', null, 'every-weekday']],
      },
      {
        text: 'Sie treffen sich alle zwei Wochen, montags und mittwochs.',
        found: [
          ['alle zwei Wochen', 'P2W', null, 'every-n-units'],
          ['montags', 'XXXX-WXX-1', null, 'periodic'],
          ['mittwochs', 'XXXX-WXX-3', null, 'periodic'],
        ],
      },
      {
        text: 'Er zahlt 400 Euro im Monat.',
        found: [['im Monat', 'P1M', null, 'rate']],
      },
      {
        text: 'Einmal im Jahr wird gefeiert.',
        found: [['Einmal im Jahr', 'P1Y', null, 'times-per-unit']],
      },
      {
        text: 'Sie kommen alle paar Jahre.',
        found: [['alle paar Jahre', 'PXY', null, 'every-n-units']],
      },
      {
        text: 'Pro Tag fallen drei Tonnen an.',
        found: [['Pro Tag', 'P1D', null, 'per-unit']],
      },
      {
        text: 'Die Dividende wird quartalsweise ausgezahlt.',
        found: [['quartalsweise', 'P3M', null, 'periodic']],
      },
      {
        text: 'Die S-Bahn fährt im Viertelstundentakt.',
        found: [['Viertelstundentakt', 'PT15M', null, 'periodic']],
      },
      {
        text: 'Die Anlage wird halbstündlich kontrolliert.',
        found: [['halbstündlich', 'PT30M', null, 'periodic']],
      },
      {
        text: 'Zweimal täglich fährt die Fähre.',
        found: [['Zweimal täglich', 'P1D', null, 'times-per-unit']],
      },
    ],
    nothing: ['Alle zwei gewannen.'],
  },
  {
    family: 'clock times and parts of the day',
    rows: [
      {
        text: 'Die Sitzung begann um 14 Uhr.',
        found: [['14 Uhr', '2024-05-15T14:00', '2024-05-15T14:00', 'clock']],
      },
      {
        text: 'Das Konzert ist heute um 20.15 Uhr.',
        found: [['heute um 20.15 Uhr', '2024-05-15T20:15', '2024-05-15T20:15', 'date-clock']],
      },
      {
        text: 'Am Mittwoch, 15. Mai, um 20.15 Uhr begann das Konzert.',
        found: [['Mittwoch, 15. Mai, um 20.15 Uhr', '2024-05-15T20:15', '2024-05-15T20:15', 'date-clock']],
      },
      {
        text: 'Geöffnet ist von 9.30 bis 12 Uhr.',
        found: [
          ['9.30 bis 12 Uhr', '2024-05-15T09:30/2024-05-15T12:00', '2024-05-15T09:30/2024-05-15T12:00', 'clock-range'],
        ],
      },
      {
        text: 'Er kam um halb vier und ging um Viertel nach fünf.',
        found: [
          ['halb vier', '2024-05-15T15:30', '2024-05-15T15:30', 'clock'],
          ['Viertel nach fünf', '2024-05-15T17:15', '2024-05-15T17:15', 'clock'],
        ],
      },
      {
        text: 'Gegen 10 Uhr abends fielen Schüsse.',
        found: [['10 Uhr abends', '2024-05-15T22:00 APPROX', '2024-05-15T22:00', 'clock-part']],
      },
      {
        text: 'Um 14 beginnt das Spiel.',
        found: [['14', '2024-05-15T14:00', '2024-05-15T14:00', 'clock']],
      },
      {
        text: 'In der Nacht zum Sonntag stürmte es.',
        found: [['Nacht zum Sonntag', '2024-05-11TNI', '2024-05-11', 'night-before']],
      },
      {
        text: 'In der Nacht des 14. August wurde er gesehen.',
        found: [['Nacht des 14. August', '2023-08-14TNI', '2023-08-14', 'part-of-day-of']],
      },
      {
        text: 'Am frühen Morgen des 6. Mai kam das Schiff.',
        found: [['frühen Morgen des 6. Mai', '2024-05-06TMO START', '2024-05-06', 'part-of-day-of']],
      },
      {
        text: 'Am 3. Mai am Abend wurde gestreikt.',
        found: [['3. Mai am Abend', '2024-05-03TEV', '2024-05-03', 'date-part']],
      },
      {
        text: 'Kurz nach 3 Uhr früh einigten sie sich.',
        found: [['3 Uhr früh', '2024-05-15T03:00', '2024-05-15T03:00', 'clock']],
      },
      {
        text: 'Am Samstag zwischen 18.00 und 21.30 Uhr verschwand der Schmuck.',
        found: [
          [
            'Samstag zwischen 18.00 und 21.30 Uhr',
            '2024-05-11T18:00/2024-05-11T21:30',
            '2024-05-11T18:00/2024-05-11T21:30',
            'date-clock',
          ],
        ],
      },
      {
        text: 'Gegen 16.30 Uhr brach der Damm.',
        found: [['16.30 Uhr', '2024-05-15T16:30 APPROX', '2024-05-15T16:30', 'clock']],
      },
      {
        text: 'Von Freitag, 22 Uhr, bis Montag, 5 Uhr, wird die Strecke gesperrt.',
        found: [
          [
            'Freitag, 22 Uhr, bis Montag, 5 Uhr',
            '2024-05-17T22:00/2024-05-20T05:00',
            '2024-05-17T22:00/2024-05-20T05:00',
            'range',
          ],
        ],
      },
      {
        text: 'Die Straße war von Montag 8 Uhr bis Dienstag 6 Uhr gesperrt.',
        found: [
          [
            'Montag 8 Uhr bis Dienstag 6 Uhr',
            '2024-05-13T08:00/2024-05-14T06:00',
            '2024-05-13T08:00/2024-05-14T06:00',
            'range',
          ],
        ],
      },
      {
        text: 'Die Sperre gilt von 22 bis 5 Uhr.',
        found: [
          ['22 bis 5 Uhr', '2024-05-15T22:00/2024-05-16T05:00', '2024-05-15T22:00/2024-05-16T05:00', 'clock-range'],
        ],
      },
      {
        text: 'In der Nacht zum Samstag gegen 2.15 Uhr ging ein Alarm ein.',
        found: [['Nacht zum Samstag gegen 2.15 Uhr', '2024-05-11T02:15', '2024-05-11T02:15', 'date-clock']],
      },
      {
        text: 'Geöffnet ist täglich von 7 bis 22 Uhr.',
        found: [
          ['täglich', 'P1D', null, 'periodic'],
          ['7 bis 22 Uhr', 'XXXX-XX-XXT07:00/XXXX-XX-XXT22:00', null, 'clock-range'],
        ],
      },
      {
        text: 'Am Montag debattierte der Rat. Nach langem Streit vertagte er sich um 22 Uhr.',
        found: [
          ['Montag', '2024-05-13', '2024-05-13', 'weekday'],
          ['22 Uhr', '2024-05-13T22:00', '2024-05-13T22:00', 'clock'],
        ],
      },
      {
        text: 'Die Busse fahren tagsüber alle 20 Minuten.',
        found: [
          ['tagsüber', 'XXXX-XX-XXTDT', null, 'part-of-day-adverb'],
          ['alle 20 Minuten', 'PT20M', null, 'every-n-units'],
        ],
      },
      {
        text: 'Der letzte Zug fährt um 23h12, offen ist 9h30-12h.',
        found: [
          ['23h12', '2024-05-15T23:12', '2024-05-15T23:12', 'clock'],
          ['9h30-12h', '2024-05-15T09:30/2024-05-15T12:00', '2024-05-15T09:30/2024-05-15T12:00', 'clock-range'],
        ],
      },
      {
        text: 'Zwischen 20 Uhr und 4 Uhr früh gingen drei Lawinen nieder.',
        found: [
          [
            '20 Uhr und 4 Uhr früh',
            '2024-05-14T20:00/2024-05-15T04:00',
            '2024-05-14T20:00/2024-05-15T04:00',
            'clock-range',
          ],
        ],
      },
      {
        text: 'Am Samstag wollen Eltern demonstrieren. Die Kundgebung beginnt um 11 Uhr.',
        found: [
          ['Samstag', '2024-05-18', '2024-05-18', 'weekday'],
          ['11 Uhr', '2024-05-18T11:00', '2024-05-18T11:00', 'clock'],
        ],
      },
      {
        text: 'Gegen 3.30 Uhr brach am Sonntag ein Feuer aus.',
        found: [
          ['3.30 Uhr', '2024-05-12T03:30 APPROX', '2024-05-12T03:30', 'clock'],
          ['Sonntag', '2024-05-12', '2024-05-12', 'weekday'],
        ],
      },
      {
        text: 'Sie kam um dreiviertel sechs, er heute Abend um halb acht.',
        found: [
          ['dreiviertel sechs', '2024-05-15T17:45', '2024-05-15T17:45', 'clock'],
          ['heute Abend um halb acht', '2024-05-15T19:30', '2024-05-15T19:30', 'date-clock'],
        ],
      },
      {
        text: 'Morgen früh um sechs geht es los.',
        found: [['Morgen früh um sechs', '2024-05-16T06:00', '2024-05-16T06:00', 'date-clock']],
      },
      {
        text: 'Der Schalter öffnet von 9.15-11 und 15.45-17.10 Uhr.',
        found: [
          ['9.15-11', '2024-05-15T09:15/2024-05-15T11:00', '2024-05-15T09:15/2024-05-15T11:00', 'clock-range'],
          ['15.45-17.10 Uhr', '2024-05-15T15:45/2024-05-15T17:10', '2024-05-15T15:45/2024-05-15T17:10', 'clock-range'],
        ],
      },
      {
        text: 'In der Nacht auf Sonntag brannte der Stall, gegen 3.40 Uhr war das Feuer aus.',
        found: [
          ['Nacht auf Sonntag', '2024-05-11TNI', '2024-05-11', 'night-before'],
          ['3.40 Uhr', '2024-05-12T03:40 APPROX', '2024-05-12T03:40', 'clock'],
        ],
      },
      {
        text: 'Im Oktober spielt man, jeweils um 20 Uhr.',
        found: [
          ['Oktober', '2024-10', '2024-10', 'month'],
          ['20 Uhr', 'XXXX-XX-XXT20:00', null, 'clock'],
        ],
      },
      {
        text: 'Das Fest begann am Vorabend.',
        found: [['Vorabend', '2024-05-14TEV', '2024-05-14', 'deictic']],
      },
      {
        text: 'Das Amt hat von 8:30 bis 12:00 offen.',
        found: [
          ['8:30 bis 12:00', '2024-05-15T08:30/2024-05-15T12:00', '2024-05-15T08:30/2024-05-15T12:00', 'clock-range'],
        ],
      },
      {
        text: 'Beginn ist am 18.05.2024, 19:45.',
        found: [['18.05.2024, 19:45', '2024-05-18T19:45', '2024-05-18T19:45', 'date-clock']],
      },
      {
        text: 'Um 12 Uhr nachts schlug die Glocke.',
        found: [['12 Uhr nachts', '2024-05-16T00:00', '2024-05-16T00:00', 'clock-part']],
      },
      {
        text: 'Um 4 Uhr am Nachmittag kam der Regen.',
        found: [['4 Uhr am Nachmittag', '2024-05-15T16:00', '2024-05-15T16:00', 'clock-part']],
      },
      {
        text: 'Um halb 9 war Schluss, um zehn vor halb zehn war der Saal leer.',
        found: [
          ['halb 9', '2024-05-15T08:30', '2024-05-15T08:30', 'clock'],
          ['zehn vor halb zehn', '2024-05-15T09:20', '2024-05-15T09:20', 'clock'],
        ],
      },
    ],
    nothing: [
      'Es geht um sechs auf zehn Punkte.',
      'Die Aktie fiel um 14 Prozent, dann um 3,6 Punkte.',
      'Sie zahlten 14.30 Euro.',
    ],
  },
  {
    family: 'holidays, periods, week numbers',
    rows: [
      {
        text: 'An Ostern 2024 blieb es ruhig.',
        found: [['Ostern 2024', '2024-03-31', '2024-03-31', 'holiday']],
      },
      {
        text: 'Zu Weihnachten kam Besuch.',
        found: [['Weihnachten', '2023-12-25', '2023-12-25', 'holiday']],
      },
      {
        text: 'Am Pfingstmontag wird gespielt.',
        found: [['Pfingstmontag', '2024-05-20', '2024-05-20', 'holiday']],
      },
      {
        text: 'Am Tag der Deutschen Einheit wurde gefeiert.',
        found: [['Tag der Deutschen Einheit', '2023-10-03', '2023-10-03', 'holiday']],
      },
      {
        text: 'Nach dem Zweiten Weltkrieg wurde sie wieder aufgebaut.',
        found: [['Zweiten Weltkrieg', '1939-09-01/1945-09-02', '1939-09-01/1945-09-02', 'period']],
      },
      {
        text: 'Seit dem Ende des Kalten Krieges ist die Kaserne leer.',
        found: [['Ende des Kalten Krieges', '1991', '1991', 'edge-of-period']],
      },
      {
        text: 'In der Kalenderwoche 35 beginnt die Schule.',
        found: [['Kalenderwoche 35', '2024-W35', '[2024-08-26..2024-09-01]', 'week-number']],
      },
      {
        text: 'Die Sperre dauert bis KW 22.',
        found: [['KW 22', '2024-W22', '[2024-05-27..2024-06-02]', 'week-number']],
      },
      {
        text: 'Zur Zeit des Kalten Krieges stand hier ein Zaun.',
        found: [['Kalten Krieges', '1947/1991', '1947/1991', 'period']],
      },
      {
        text: 'Zu Lichtmess 1362 trat die Stadt dem Bund bei.',
        found: [['Lichtmess 1362', '1362-02-02', '1362-02-02', 'holiday']],
      },
      {
        text: 'Den Empfang gab es am Pfingstsamstag.',
        found: [['Pfingstsamstag', '2024-05-18', '2024-05-18', 'holiday']],
      },
      {
        text: 'Ostermontag, 24. April 1916, segelte er los.',
        found: [['Ostermontag, 24. April 1916', '1916-04-24', '1916-04-24', 'holiday-date']],
      },
      {
        text: 'Um die Jahrhundertwende kamen Gäste, nach der Jahrtausendwende Segler.',
        found: [
          ['Jahrhundertwende', '1900', '1900~', 'period'],
          ['Jahrtausendwende', '2000', '2000~', 'period'],
        ],
      },
      {
        text: 'Am 3. Advent und am zweiten Weihnachtstag spielt das Orchester.',
        found: [
          ['3. Advent', '2024-12-15', '2024-12-15', 'holiday'],
          ['zweiten Weihnachtstag', '2024-12-26', '2024-12-26', 'holiday'],
        ],
      },
      {
        text: 'Am Buß- und Bettag bleibt die Schule zu.',
        found: [['Buß- und Bettag', '2024-11-20', '2024-11-20', 'holiday']],
      },
      {
        text: 'Am Nationalfeiertag wird gefeiert.',
        found: [['Nationalfeiertag', '2024-10-26', '2024-10-26', 'holiday']],
      },
      {
        text: 'Am Nationalfeiertag wird gefeiert.',
        region: 'ch',
        found: [['Nationalfeiertag', '2024-08-01', '2024-08-01', 'holiday']],
      },
      {
        text: 'Während des Dreißigjährigen Krieges und in der Weimarer Republik hungerte die Stadt.',
        found: [
          ['Dreißigjährigen Krieges', '1618-05-23/1648-10-24', '1618-05-23/1648-10-24', 'period'],
          ['Weimarer Republik', '1918-11-09/1933-01-30', '1918-11-09/1933-01-30', 'period'],
        ],
      },
      {
        text: 'Das orthodoxe Osterfest 2024 lag spät, das jüdische Neujahr 2023 früh.',
        found: [
          ['orthodoxe Osterfest 2024', '2024-05-05', '2024-05-05', 'holiday'],
          ['jüdische Neujahr 2023', '2023', '2023', 'holiday'],
        ],
      },
    ],
    nothing: [
      'Das Thema „Ostern“ und das Motto "Silvester" gefielen.',
      'Im Gasthof Ostern 12 ist im Advent Markt.',
      'Er hat den Kalten Krieg für beendet erklärt.',
      'Sie schrieb ein Buch über den Zweiten Weltkrieg.',
      'Der Krieg war kalt.',
    ],
  },
]
