import { selection } from 'd3-selection'

/** Stands for `d3-transition` in the built files: D3's zoom and brush end the transitions of what they move, and nothing here
 *  begins one (see `motion.ts`). */
Object.assign(selection.prototype, {
  interrupt(this: unknown): unknown {
    return this
  },
})

export const interrupt = (): void => undefined
