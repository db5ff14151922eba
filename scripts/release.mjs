// Makes a release of what the changesets say, up to the point where it leaves this machine: new versions and changelogs,
// everything that a change must pass, the tarballs in release/, a commit and a tag. Pushing and publishing are by hand.
// `npm run release`
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bootstrap } from './bootstrap.mjs'
import { PUBLISHED } from './check-packages.mjs'
import { bin, root } from './paths.mjs'
import { runCommand } from './run-command.mjs'
import { done, run, say, Stop } from './say.mjs'

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

/** "event-timeline-core-0.2.0.tgz"; the command line has the name of the project alone. */
const isTarballOf = (name, file) =>
  new RegExp(`^event-timeline-${name === 'cli' ? '' : `${name}-`}\\d[^/]*\\.tgz$`).test(file)

async function step(what, command, args) {
  say(what)
  const { code } = await runCommand(command, args, { cwd: root })
  if (code !== 0)
    throw new Stop(
      `${what} failed; the messages are above. "git reset --hard && git clean -fd packages" takes the new versions back.`,
    )
}

await run(async () => {
  if (git('status', '--porcelain') !== '') throw new Stop('There are changes that are not committed.')
  const changes = readdirSync(join(root, '.changeset')).filter((name) => name.endsWith('.md') && name !== 'README.md')
  if (changes.length === 0) throw new Stop('No changeset says what is new. "npm run changeset" writes one.')
  await bootstrap()
  await step('New versions and changelogs', bin('changeset'), ['version'])
  const { version } = JSON.parse(readFileSync(join(root, 'packages', 'element', 'package.json'), 'utf8'))
  // Build, tests, types, lint, format, floors, size and packages. What is built names the new version.
  await step('Everything a change must pass', 'bash', [join('.ci', 'run')])
  const folder = join(root, 'release')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  await step('The tarballs', process.execPath, [join('scripts', 'check-packages.mjs'), '--no-build', '--out', folder])
  git('add', '--all')
  git('commit', '--quiet', '--message', `Release ${version}`)
  git('tag', '--annotate', `v${version}`, '--message', `Release ${version}`)
  done(`Release ${version} is in release/, committed and tagged.`)
  // What others depend on goes first.
  const tarballs = PUBLISHED.map((name) => readdirSync(folder).find((file) => isTarballOf(name, file)))
  say(
    `git push --follow-tags && for file in ${tarballs.join(' ')}; do npm publish --access public "release/$file"; done`,
  )
})
