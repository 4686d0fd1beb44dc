import { expect, it } from 'vitest'
import { readOptions, UsageError } from '../../local/options.ts'

const read = (args: string[], environment = {}) => readOptions(args, environment, '/data')

it('starts live on port 8080 with the demo and the embedded database, unless told otherwise', () => {
  expect(read([])).toEqual({
    port: 8080,
    folder: '/data',
    endpoint: null,
    now: null,
    fresh: false,
    empty: false,
  })
})

it('takes a variable that is set to nothing for one that is not set', () => {
  const environment = { PORT: '', DYNAMODB_ENDPOINT: '', AFTERGLOW_FOLDER: '' }
  expect(read([], environment)).toEqual(read([]))
})

it('takes the flags and the environment that the README names', () => {
  const args = ['--fresh', '--empty', '--now', '2026-03-02T09:00:00Z']
  const environment = { PORT: '9000', DYNAMODB_ENDPOINT: 'http://localhost:8000' }
  expect(read(args, environment)).toMatchObject({
    port: 9000,
    endpoint: 'http://localhost:8000',
    now: Date.parse('2026-03-02T09:00:00Z'),
    fresh: true,
    empty: true,
  })
})

it.each([
  ['an unknown flag', ['--frsh'], {}],
  ['an instant without offset', ['--now', '2026-03-02T09:00:00'], {}],
  ['a date only', ['--now', '2026-03-02'], {}],
  ['a date that is none', ['--now', '2026-02-30T25:00:00Z'], {}],
  ['a port that is none', [], { PORT: 'http' }],
  ['a port too high', [], { PORT: '70000' }],
])('refuses %s', (_, args, environment) => {
  expect(() => read(args, environment)).toThrow(UsageError)
})
