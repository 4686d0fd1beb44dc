// The form for measurements asks for what the service takes: the same values, units and what must be there.
import { expect, it } from 'vitest'
import { measurementKinds } from '../../shared/vocabulary/measured-values.ts'
import { kinds } from '../../web/clinician/measured.ts'

const served = Object.entries(measurementKinds).map(([kind, { needsFinding, values }]) => [
  kind,
  needsFinding,
  Object.entries(values).map(([name, value]) => [
    name,
    Object.keys(value.units).sort(),
    'required' in value,
  ]),
])

it('asks for each kind what the service takes of it', () => {
  const asked = Object.entries(kinds).map(([kind, { asksFinding, values }]) => [
    kind,
    asksFinding,
    values.map(({ name, units, required }) => [name, [...units].sort(), required === true]),
  ])
  expect(asked).toEqual(served)
})
