import { unfoldOctets } from '@event-timeline/core/formats/unfold-octets'
import type { Steps } from '../data/steps.js'

/** A page is given back after so long; a step takes a few milliseconds more. */
const SLICE_MS = 12

/** Does work in slices, between which the page answers and paints; rejects with an `AbortError` where it is no longer wanted.
 *  A hidden page slows timers down, so the next slice is asked for by message. */
export async function runInSlices<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  { sliceMs = SLICE_MS, onSlice }: { readonly sliceMs?: number; readonly onSlice?: () => void } = {},
): Promise<T> {
  const { port1, port2 } = new MessageChannel()
  try {
    for (;;) {
      signal.throwIfAborted()
      for (const until = performance.now() + sliceMs; performance.now() < until;) {
        const step = steps.next()
        if (step.done) return step.value
      }
      onSlice?.()
      await new Promise<void>((resolve) => {
        port1.onmessage = () => resolve()
        port2.postMessage(null)
      })
    }
  } finally {
    port1.close()
  }
}

/** Why an address gave nothing. */
export class LoadError extends Error {
  readonly code: 'network' | 'status' | 'timeout' | 'address'

  constructor(code: LoadError['code'], message: string) {
    super(message)
    this.code = code
  }
}

/** Text of an address, in the charset that its answer names. Rejects with a `LoadError`; with an `AbortError` when the
 *  signal says so. */
export async function fetchText(
  address: string,
  base: string,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<{ readonly text: string; readonly type: string }> {
  let url: URL
  try {
    url = new URL(address, base)
  } catch {
    throw new LoadError('address', `"${address.slice(0, 80)}" is no address`)
  }
  const timer = new AbortController()
  const timeout = setTimeout(() => timer.abort(), timeoutMs)
  const onAbort = (): void => timer.abort()
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    const response = await fetch(url, { signal: timer.signal })
    if (!response.ok) throw new LoadError('status', `${url.href} answered ${String(response.status)}`)
    const type = response.headers.get('content-type') ?? ''
    // A calendar may be folded between the bytes of one letter.
    const isCalendar = /calendar/i.test(type) || /\.i(?:cs|cal)$/i.test(url.pathname)
    if (isCalendar) {
      const bytes = unfoldOctets(new Uint8Array(await response.arrayBuffer()))
      return { text: decode([bytes], type), type }
    }
    return { text: await textOf(response, type), type }
  } catch (error) {
    if (signal.aborted || error instanceof LoadError) throw error
    if (timer.signal.aborted) throw new LoadError('timeout', `${url.href} did not answer in ${String(timeoutMs)} ms`)
    throw new LoadError('network', `${url.href} could not be reached`)
  } finally {
    clearTimeout(timeout)
    signal.removeEventListener('abort', onAbort)
  }
}

/** The text of an answer, decoded as it comes in: a large one would keep the page waiting in one piece. */
async function textOf({ body }: Response, type: string): Promise<string> {
  const parts: string[] = []
  const chunks: Uint8Array[] = []
  const reader = body?.getReader()
  let decoder: TextDecoder | null = null
  let isWrong = false
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
    chunks.push(chunk.value)
    decoder ??= decoderFor(type, chunk.value)
    if (isWrong) continue
    try {
      parts.push(decoder.decode(chunk.value, { stream: true }))
    } catch {
      isWrong = true
    }
  }
  try {
    if (!isWrong) parts.push(decoder?.decode() ?? '')
  } catch {
    isWrong = true
  }
  return isWrong ? decode(chunks, type) : parts.join('')
}

/** The text of bytes that are all there: in the charset that is named, else UTF-8 or UTF-16, else what spreadsheets write. */
function decode(chunks: readonly Uint8Array[], type: string): string {
  const decodeAll = (decoder: TextDecoder): string =>
    chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
  try {
    return decodeAll(decoderFor(type, chunks[0]))
  } catch {
    return decodeAll(new TextDecoder('windows-1252'))
  }
}

/** Of what names no charset the bytes must fit the one that is tried. */
function decoderFor(type: string, [first, second]: Uint8Array = new Uint8Array()): TextDecoder {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1]
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le')
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be')
  // Servers call everything UTF-8, too.
  if (charset === undefined || /^utf-?8$/i.test(charset)) return new TextDecoder('utf-8', { fatal: true })
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
