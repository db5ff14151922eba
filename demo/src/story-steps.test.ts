import { expect, it } from 'vitest'
import { fileURLToPath } from 'node:url'
import { start } from '../copy/de.js'
import { readStory } from '../plugins/story.js'
import { storyOf } from '../pages/story-steps.js'

it('every step of the story finds its events', () => {
  const story = storyOf(readStory(fileURLToPath(new URL('../../seeds', import.meta.url))), start.story)
  expect(story.steps.map(({ title }) => title)).toEqual(Object.values(start.story.steps).map(({ title }) => title))
  for (const { events, title } of story.steps) expect(events.length, title).toBeLessThanOrEqual(3)
})
