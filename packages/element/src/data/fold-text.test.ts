import { describe, expect, test } from 'vitest'
import { holdsAll, readNeedles } from './fold-text.js'

const finds = (search: string, text: string): boolean => holdsAll(text, readNeedles(search))

describe('a search finds a name however it is spelled', () => {
  test.each([
    ['shoigu', 'Schoigu besucht Pjöngjang'],
    ['Schoigu', 'Shoigu visits Pyongyang'],
    ['pjongjang', 'Pjöngjang'],
    ['pyongyang', 'Pjöngjang'],
    ['strasse', 'Straße'],
    ['Straße', 'STRASSE'],
    ['mueller', 'Müller'],
    ['Müller', 'Mueller'],
    ['muller', 'Müller'],
    ['vladivostok', 'Wladiwostok'],
    ['chernobyl', 'Tschernobyl'],
    ['stefan', 'Stephan'],
    ['lodz', 'Łódź'],
  ])('%s in %s', (search, text) => {
    expect(finds(search, text)).toBe(true)
  })

  test('while it is being typed', () => {
    for (let letters = 1; letters <= 'schoigu'.length; letters++)
      expect(finds('schoigu'.slice(0, letters), 'Sergej Schoigu')).toBe(true)
  })
})

describe('a search finds', () => {
  test('parts of a compound', () => expect(finds('test', 'nach den Raketentests')).toBe(true))
  test('all of its words, in any order', () => expect(finds('kim besuch', 'Besuch von Kim')).toBe(true))
  test('nothing where one of its words is missing', () => expect(finds('kim moskau', 'Besuch von Kim')).toBe(false))
  test('short words as they are written', () => expect(finds('was', 'eine Vase')).toBe(false))
})
