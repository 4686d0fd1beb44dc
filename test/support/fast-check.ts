// fast-check with the suite's seed, so that a run of the tests can be had again.
import fc from 'fast-check'

/**
 * Properties look at the same cases every run, and at others on demand: `npm test -- --seed 7`.
 * What a new seed finds is kept as a case by name.
 */
fc.configureGlobal({ seed: Number(process.env.AFTERGLOW_TEST_SEED ?? 20_261_124) })

export default fc
