import { describe, expect, it } from 'vitest'
import { keptBeside } from '../../shared/chart/beside.ts'

describe('what is kept beside an object', () => {
  it('is found once for it, and anew under other circumstances or for its twin', () => {
    let found = 0
    const find = keptBeside(
      (of: { name: string }, given: object) => `${of.name} ${++found} ${Object.keys(given)}`,
    )
    const [alert, twin] = [{ name: 'a1' }, { name: 'a1' }]
    const [here, there] = [{ north: 1 }, { south: 1 }]
    expect([find(alert, here), find(alert, here)]).toEqual(['a1 1 north', 'a1 1 north'])
    expect(find(alert, there)).toBe('a1 2 south')
    expect(find(twin, there)).toBe('a1 3 south')
  })

  it('is kept where nothing was found, too', () => {
    let asked = 0
    const find = keptBeside((_: object, __: object): null => {
      asked++
      return null
    })
    const [of, given] = [{}, {}]
    expect([find(of, given), find(of, given), asked]).toEqual([null, null, 1])
  })
})
