const [LF, CR, SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09]

/** The bytes of an iCalendar file without its folds: a line may be folded between the bytes of one letter. */
export function unfoldOctets(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const breaks = bytes[at] === LF ? 1 : bytes[at] === CR && bytes[at + 1] === LF ? 2 : 0
    const next = bytes[at + breaks]
    if (breaks > 0 && (next === SPACE || next === TAB)) at += breaks
    else kept[length++] = bytes[at] as number
  }
  return kept.subarray(0, length)
}
