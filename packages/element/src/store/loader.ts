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
    const text = isCalendar
      ? decoderFor(type).decode(unfoldOctets(new Uint8Array(await response.arrayBuffer())))
      : await textOf(response, decoderFor(type))
    return { text, type }
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
async function textOf({ body }: Response, decoder: TextDecoder): Promise<string> {
  const parts: string[] = []
  const reader = body?.getReader()
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read())
    parts.push(decoder.decode(chunk.value, { stream: true }))
  parts.push(decoder.decode())
  return parts.join('')
}

function decoderFor(type: string): TextDecoder {
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(charset)
  } catch {
    return new TextDecoder()
  }
}
