import { type Example, text } from './example.js'

const CARTHAGE = text('Kriege gegen Karthago', 'Wars with Carthage')
const ROME = text('Rom', 'Rome')

/** Rome before and after Christ. Years are astronomical: 44 BCE is −0043. */
export const antiquity: Example = {
  id: 'antiquity',
  shape: 'list',
  file: text('rom', 'rome'),
  attributes: { 'compress-gaps': 'false' },
  items: [
    {
      title: text('Erster Punischer Krieg', 'First Punic War'),
      date: '-0263/-0240',
      when: text('264 bis 241 v. Chr.', '264 to 241 BCE'),
      group: CARTHAGE,
    },
    {
      title: text('Zweiter Punischer Krieg', 'Second Punic War'),
      date: '-0217/-0200',
      when: text('218 bis 201 v. Chr.', '218 to 201 BCE'),
      group: CARTHAGE,
    },
    {
      title: text('Schlacht von Cannae', 'Battle of Cannae'),
      date: '-0215-08-02',
      when: text('2. August 216 v. Chr.', '2 August 216 BCE'),
      group: CARTHAGE,
    },
    {
      title: text('Karthago zerstört', 'Carthage destroyed'),
      date: '-0145',
      when: text('146 v. Chr.', '146 BCE'),
      group: CARTHAGE,
    },
    {
      title: text('Caesar ermordet', 'Caesar killed'),
      date: '-0043-03-15',
      when: text('15. März 44 v. Chr.', '15 March 44 BCE'),
      group: ROME,
    },
    {
      title: text('Seeschlacht bei Actium', 'Battle of Actium'),
      date: '-0030-09-02',
      when: text('2. September 31 v. Chr.', '2 September 31 BCE'),
      group: ROME,
    },
    {
      title: text('Augustus', 'Augustus'),
      date: '-0026-01-16/0014-08-19',
      when: text('27 v. Chr. bis 14 n. Chr.', '27 BCE to 14 CE'),
      group: ROME,
    },
    {
      title: text('Varusschlacht', 'Battle of the Teutoburg Forest'),
      date: '0009',
      when: text('9 n. Chr.', '9 CE'),
      group: ROME,
    },
    {
      title: text('Rom brennt', 'Rome burns'),
      date: '0064-07',
      when: text('Juli 64', 'July 64'),
      group: ROME,
    },
    {
      title: text('Pompeji: August oder Oktober', 'Pompeii: August or October'),
      date: '[0079-08..0079-10]',
      when: text('August oder Oktober 79', 'August or October 79'),
      group: ROME,
    },
  ],
}
