import type {} from '@event-timeline/element'
import { FILTER, ITEMS, NEXT_ROW, ROWS, start, tellSelected } from './shared.mts'

const button = (id: string, act: () => void): HTMLButtonElement => {
  const made = document.createElement('button')
  made.id = id
  made.onclick = act
  return made
}

const timeline = (id: string) => Object.assign(document.createElement('event-timeline'), { id })

const row = ({ day, title }: (typeof ROWS)[number]): HTMLLIElement => {
  const [item, time] = [document.createElement('li'), document.createElement('time')]
  time.dateTime = day
  time.textContent = day
  item.append(time, ` ${title}`)
  return item
}

void start(() => {
  const [bound, fetched, flags, list] = [timeline('bound'), timeline('fetched'), timeline('flags'), timeline('list')]
  bound.data = ITEMS
  bound.filter = FILTER
  bound.addEventListener('timeline-select', (event) => tellSelected(event.detail.id))
  fetched.data = undefined
  flags.data = ITEMS
  flags.compressGaps = false
  flags.panel = 'none'
  const rows = document.createElement('ol')
  rows.append(...ROWS.map(row))
  list.append(rows)
  document.querySelector('#app')!.append(
    button('load', () => (fetched.data = ITEMS)),
    button('grow', () => rows.append(row(NEXT_ROW))),
    bound,
    fetched,
    flags,
    list,
  )
})
