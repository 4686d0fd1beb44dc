// What takes most of the code of outcomes, and few commands ask for: a function that must start fast has it in a bundle of
// its own beside it, read by the first that asks (infra/bundling.ts).
export { clinicPopulation } from './durations/clinic-population.ts'
export { judgement } from './outcomes.ts'
