import { describe, expect, it } from 'vitest'
import { connectorsOf } from './hit-test.js'
import { EMPTY_SCENE, type Connector, type Scene } from './scene.js'

const line = (from: number, to: number, y: number): Connector => ({
  from,
  to,
  owner: from,
  relation: 'before',
  hasArrow: true,
  points: [0, y, 100, y],
})

describe('lines between events', () => {
  const scene: Scene = { ...EMPTY_SCENE, connectors: [line(0, 1, 10), line(1, 2, 20), line(3, 4, 30)] }

  it('those of the events that are pointed at or chosen are shown', () => {
    expect(connectorsOf(scene, [2, -1])).toEqual([line(1, 2, 20)])
    expect(connectorsOf(scene, [-1])).toEqual([])
  })

  it('the one under the pointer is shown where the picture has it now, once', () => {
    expect(connectorsOf(scene, [-1], line(3, 4, 500))).toEqual([line(3, 4, 30)])
    expect(connectorsOf(scene, [0], line(0, 1, 500))).toEqual([line(0, 1, 10)])
    expect(connectorsOf(scene, [-1], line(5, 6, 500))).toEqual([])
  })
})
