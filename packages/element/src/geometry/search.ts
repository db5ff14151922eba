/** First index in [from, to) whose value is `>= wanted`, in ascending `values`; `to` where there is none. */
export function lowerBound(values: ArrayLike<number>, wanted: number, from = 0, to = values.length): number {
  let low = from
  let high = to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** `value` kept within [low, high]; `low` where the value is no number. */
export function clamp(value: number, low: number, high: number): number {
  return value > high ? high : value > low ? value : low
}
