// The numbers of the booster advice that a clinic may set, and what they are for one that does not.

/**
 * The ways of advising that a clinic chooses between. `measured`: what beat the simple rule of one PHQ-9 of 10 in the
 * simulation at hardly more boosters (docs/outcomes.md "Advice"); `two-scales`: weekly looks, two scales for a loss.
 */
export const advicePolicies = {
  measured: {
    dueSoonProbability: 0.4,
    /** The next scale from three days after the last, once loss within the week after it is as likely. */
    askProbability: 0.05,
    /** A loss once the true score is beyond the boundary with this probability. */
    lossProbability: 0.95,
  },
  'two-scales': { dueSoonProbability: 0.3, askProbability: null, lossProbability: null },
} as const
export type AdvicePolicy = keyof typeof advicePolicies

/** Where a clinic sets none of its own (docs/clinical.md "The booster advice"; docs/outcomes.md on others). */
export const adviceDefaults = {
  /** Days ahead of the expected loss at which `due-soon` looks, 0-28. */
  leadDays: 5,
  policy: 'measured',
} as const

/** Days until a deferral without a date of its own is over. */
export const deferralDays = 7
