import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration'
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration'

/** Where the files go: beside package.json, or where a test looks at them. */
const outdir = process.env.MANIFEST_FOLDER ?? '.'

/** `cem analyze` writes custom-elements.json from the class itself: attributes, events, parts and properties; and from it
 *  what editors complete: custom data of VS Code, web types of JetBrains. */
export default {
  globs: ['src/event-timeline.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    publicMembersOnly(),
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, hideLogs: true, packageJson: false }),
  ],
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
