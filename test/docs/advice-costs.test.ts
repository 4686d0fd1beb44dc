// docs/outcomes.md tells what each setting costs and saves as the screen does: one fact, in one place.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { adviceCosts } from '../../shared/vocabulary/advice-costs.ts'

const page = readFileSync(new URL('../../docs/outcomes.md', import.meta.url), 'utf8')

it('docs/outcomes.md has each setting with the figures of the table that the screen shows', () => {
  const { rows, measuredOn, patientYears, scalesOfRule } = adviceCosts
  const told = page.split('\n').filter((line) => line.startsWith('| `policy'))
  const expected = rows.map(({ settings, says, fewerDays, moreBoosters, scales, ofTheDay }) => {
    const set = Object.entries(settings).map(([name, value]) => `${name} ${value}`)
    return `| \`${set.join(', ')}\` | ${says} | ${fewerDays} % | ${moreBoosters} % | ${scales} | ${ofTheDay} |`
  })
  expect(told).toEqual(expected)
  expect(page).toContain(`(${measuredOn}, ${patientYears} patient-years`)
  expect(page).toContain(`asks ${scalesOfRule} scales a year`)
})
