import { describe, expect, it } from 'vitest'
import { tagText } from '../tag.js'
import { english } from './en.js'
import { chooseLanguage, german } from './index.js'

const PACKS = [german, english]

const ENGLISH = 'The council met on Monday and has said that it will meet again with the mayor on Friday.'
const GERMAN = 'Der Rat hat sich am Montag getroffen und wird sich am Freitag mit dem Bürgermeister treffen.'

describe('the language of a text', () => {
  it('is the one its stop words are of', () => {
    expect(chooseLanguage(PACKS, ENGLISH)?.language).toBe('en')
    expect(chooseLanguage(PACKS, GERMAN)?.language).toBe('de')
  })

  it('is the first of the packs where no stop word tells', () => {
    expect(chooseLanguage(PACKS, '2024-05-15')?.language).toBe('de')
    expect(chooseLanguage(PACKS, '')?.language).toBe('de')
  })

  it('is the one that is named, whatever the text', () => {
    expect(chooseLanguage(PACKS, GERMAN, 'en')?.language).toBe('en')
    expect(chooseLanguage(PACKS, ENGLISH, 'de-AT')?.language).toBe('de')
  })

  it('follows its region', () => {
    expect(chooseLanguage(PACKS, '', 'en-GB')?.numericDates).toBe('day-first')
    expect(chooseLanguage(PACKS, '', 'en_US')?.numericDates).toBe('month-first')
    expect(chooseLanguage(PACKS, '', 'en')?.numericDates).toBe('either')
  })

  it('is none where the one named is in no pack', () => {
    expect(chooseLanguage(PACKS, ENGLISH, 'fr')).toBeNull()
    expect(chooseLanguage([german], ENGLISH, 'en')).toBeNull()
  })
})

describe('tagging', () => {
  const days = (text: string, options: Parameters<typeof tagText>[1]) =>
    tagText(text, { published: '2024-05-15', ...options }).map(({ value }) => value)

  it('reads German alone by default', () => {
    expect(days(GERMAN, {})).toEqual(['2024-05-13', '2024-05-17'])
    expect(days(ENGLISH, {})).toEqual([])
  })

  it('reads each text in its language where packs are given', () => {
    expect(days(ENGLISH, { languages: PACKS })).toEqual(['2024-05-13', '2024-05-17'])
    expect(days(GERMAN, { languages: PACKS })).toEqual(['2024-05-13', '2024-05-17'])
  })

  it('finds nothing in a language that no pack reads', () => {
    expect(days(ENGLISH, { languages: PACKS, language: 'fr' })).toEqual([])
  })
})
