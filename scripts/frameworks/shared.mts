// What every one of the small apps shows, and when it loads the element.

export const ITEMS = [
  { id: 'founding', title: 'Founding', date: '2010-05-01' },
  { id: 'move', title: 'Move', date: '2012-05-03' },
  { id: 'sale', title: 'Sale', date: '2014-05-05' },
]
export const FILTER = { text: 'Move' }
export const ROWS = [
  { day: '2020-01-01', title: 'One' },
  { day: '2021-01-01', title: 'Two' },
]
export const NEXT_ROW = { day: '2022-01-01', title: 'Three' }

/** Tells the test which event a handler was called with. */
export const tellSelected = (id: string | null): void => {
  document.body.dataset.selected = String(id)
}

/** With `?late` the app stands on the page before the element is defined; else the other way round. */
export async function start(mount: () => unknown): Promise<void> {
  const isLate = location.search === '?late'
  if (!isLate) await import('@event-timeline/element/define')
  await mount()
  if (isLate) {
    await new Promise((resolve) => setTimeout(resolve, 200))
    await import('@event-timeline/element/define')
  }
  document.body.dataset.started = 'true'
}
