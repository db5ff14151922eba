import { describe, expect, it } from 'vitest'
import { eventKinds, phaseVerbs } from '../locales/de/event-kinds.js'
import { kindGroup, wordKind } from '../wording/index.js'
import { kindOfNoun } from './kind-of-noun.js'
import { isHappening, kindOfVerb } from './kind.js'

describe('the table of kinds', () => {
  it('every kind has German words and a lane', () => {
    for (const { kind } of [...eventKinds, ...phaseVerbs]) {
      expect(wordKind(kind, 'de')).not.toBe(kind.charAt(0).toUpperCase() + kind.slice(1))
      expect(kindGroup(kind)).not.toBe(kind)
    }
  })

  it('each of its nouns and forms tells its kind, unless an earlier row has it', () => {
    const taken = new Set<string>()
    for (const { kind, nouns, verbs } of eventKinds) {
      for (const noun of nouns) if (!taken.has(noun)) expect([noun, kindOfNoun(noun)]).toEqual([noun, kind])
      for (const verb of verbs)
        if (!verb.endsWith('-') && !taken.has(verb)) expect([verb, kindOfVerb(verb)]).toEqual([verb, kind])
      for (const word of [...nouns, ...verbs]) taken.add(word)
    }
  })

  it('the longest end of a compound decides', () => {
    expect(kindOfNoun('pressekonferenz')).toBe('statement')
    expect(kindOfNoun('sicherheitskonferenz')).toBe('forum')
    expect(kindOfNoun('wirtschaftsforum')).toBe('forum')
  })

  it.each(['strompreise', 'landkreise', 'raumfahrt', 'auswahl', 'beispiele', 'regierung', 'vorurteil'])(
    '%s names no happening',
    (word) => {
      expect(isHappening(word)).toBe(false)
    },
  )
})
