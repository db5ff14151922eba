import {
  type ArticleInput,
  type ArticlesOfStory,
  type ArticleTellings,
  joinTellings,
  partArticles,
  readTellings,
  type TellingsOptions,
} from '@event-timeline/core'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Progress } from '../output/progress.js'
import type { StoryTask } from './story-thread.js'

/** Fewer articles are read sooner than threads start. */
const LEAST_FOR_THREADS = 100

/** Each thread holds tables of German and the articles at hand: some 150 MB. */
const MAX_THREADS = 8

/** Articles of whole stories that a thread is given at once. */
const BATCH = 20

/** What `readTellings` gives, by as many threads as there are processors: each reads whole stories. */
export async function readInThreads(
  articles: readonly ArticleInput[],
  options: TellingsOptions,
  progress: Progress,
): Promise<ReturnType<typeof readTellings>> {
  const threads = Math.min(availableParallelism(), MAX_THREADS)
  if (articles.length < LEAST_FOR_THREADS || threads < 2) return readTellings(articles, options)
  const { stories, diagnostics } = partArticles(articles, options)
  const batches = batchesOf(stories)
  const read: (readonly ArticleTellings[])[] = []
  let next = 0
  const workers = Array.from({ length: threads }, () => new Worker(new URL('./story-thread.js', import.meta.url)))
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let batch = batches[next++]; batch !== undefined; batch = batches[next++]) {
          read.push(await ask(worker, { stories: batch, options }))
          progress.show(`Reading articles: ${Math.round((100 * read.length) / batches.length)} %`)
        }
      }),
    )
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return { tellings: joinTellings(read), diagnostics }
}

function batchesOf(stories: readonly ArticlesOfStory[]): readonly (readonly ArticlesOfStory[])[] {
  const batches: ArticlesOfStory[][] = []
  let size = BATCH
  for (const story of stories) {
    if (size >= BATCH) {
      batches.push([])
      size = 0
    }
    batches.at(-1)?.push(story)
    size += story.articles.length
  }
  return batches
}

const ask = (worker: Worker, task: StoryTask): Promise<readonly ArticleTellings[]> =>
  new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (tellings: readonly ArticleTellings[]) => {
      worker.off('error', reject)
      resolve(tellings)
    })
    worker.postMessage(task)
  })
