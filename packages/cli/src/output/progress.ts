import type { Io } from '../io.js'

/** One line on the terminal that says how far the work is; nothing at all where nobody watches. */
export interface Progress {
  show(text: string): void
  clear(): void
}

const ERASE_LINE = '\r\u001b[2K'

export function startProgress({ stderr }: Io): Progress {
  if (stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined }
  return {
    show: (text) => void stderr.write(`${ERASE_LINE}${text}`),
    clear: () => void stderr.write(ERASE_LINE),
  }
}
