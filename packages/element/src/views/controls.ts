/** What a host can leave out: all of them, or all but those it names. */
export const CONTROLS = ['search', 'filter', 'modes', 'zoom', 'overview', 'legend', 'export', 'title'] as const
export type Control = (typeof CONTROLS)[number]

/** True where the title of the data stands over the picture: a page that names its controls may have a headline of its
 *  own, one that wants none of them still tells what it shows. */
export function showsTitle(controls: string): boolean {
  return controls === 'none' || showsControl(controls, 'title')
}

/** True where a control is shown. `controls` is `all`, `none`, or names separated by spaces. */
export function showsControl(controls: string, control: Control): boolean {
  if (controls === 'all' || controls === '') return true
  return controls !== 'none' && controls.split(/[\s,]+/).includes(control)
}
