import { lowerBound } from '../geometry/search.js'
import { chooseFirst } from './choose-first.js'
import { storyIndices } from './story.js'
import type { TimelineController } from './timeline-controller.js'
import { emit } from './timeline-events.js'
import type { ViewActions } from './view.js'

/** What the buttons and pickers of the shell do. */
export function viewActions(timeline: TimelineController): ViewActions {
  const { store, element } = timeline
  return {
    select: (index) => timeline.choose(index, true),
    filter: (filter, hits) => {
      store.filterBy(filter, hits)
      const { shown, selected } = store.state
      emit(element, 'timeline-filter', { filter, visible: shown.length })
      // The panel tells of something that is there: what was found, if what was chosen is not among it.
      if (shown.length > 0 && shown[lowerBound(shown, selected)] !== selected)
        timeline.choose(chooseFirst(store.state), false)
    },
    group: (groupBy) => store.groupBy(groupBy),
    mode: (mode) => {
      store.enterMode(mode)
      const steps = mode === 'story' ? storyIndices(store.state) : []
      const [first] = steps
      if (first !== undefined && !steps.includes(store.state.selected)) store.dispatch({ type: 'select', index: first })
    },
    zoom: (factor) => timeline.stage?.zoom(factor),
    fit: () => void timeline.moveTo(store.state.extent, true),
    toggleHelp: () => timeline.toggleHelp(),
    turnTo: (page) => store.turn({ page }),
    sortBy: (column) => {
      const { sort } = store.shell
      store.turn({ sort: { column, descending: sort.column === column && !sort.descending } })
    },
  }
}
