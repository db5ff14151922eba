import { type Example, text } from './example.js'

const FIRM = text('Firma', 'Company')
const WORKS = text('Technik', 'Technology')

/** Made up: the company, its people and its machines. */
export const company: Example = {
  id: 'company',
  shape: 'table',
  file: text('fahrradwerk', 'bicycle-works'),
  attributes: {},
  items: [
    { title: text('Werkstatt in der Brunngasse', 'Workshop in Brunngasse'), date: '1886-04-12', group: FIRM },
    { title: text('Erstes Niederrad', 'First safety bicycle'), date: '1888-03', group: WORKS },
    { title: text('Halle am Güterbahnhof', 'Hall at the goods station'), date: '1891/1893', group: FIRM },
    { title: text('Dampfmaschine', 'Steam engine'), date: '1892~', group: WORKS },
    { title: text('Aktiengesellschaft', 'Joint-stock company'), date: '1897-01-01', group: FIRM },
    { title: text('Freilauf aus eigener Fertigung', 'Freewheel of its own make'), date: '1899', group: WORKS },
    { title: text('Streik der Schlosser', 'Strike of the fitters'), date: '1904-05-02/1904-06-11', group: FIRM },
    { title: text('Motorrad, drei Stück gebaut', 'Motorcycle, three were built'), date: '1907/1908', group: WORKS },
    { title: text('Zweigwerk', 'Second works'), date: '1911', group: FIRM },
    {
      title: text('Fünfundzwanzig Jahre, mit Fest', 'Twenty-five years, with a feast'),
      date: '1911-04-12',
      group: FIRM,
    },
  ],
}
