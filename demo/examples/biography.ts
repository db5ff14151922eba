import { type Example, text } from './example.js'

const LIFE = text('Leben', 'Life')
const WORK = text('Arbeit', 'Work')

/** Lise Meitner, by the dates that encyclopaedias agree on; of her birthday there are two. */
export const biography: Example = {
  id: 'biography',
  shape: 'list',
  file: text('meitner', 'meitner'),
  attributes: {},
  items: [
    {
      title: text('Geboren in Wien', 'Born in Vienna'),
      date: '[1878-11-07,1878-11-17]',
      when: text('7. oder 17. November 1878', '7 or 17 November 1878'),
      group: LIFE,
    },
    { title: text('Promotion in Wien', 'Doctorate in Vienna'), date: '1906-02-01', group: WORK },
    { title: text('Berlin', 'Berlin'), date: '1907/1938-07-13', group: LIFE },
    { title: text('Assistentin bei Max Planck', 'Assistant to Max Planck'), date: '1912/1915', group: WORK },
    { title: text('Protactinium, mit Otto Hahn', 'Protactinium, with Otto Hahn'), date: '1918-03', group: WORK },
    { title: text('Habilitation', 'Habilitation'), date: '1922', group: WORK },
    { title: text('Flucht aus Deutschland', 'Flight from Germany'), date: '1938-07-13', group: LIFE },
    { title: text('Stockholm', 'Stockholm'), date: '1938/1960', group: LIFE },
    {
      title: text('Kernspaltung gedeutet, in „Nature“', 'Fission explained, in Nature'),
      date: '1939-02-11',
      group: WORK,
    },
    { title: text('Cambridge', 'Cambridge'), date: '1960/1968-10-27', group: LIFE },
    { title: text('Enrico-Fermi-Preis', 'Enrico Fermi Award'), date: '1966', group: WORK },
    { title: text('Gestorben in Cambridge', 'Died in Cambridge'), date: '1968-10-27', group: LIFE },
  ],
}
