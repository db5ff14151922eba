/** `npx cem analyze` writes custom-elements.json: attributes, events, parts and properties, from the class itself. */
export default {
  globs: ['src/event-timeline-element.ts', 'src/event-timeline.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
}
