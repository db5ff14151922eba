/** A count with its thousands apart: 1.000.000. The formats of `Intl` take milliseconds to load, for this alone. */
export function groupDigits(count: number, separator: string): string {
  const digits = String(count)
  let text = digits.slice(-3)
  for (let at = digits.length - 3; at > 0; at -= 3) text = digits.slice(Math.max(0, at - 3), at) + separator + text
  return text
}
