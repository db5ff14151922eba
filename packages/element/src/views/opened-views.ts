/** The views that a reader opens, in one file that loads when the first of them is asked for: list, table and story. */
export { storyStyles } from '../styles/story.js'
export { readingStyles } from '../styles/reading.js'
export { ReadingView } from './reading-view.js'
export { StoryView } from './story-view.js'
