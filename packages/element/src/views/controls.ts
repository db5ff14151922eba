/** What a host can leave out: all of them, or all but those it names. */
export const CONTROLS = ['search', 'filter', 'modes', 'zoom', 'overview', 'legend', 'export'] as const
export type Control = (typeof CONTROLS)[number]

/** True where a control is shown. `controls` is `all`, `none`, or names separated by spaces. */
export function showsControl(controls: string, control: Control): boolean {
  if (controls === 'all' || controls === '') return true
  return controls !== 'none' && controls.split(/[\s,]+/).includes(control)
}
