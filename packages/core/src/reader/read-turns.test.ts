import { describe, expect, it } from 'vitest'
import { extractTimeline } from '../extract.js'
import { readTurns } from './read-turns.js'

const speakersOf = (text: string): readonly (readonly [string, string])[] =>
  readTurns(text).map(({ start, end, speaker }) => [speaker, text.slice(start, end).trim()])

describe('turns of a conversation', () => {
  it('a name before a colon that comes again says who speaks, until the next', () => {
    const text =
      'Zwei Stimmen.\n\nAhrens: Nein.\nSo war es nicht.\n\nWerner Bohl: Doch.\n\nAhrens: Nein.\n\nWerner Bohl: Doch.'
    expect(speakersOf(text)).toEqual([
      ['Ahrens', 'Ahrens: Nein.'],
      ['Ahrens', 'So war es nicht.'],
      ['Werner Bohl', 'Werner Bohl: Doch.'],
      ['Ahrens', 'Ahrens: Nein.'],
      ['Werner Bohl', 'Werner Bohl: Doch.'],
    ])
  })

  it('a question between the names is another’s', () => {
    const text = 'Ahrens: Ja.\n\nWarum?\n\nAhrens: Darum.\n\nUnd wann?\n\nAhrens: Bald.'
    expect(speakersOf(text).map(([speaker]) => speaker)).toEqual(['Ahrens', '?', 'Ahrens', '?', 'Ahrens'])
  })

  it('questions make an interview; the first line of a paragraph asks, even without a question mark', () => {
    const text =
      'Ein Besuch.\n\nWie war es?\nGut.\n\nUnd dann?\nBesser.\n\nBleiben Sie?\nJa.\n\nDas freut uns.\nMich auch.'
    expect(speakersOf(text).map(([speaker]) => speaker)).toEqual(['?', '!', '?', '!', '?', '!', '?', '!'])
  })

  it('a ticker, a list of facts and a question of the writer are no conversation', () => {
    expect(readTurns('8.45 Uhr: Die Bahn sperrt.\n\n9.10 Uhr: Die Bahn gibt frei.\n\n9.30 Uhr: Ende.')).toEqual([])
    expect(readTurns('Ort: Aue\n\nBeginn: 9 Uhr\n\nEintritt: frei')).toEqual([])
    expect(readTurns('Die Stadt baut.\n\nWas kostet das?\n\nNiemand weiß es.')).toEqual([])
  })

  it('two who speak in one article can contradict one another, as one who tells twice cannot', () => {
    const debate = (second: string): string =>
      `---\npublished: 2022-05-20\n---\n# Streit um die Schleuse\n\nAhrens: Das Land hat die Schleuse am 4. März gesperrt.\n\nBohl: Das ist falsch.\n\nAhrens: So steht es im Protokoll.\n\n${second}: Das Land hat die Schleuse am 9. März gesperrt.`
    const conflictsIn = (text: string): number =>
      extractTimeline([{ id: 'streit', text }]).events.filter((event) => event.conflict !== undefined).length
    expect(conflictsIn(debate('Bohl'))).toBe(1)
    expect(conflictsIn(debate('Ahrens'))).toBe(0)
  })
})
