// A thread of `read-in-threads.ts`: stories in; out what their articles tell, or that merged.
import {
  type ArticlesOfStory,
  type ArticleTellings,
  extractStory,
  readStory,
  type StoryTimeline,
  type TellingsOptions,
} from '@event-timeline/core'
import { parentPort } from 'node:worker_threads'

export interface StoryTask {
  readonly stories: readonly ArticlesOfStory[]
  readonly options: TellingsOptions
  readonly merges: boolean
}

export type StoryResult =
  { readonly tellings: readonly (readonly ArticleTellings[])[] } | { readonly timelines: readonly StoryTimeline[] }

/** Reads stories and, where it is asked, merges each as soon as it is read: what its articles tell ends with it. */
export function workOnStories({ stories, options, merges }: StoryTask): StoryResult {
  if (!merges) return { tellings: stories.map((story) => readStory(story, options)) }
  return {
    timelines: stories.map((story) => extractStory(story, options)),
  }
}

parentPort?.on('message', (task: StoryTask) => parentPort?.postMessage(workOnStories(task)))
