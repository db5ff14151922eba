// A megabyte of each word that can begin a time expression, and of characters without end: how long it takes, and how
// that grows from half a megabyte to one.
//
//   node bench/triggers.mjs
import { tagText } from '@event-timeline/core'
import { timeOf } from './articles.mjs'

const UNITS = [
  ...['Mai ', 'Mai, ', 'Mai/', 'Ende ', 'Ende Juli ', 'Anfang bis Mitte ', 'Sommer ', 'Sommer 2020/', 'Ostern '],
  ...[
    'Montag ',
    'am Montag ',
    'Montag und ',
    'Montagabend ',
    'jeden ',
    'Nacht ',
    'heute ',
    'gestern Abend ',
    'morgen ',
  ],
  ...['1', '1.', '1. ', '1,', '1.000.', '2023 ', '2007/08 ', "'90 ", '90er ', '15.8. ', '15.8.2023 ', '2023-08-15 '],
  ...['10. bis 13. ', '11., ', 'vom ', 'bis ', 'seit ', 'des ', 'im ', 'und ', 'oder ', 'rund ', 'mehr als ', 'noch '],
  ...['vor vier Jahren ', 'drei ', 'Jahre ', 'Tage später ', '3 Tage nach ', 'Stunden und ', 'jahrelang ', 'lang '],
  ...[
    'nächsten Woche ',
    'ersten Hälfte ',
    'Quartal ',
    'Jahrhundert ',
    'KW 35 ',
    'v. Chr. ',
    'Zweiter ',
    'Uhr ',
    'halb ',
  ],
  ...['12:30 ', 'um 14 ', 'hundert', 'tausend', 'zwanzig', 'ge', 'wird ', 'x', 'X ', 'A.'],
  ...[' ', '\n', '\u200b', '.', ',', ':', '-', '–', '/', '(', '[', '„', '"', "'"],
  ...['\u0301', 'a\u0301', '\u00ad', '\ud800', '\udc00', '\ud83d\ude00'],
]

const BYTES = 1e6
const tag = (text) => tagText(text, { published: '2023-09-14' })
const best = (text) => Math.min(...Array.from({ length: 3 }, () => timeOf(() => tag(text))))

const rows = UNITS.map((unit) => {
  const count = Math.ceil(BYTES / unit.length)
  tag(unit.repeat(Math.ceil(50_000 / unit.length)))
  const half = best(unit.repeat(Math.ceil(count / 2)))
  const whole = best(unit.repeat(count))
  return { unit: JSON.stringify(unit), whole, ratio: whole / half }
}).sort((a, b) => b.whole - a.whole)

console.log('| repeated | ms for 1 MB | against half of it |')
console.log('|---|---|---|')
for (const { unit, whole, ratio } of rows) console.log(`| \`${unit}\` | ${whole.toFixed(0)} | ${ratio.toFixed(2)} |`)
