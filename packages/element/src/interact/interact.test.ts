import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planFlight } from './fly-to.js'
import { readKey } from './keys.js'
import { readWheel } from './wheel.js'

const wheel = (more: Partial<Parameters<typeof readWheel>[0]>): ReturnType<typeof readWheel> =>
  readWheel({ deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, shiftKey: false, ...more }, 0.5, 800)

describe('the wheel', () => {
  it('is left to the page when it turns alone', () => expect(wheel({ deltaY: 120 })).toBeNull())
  it('zooms with Ctrl or ⌘, closer when turned up', () => {
    expect(wheel({ deltaY: -100, ctrlKey: true })?.zoom?.factor).toBeGreaterThan(1)
    expect(wheel({ deltaY: 100, metaKey: true })?.zoom?.factor).toBeLessThan(1)
  })
  it('pans when it goes sideways', () => {
    expect(wheel({ deltaX: 80, deltaY: 4 })?.pan).toBeCloseTo(0.1)
    expect(wheel({ deltaY: 80, shiftKey: true })?.pan).toBeCloseTo(0.1)
  })
})

describe('keys', () => {
  const key = (name: string, more = {}): ReturnType<typeof readKey> =>
    readKey({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...more })
  it('mean what the help says', () => {
    expect(key('ArrowRight')).toBe('next')
    expect(key('Home')).toBe('first')
    expect(key('?')).toBe('help')
  })
  it('with Ctrl, ⌘ or Alt belong to the browser', () => {
    expect(key('+', { ctrlKey: true })).toBeNull()
    expect(key('ArrowLeft', { altKey: true })).toBeNull()
  })
  it('that are letters belong to the page', () => expect(key('a')).toBeNull())
})

describe('a flight', () => {
  it('begins and ends exactly, and is a window all the way', () => {
    const time = fc.integer({ min: -6e13, max: 6e13 })
    const span = fc.integer({ min: 1000, max: 1e13 })
    fc.assert(
      fc.property(time, span, time, span, (a, s, b, t) => {
        const [from, to] = [
          { from: a, to: a + s },
          { from: b, to: b + t },
        ]
        const flight = planFlight(from, to)
        expect(flight.at(0)).toEqual(from)
        expect(flight.at(1)).toEqual(to)
        for (const at of [0.1, 0.5, 0.9]) {
          const window = flight.at(at)
          expect(window.to).toBeGreaterThan(window.from)
        }
        expect(flight.durationMs).toBeGreaterThanOrEqual(300)
        expect(flight.durationMs).toBeLessThanOrEqual(900)
      }),
    )
  })
})
