import { describe, expect, test } from 'vitest'
import { checkNode } from './bootstrap.mjs'

describe('checkNode', () => {
  test.each(['18.20.4', '20.18.0', '16.0.0'])('Node %s is too old, and the message says what to do', (version) => {
    expect(() => checkNode(version, '>=20.19')).toThrow(
      `Node 20.19 or newer is needed, and this is Node ${version}. Get it`,
    )
  })

  test.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('Node %s will do', (version) => {
    expect(() => checkNode(version, '>=20.19')).not.toThrow()
  })
})
