import { type Example, text } from './example.js'

const TOWN = text('Gemeinde', 'Town')
const COURT = text('Gerichte', 'Courts')

/** Made up: the case, the town and the courts' days. */
export const court: Example = {
  id: 'court',
  shape: 'calendar',
  file: text('seilbahn', 'cable-car'),
  attributes: {},
  items: [
    {
      title: text('Gemeinderat beschließt die Seilbahn', 'Council decides on the cable car'),
      date: '2019-03-14',
      group: TOWN,
    },
    { title: text('Pläne liegen aus', 'Plans on display'), date: '2019-05-06/2019-06-07', group: TOWN },
    { title: text('Klage der Anlieger', 'Neighbours file suit'), date: '2019-09-02', group: COURT },
    { title: text('Eilantrag: Bau gestoppt', 'Injunction: building stops'), date: '2019-10-11', group: COURT },
    { title: text('Mündliche Verhandlung', 'Hearing'), date: '2020-02-18/2020-02-20', group: COURT },
    { title: text('Urteil: Genehmigung aufgehoben', 'Judgment: permit annulled'), date: '2020-03-05', group: COURT },
    { title: text('Gemeinde legt Berufung ein', 'Town appeals'), date: '2020-04-01', group: COURT },
    { title: text('Neue Pläne, tiefere Stützen', 'New plans, lower pylons'), date: '2021-01-25', group: TOWN },
    { title: text('Berufung: Vergleich vor Gericht', 'Appeal: settled in court'), date: '2021-09-30', group: COURT },
    { title: text('Erste Fahrt', 'First ride'), date: '2023-05-13', group: TOWN },
  ],
}
