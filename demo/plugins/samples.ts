import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import { articlesIn } from './story.js'

const MODULE = 'virtual:samples'
const RESOLVED = `\0${MODULE}`

/** One that does not say when it came out. */
const BRIDGE =
  'Wien – Eine Delegation der Stadt besuchte am Dienstag Budapest. Ende August hatten beide Städte ein Abkommen über den Schutz vor Hochwasser unterzeichnet. Schon im Mai 2019 hatte Wien vor einem Hochwasser gewarnt. Am 3. Mai 2022 eröffnete der Bürgermeister die neue Donaubrücke. Im vergangenen Jahr einigten sich Österreich und Ungarn auf gemeinsame Übungen. Der nächste Gipfel der Donaustädte soll vom 7. bis 9. Oktober in Graz stattfinden.'

/** The articles that the workshop offers: the five of the story, and one without a day. */
export function samples(folder: string): Plugin {
  return {
    name: 'samples',
    resolveId: (id) => (id === MODULE ? RESOLVED : null),
    load: (id) => {
      if (id !== RESOLVED) return null
      const story = articlesIn(folder).map((path) => ({ name: basename(path), text: readFileSync(path, 'utf8') }))
      const bridge = [{ name: 'donaubruecke.txt', text: BRIDGE }]
      return `export const STORY = ${JSON.stringify(story)}\nexport const BRIDGE = ${JSON.stringify(bridge)}`
    },
  }
}
