import { type Example, type Item, text, type Text } from './example.js'

const KICK_OFF_MIN = 15 * 60 + 30
const BREAK_MIN = 15

const HARBOUR = text('FC Hafenstadt', 'FC Hafenstadt')
const MOUNTAIN = text('SV Bergheim', 'SV Bergheim')
const MATCH = text('Spiel', 'Match')

const pad = (value: number): string => String(value).padStart(2, '0')

/** The clock in a minute of play, with the break before the second half. */
function clockIn(minute: number): string {
  const at = KICK_OFF_MIN + minute + (minute > 45 ? BREAK_MIN : 0)
  return `2024-05-18T${pad(Math.floor(at / 60))}:${pad(at % 60)}`
}

const ordinal = (minute: number): string => {
  const ending = minute % 100 > 10 && minute % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][minute % 10] ?? 'th')
  return `${minute}${ending} minute`
}

const at = (minute: number, group: Text, title: Text): Item => ({
  title,
  date: clockIn(minute),
  when: text(`${minute}. Minute`, ordinal(minute)),
  group,
})

const half = (from: number, to: number, title: Text): Item => ({
  title,
  date: `${clockIn(from)}/${clockIn(to)}`,
  when: title,
  group: MATCH,
})

/** Made up: teams, players and the day. */
export const football: Example = {
  id: 'football',
  shape: 'list',
  file: text('pokalspiel', 'cup-match'),
  attributes: { from: '2024-05-18T15:25', to: '2024-05-18T17:25' },
  items: [
    half(0, 45, text('1. Halbzeit', 'First half')),
    half(46, 90, text('2. Halbzeit', 'Second half')),
    at(11, HARBOUR, text('1:0 Okafor', '1–0 Okafor')),
    at(23, MOUNTAIN, text('1:1 Lindqvist', '1–1 Lindqvist')),
    at(24, MOUNTAIN, text('1:2 Lindqvist', '1–2 Lindqvist')),
    at(26, MOUNTAIN, text('1:3 Brandauer', '1–3 Brandauer')),
    at(38, HARBOUR, text('Gelb für Petersen', 'Yellow card for Petersen')),
    at(52, HARBOUR, text('2:3 Okafor', '2–3 Okafor')),
    at(67, MATCH, text('Regen, das Spiel ruht vier Minuten', 'Rain, play stops for four minutes')),
    at(79, HARBOUR, text('3:3 Yılmaz', '3–3 Yılmaz')),
    at(84, MOUNTAIN, text('Lattenschuss Brandauer', 'Brandauer hits the bar')),
    at(90, HARBOUR, text('4:3 Okafor', '4–3 Okafor')),
  ],
}
