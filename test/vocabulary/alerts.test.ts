import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alertKinds, alertLevels } from '../../shared/vocabulary/alerts.ts'
import { escalationClasses, graver, gravity } from '../../shared/vocabulary/escalation.ts'
import { AlertKind, AlertLevel, EscalationClass } from '../../shared/vocabulary/facts.ts'
import { keysOf } from '../../shared/vocabulary/keys.ts'

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)

describe('alerts', () => {
  it('are read back from charts by the names of the tables, and by no other', () => {
    expect(AlertKind.options).toEqual(Object.keys(alertKinds))
    expect(AlertLevel.options).toEqual(Object.keys(alertLevels))
    expect(EscalationClass.options).toEqual(Object.keys(escalationClasses))
    expect(EscalationClass.safeParse('soon').success).toBe(false)
  })

  it('are told to programs, every kind of them', () => {
    const [told = ''] = /^Kinds are .*$/m.exec(readFileSync('docs/api.md', 'utf8')) ?? []
    const missing = keysOf(alertKinds).filter((kind) => !told.includes(`\`${kind}\``))
    expect(missing).toEqual([])
  })

  it('stand in one order each: no two levels or classes share a place', () => {
    for (const table of [alertLevels, escalationClasses]) {
      const places = Object.values(table).map(({ order }) => order)
      expect(new Set(places).size).toBe(places.length)
    }
  })

  it('of one level are the graver the sooner a person must act', () => {
    const order = keysOf(escalationClasses).toSorted((a, b) =>
      graver({ level: 'urgent', escalation: b }, { level: 'urgent', escalation: a }),
    )
    expect(order).toEqual([
      'crisis-imminent',
      'crisis-active',
      'emergency',
      'crisis-passive',
      'urgent',
      'message',
      'routine',
      'drill',
    ])
  })

  it('are graver by their level first', () => {
    const milder = { level: 'urgent', escalation: 'crisis-imminent' } as const
    expect(graver({ level: 'emergency', escalation: 'routine' }, milder)).toBeGreaterThan(0)
    expect(graver(milder, { level: 'routine', escalation: 'crisis-imminent' })).toBeGreaterThan(0)
    expect(graver(milder, milder)).toBe(0)
  })

  it('sort as text the way they are graver, and first of their level where no class is told', () => {
    const all = keysOf(alertLevels).flatMap((level) =>
      keysOf(escalationClasses).map((escalation) => ({ level, escalation })),
    )
    for (const one of all) {
      for (const other of all)
        expect(Math.sign(graver(one, other))).toBe(Math.sign(compare(gravity(other), gravity(one))))
      expect(gravity({ level: one.level }) <= gravity(one)).toBe(true)
    }
  })

  it('wake nobody at night only where a person has hours', () => {
    for (const { waits, minutes } of Object.values(escalationClasses))
      if (waits !== 'never') expect(minutes.firstMinutes).toBeGreaterThanOrEqual(240)
  })
})
