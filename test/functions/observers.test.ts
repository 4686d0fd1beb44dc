// What CloudWatch is told, as the functions are deployed.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { observers } from '../../functions/edge/observers.ts'

const written: string[] = []
beforeEach(() => {
  written.length = 0
  vi.useFakeTimers({ now: Date.parse('2026-03-02T16:00:00Z'), toFake: ['Date'] })
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('the log', () => {
  it.each(['info', 'warn', 'error'] as const)(
    'hands the console one object, from which Lambda makes JSON: %s',
    (level) => {
      const said = vi.spyOn(console, level).mockImplementation(() => {})
      observers().log[level]('failed for now', { patientId: 'p1', version: 3 })
      observers().log[level]('swept')
      const [withIds, alone] = [
        { message: 'failed for now', patientId: 'p1', version: 3 },
        { message: 'swept' },
      ]
      expect(said.mock.calls).toEqual([[withIds], [alone]])
    },
  )
})

describe('a count', () => {
  it('is a line in the embedded metric format, untouched by the console', () => {
    observers().metrics.count('SendFailed')
    expect(written).toHaveLength(1)
    expect(written[0]).toMatch(/^[^\n]+\n$/)
    expect(JSON.parse(written[0]!)).toEqual({
      _aws: {
        Timestamp: 1_772_467_200_000,
        CloudWatchMetrics: [
          {
            Namespace: 'Afterglow',
            Dimensions: [['service']],
            Metrics: [{ Name: 'SendFailed', Unit: 'Count' }],
          },
        ],
      },
      service: 'afterglow',
      SendFailed: 1,
    })
  })
})
