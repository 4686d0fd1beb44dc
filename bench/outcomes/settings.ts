// What each setting of shared/vocabulary/advice-costs.ts costs and saves, in the world we believe in.
import { seenResponders } from '../../local/patients/patient.ts'
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'
import { scaleRow } from '../../shared/instruments/scale.ts'
import { protocolFor } from '../../shared/outcomes/index.ts'
import { type AdviceCost, adviceCosts } from '../../shared/vocabulary/advice-costs.ts'
import { follow, type Policy } from './follow.ts'
import { advised, tenOnce } from './policies.ts'
import { table } from './table.ts'

const DAYS = 730

export type SettingCosts = { patientYears: number; scalesOfRule: number; rows: AdviceCost[] }

export function settingCosts(seed: number, patients: number): SettingCosts {
  const years = (patients * DAYS) / 365
  const cohort = seenResponders(seed, patients, DAYS)
  const sums = (policy: Policy) => {
    const so = { days: 0, boosters: 0, scales: 0, ofTheDay: 0 }
    for (const each of cohort) {
      const { symptomaticDays, boosters, asked, sensed } = follow(each, policy, DAYS)
      so.days += symptomaticDays
      so.boosters += boosters
      so.scales += asked
      so.ofTheDay += sensed
    }
    return so
  }
  const rule = sums(tenOnce)
  const rows = adviceCosts.rows.map(({ settings, says }) => {
    const own = sums(advised(protocolFor('depression', scaleRow(phq9), settings)))
    return {
      settings,
      says,
      fewerDays: Math.round(100 * (1 - own.days / rule.days)),
      moreBoosters: Math.round(100 * (own.boosters / rule.boosters - 1)),
      scales: Math.round(own.scales / years),
      ofTheDay: Math.round(own.ofTheDay / years),
    }
  })
  return { patientYears: years, scalesOfRule: Math.round(rule.scales / years), rows }
}

export function saySettings({ patientYears, scalesOfRule, rows }: SettingCosts): string {
  return [
    `What each setting costs and saves, ${patientYears} patient-years; one PHQ-9 of 10 asks ${scalesOfRule} scales a year`,
    table([
      ['setting', 'fewer days %', 'more boosters %', 'scales', 'of the day'],
      ...rows.map((each) => [
        Object.entries(each.settings)
          .map(([name, value]) => `${name} ${value}`)
          .join(', '),
        ...[each.fewerDays, each.moreBoosters, each.scales, each.ofTheDay].map(String),
      ]),
    ]),
  ].join('\n')
}
