/** Order of rows by a column of numbers, ascending, stable: a radix sort of the keys' bits, two bytes a pass (the sign
 *  is flipped so that negative times sort before positive ones). `NaN` sorts last. Linear in the number of rows. */
export function sortByStart(start: Float64Array): Uint32Array {
  const count = start.length
  const order = new Uint32Array(count)
  for (let index = 0; index < count; index++) order[index] = index
  if (isAscending(start)) return order
  const bits = new Uint32Array(new Float64Array(start).buffer)
  const words: [Uint32Array, Uint32Array] = [new Uint32Array(count), new Uint32Array(count)]
  for (let index = 0; index < count; index++) {
    const low = bits[index * 2] as number
    const high = bits[index * 2 + 1] as number
    const negative = high >>> 31 === 1 && !Number.isNaN(start[index])
    words[0][index] = negative ? ~low : low
    words[1][index] = negative ? ~high : high | 0x80000000
  }
  let from = order
  let to = new Uint32Array(count)
  const counts = new Uint32Array(65_537)
  for (const [word, shift] of [
    [0, 0],
    [0, 16],
    [1, 0],
    [1, 16],
  ] as const) {
    // prettier-ignore
    const keys = words[word]
    counts.fill(0)
    for (let index = 0; index < count; index++) {
      const at = (((keys[index] as number) >>> shift) & 0xffff) + 1
      counts[at] = (counts[at] as number) + 1
    }
    for (let digit = 1; digit < counts.length; digit++) {
      counts[digit] = (counts[digit] as number) + (counts[digit - 1] as number)
    }
    for (let index = 0; index < count; index++) {
      const row = from[index] as number
      const digit = ((keys[row] as number) >>> shift) & 0xffff
      const at = counts[digit] as number
      counts[digit] = at + 1
      to[at] = row
    }
    ;[from, to] = [to, from]
  }
  return from
}

function isAscending(values: Float64Array): boolean {
  for (let index = 1; index < values.length; index++) {
    if (!((values[index - 1] as number) <= (values[index] as number))) return false
  }
  return values.length === 0 || !Number.isNaN(values[0])
}
