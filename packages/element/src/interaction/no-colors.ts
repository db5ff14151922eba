/** Stands for `d3-color` in the built files: D3 reads colours to move from one to another, which nothing here does. A text is
 *  no colour to it. */
const none = (): null => null

export {
  none as color,
  none as cubehelix,
  none as gray,
  none as hcl,
  none as hsl,
  none as lab,
  none as lch,
  none as rgb,
}
