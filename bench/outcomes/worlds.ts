// Worlds that patients may come from. Those for tuning and those for judging are apart.
import { type World, world } from '../../local/patients/patient.ts'

export type NamedWorld = Readonly<{ name: string; world: World }>

const row = (name: string, change: Partial<World>): NamedWorld => ({
  name,
  world: { ...world, ...change },
})

/** What settings were chosen in: the world we believe in, and three that pull at them. */
export const tuningWorlds: readonly NamedWorld[] = [
  row('as believed', {}),
  row('noise 3', { measurementSd: 3 }),
  row('irregular patients (0.8)', { withinSd: 0.8 }),
  row('no patient holds on, tolerance 4 %', { holdShare: 0, toleranceMean: 0.04 }),
]

/** What figures are told of. Written down before the settings were chosen, and not looked at for choosing them. */
export const judgingWorlds: readonly NamedWorld[] = [
  row('log-normal', {}),
  row('Weibull', { durations: 'weibull' }),
  row('gamma', { durations: 'gamma' }),
  row('bimodal, 14 and 90 days', { durations: 'bimodal', toleranceMean: 0 }),
  row('irregular patients (1.0)', { withinSd: 1, own: { medianDays: 50, betweenSd: 0.5 } }),
  row('regular patients (0.25)', { withinSd: 0.25 }),
  row('short (median 14 days)', { own: { medianDays: 14, betweenSd: 0.4 }, holdShare: 0.05 }),
  row('tolerance 8 %', { toleranceMean: 0.08 }),
  row('silent when ill', { silentWhenIll: 0.5 }),
  row('response shift up', { responseShift: 1.5 }),
  row('response shift down', { responseShift: -1.5 }),
  row('noise 1.5', { measurementSd: 1.5 }),
  row('noise 3.5', { measurementSd: 3.5 }),
  row('asked every two weeks', { everyDays: 14 }),
  row('scores that look back 14 days', { recallDays: 14 }),
]

/** Fixed before tuning: few hold on, durations that scatter less and shrink. */
export const harshWorld: World = { ...world, holdShare: 0.12, withinSd: 0.4, toleranceMean: 0.02 }
export const recallWorld: World = { ...world, recallDays: 14 }
