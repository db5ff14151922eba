/** Made events, the same each time: bursts between quiet months, one large lane and five smaller ones, a fifth of it
 *  lasting from an hour to a month. In no order, as they come from a database. */
export const LANES = ['Politics', 'Economy', 'Science', 'Culture', 'Sport', 'Weather']
export const FROM = Date.UTC(2018, 0, 1)
export const TO = Date.UTC(2024, 0, 1)
const DAY = 86_400_000
const HOUR = 3_600_000
const WORDS = 'bridge vote harbour court budget storm museum strike summit railway school rescue price'.split(' ')

function dice(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

export function makeEvents(count) {
  const roll = dice(7)
  const span = TO - FROM
  const bursts = Array.from({ length: 30 }, () => ({ at: FROM + roll() * span, width: (1 + roll() * 15) * DAY }))
  return Array.from({ length: count }, (_, id) => {
    const burst = bursts[Math.floor(roll() * roll() * bursts.length)]
    const raw = roll() < 0.55 ? burst.at + (roll() + roll() - 1) * burst.width : FROM + Math.sqrt(roll()) * span
    const start = Math.round(Math.min(TO - 1, Math.max(FROM, raw)) / 60_000) * 60_000
    const end = roll() < 0.2 ? start + Math.round(HOUR * Math.exp(roll() * 6.5)) : null
    const title = Array.from({ length: 5 + Math.floor(roll() * 5) }, () => WORDS[Math.floor(roll() * WORDS.length)])
    return { id, title: title.join(' '), start, end, lane: Math.floor(roll() * roll() * LANES.length) }
  })
}

const STEPS = 60

/** From the whole of it to a day and back, around a time that is not the middle. */
export function zoomPath() {
  const span = TO - FROM
  return Array.from({ length: STEPS }, (_, step) => {
    const depth = 1 - Math.abs((2 * (step + 1)) / STEPS - 1)
    const width = span * (DAY / span) ** depth
    const from = FROM + (span - width) * 0.6
    return [from, from + width]
  })
}

/** A quarter of it, from one end to the other. */
export function panPath() {
  const width = (TO - FROM) / 4
  return Array.from({ length: STEPS }, (_, step) => {
    const from = FROM + (TO - FROM - width) * (step / (STEPS - 1))
    return [from, from + width]
  })
}
