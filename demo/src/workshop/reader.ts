import type { ArticleInput, Correction, EventDate, TimelineDocument } from '@event-timeline/core'
import { trustedScript } from '../shared/trusted.js'
import type { ArticleFacts, ReaderAnswer, ReaderRequest, ReadResult } from './protocol.js'
import workerUrl from './reader.worker.ts?worker&url'

export interface Progress {
  readonly done: number
  readonly facts: ArticleFacts | null
  readonly partial: TimelineDocument | null
}

type Unnumbered<Request> = Request extends unknown ? Omit<Request, 'job'> : never

interface Waiting {
  readonly resolve: (answer: ReaderAnswer) => void
  readonly reject: (error: Error) => void
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** Core in a Worker, so that the page never waits for it. */
export class Reader {
  #worker: Worker | null = null
  #job = 0
  readonly #waiting = new Map<number, Waiting>()

  /** Loads the Worker, so that the first article is read at once. */
  start(): void {
    this.#worker ??= this.#spawn()
  }

  /** Never resolves where a newer request to read takes its place, or {@link stop} ends it. */
  async read(
    articles: readonly ArticleInput[],
    corrections: readonly Correction[],
    onProgress: (progress: Progress) => void,
  ): Promise<ReadResult> {
    return (await this.#ask({ type: 'read', articles, corrections }, onProgress)) as ReadResult & ReaderAnswer
  }

  async correct(corrections: readonly Correction[]): Promise<{ document: TimelineDocument; lost: readonly number[] }> {
    return (await this.#ask({ type: 'correct', corrections })) as Extract<ReaderAnswer, { type: 'corrected' }>
  }

  async tag(article: ArticleInput, published: EventDate | null): Promise<ArticleFacts> {
    return ((await this.#ask({ type: 'tag', article, published })) as Extract<ReaderAnswer, { type: 'tagged' }>).facts
  }

  async parseCorrections(text: string): Promise<{ corrections: readonly Correction[]; bad: number }> {
    return (await this.#ask({ type: 'parse-corrections', text })) as Extract<ReaderAnswer, { type: 'corrections' }>
  }

  /** Ends what is being read; the next request begins anew. */
  stop(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#waiting.clear()
  }

  #ask(request: Unnumbered<ReaderRequest>, onProgress?: (progress: Progress) => void): Promise<ReaderAnswer> {
    this.start()
    const job = ++this.#job
    return new Promise((resolve, reject) => {
      this.#waiting.set(job, { resolve, reject, onProgress })
      this.#worker?.postMessage({ ...request, job })
    })
  }

  #spawn(): Worker {
    const worker = new Worker(trustedScript(workerUrl), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<ReaderAnswer>) => {
      const waiting = this.#waiting.get(data.job)
      if (data.type === 'progress') {
        waiting?.onProgress?.(data)
        return
      }
      this.#waiting.delete(data.job)
      if (data.type === 'failed') waiting?.reject(new Error(data.message))
      else waiting?.resolve(data)
    })
    return worker
  }
}
