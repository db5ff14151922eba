/** `npx cem analyze` writes custom-elements.json: attributes, events, parts and properties, from the class itself. */
export default {
  globs: ['src/event-timeline-element.ts', 'src/event-timeline.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicMembersOnly()],
}

/** What is private is of no use to an editor. */
function publicMembersOnly() {
  const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !name.startsWith('#')
  return {
    name: 'public-members-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules)
        for (const one of declarations) if (one.members) one.members = one.members.filter(isPublic)
    },
  }
}
