import {
  type ArticleInput,
  type ArticlesOfStory,
  type ExtractOptions,
  joinStories,
  joinTellings,
  partAddition,
  partArticles,
  type readTellings,
  type TellingsOptions,
  type TimelineDocument,
} from '@event-timeline/core'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Progress } from '../output/progress.js'
import { type StoryResult, type StoryTask, workOnStories } from './story-thread.js'

/** Fewer articles are read sooner than threads start. */
const LEAST_FOR_THREADS = 100

const MAX_THREADS = 8

/** A thread may take so much memory. Where it may take several times what it needs, as by default, it lets garbage lie until
 *  that is full, and all threads together fill the machine. */
const MAX_THREAD_MB = 1536

/** Articles of whole stories that a thread is given at once. */
const BATCH = 20

/** What `readTellings` gives, by as many threads as there are processors: each reads whole stories. */
export async function readInThreads(
  articles: readonly ArticleInput[],
  options: TellingsOptions,
  progress: Progress,
): Promise<ReturnType<typeof readTellings>> {
  const { stories, diagnostics } = partArticles(articles, options)
  const results = await inThreads(stories, options, false, progress)
  return {
    tellings: joinTellings(results.flatMap((result) => ('tellings' in result ? result.tellings : []))),
    diagnostics,
  }
}

/** What `extractTimeline` gives, in the same way.
 *
 *  @param known a document that was made of some of the articles: what `addArticles` gives */
export async function extractInThreads(
  articles: readonly ArticleInput[],
  options: ExtractOptions,
  progress: Progress,
  known?: TimelineDocument,
): Promise<TimelineDocument> {
  const { kept, stories, diagnostics } =
    known === undefined ? { kept: [], ...partArticles(articles, options) } : partAddition(known, articles, options)
  const results = await inThreads(stories, options, true, progress)
  const timelines = results.flatMap((result) => ('timelines' in result ? result.timelines : []))
  return joinStories([...kept, ...timelines], options, diagnostics)
}

async function inThreads(
  stories: readonly ArticlesOfStory[],
  { language }: TellingsOptions,
  merges: boolean,
  progress: Progress,
): Promise<readonly StoryResult[]> {
  const options: TellingsOptions = language === undefined ? {} : { language }
  const threads = Math.min(availableParallelism(), MAX_THREADS)
  const count = stories.reduce((sum, { articles }) => sum + articles.length, 0)
  if (count < LEAST_FOR_THREADS || threads < 2) return [workOnStories({ stories, options, merges })]
  const batches = batchesOf(stories)
  const results: StoryResult[] = []
  let next = 0
  const work = async (): Promise<void> => {
    let worker = startThread()
    try {
      for (let batch = batches[next++]; batch !== undefined; batch = batches[next++]) {
        const task: StoryTask = { stories: batch, options, merges }
        try {
          results.push(await ask(worker, task))
        } catch (error) {
          if (!isOutOfMemory(error)) throw error
          // A story of thousands of articles: here there is more room.
          results.push(workOnStories(task))
          worker = startThread()
        }
        progress.show(`Reading articles: ${Math.round((100 * results.length) / batches.length)} %`)
      }
    } finally {
      await worker.terminate()
    }
  }
  await Promise.all(Array.from({ length: threads }, work))
  return results
}

const startThread = (): Worker =>
  new Worker(new URL('./story-thread.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MAX_THREAD_MB },
  })

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

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

const ask = (worker: Worker, task: StoryTask): Promise<StoryResult> =>
  new Promise((resolve, reject) => {
    worker.once('error', reject)
    worker.once('message', (result: StoryResult) => {
      worker.off('error', reject)
      resolve(result)
    })
    worker.postMessage(task)
  })
