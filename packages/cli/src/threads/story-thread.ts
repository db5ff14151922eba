// A thread of `read-in-threads.ts`: stories in, what their articles tell out.
import { type ArticlesOfStory, type ArticleTellings, readStory, type TellingsOptions } from '@event-timeline/core'
import { parentPort } from 'node:worker_threads'

export interface StoryTask {
  readonly stories: readonly ArticlesOfStory[]
  readonly options: TellingsOptions
}

parentPort?.on('message', ({ stories, options }: StoryTask) => {
  const tellings: readonly ArticleTellings[] = stories.flatMap((story) => readStory(story, options))
  parentPort?.postMessage(tellings)
})
