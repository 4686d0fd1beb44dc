// The numbers of the booster advice that a clinic may set, and what they are for one that does not.

/** Where a clinic sets none of its own (docs/clinical.md "The booster advice"; docs/outcomes.md on others). */
export const adviceDefaults = {
  /** Days ahead of the expected loss at which `due-soon` looks, 0-28. */
  leadDays: 5,
  /** `due-soon` once the probability of loss within `leadDays` reaches it, between 0 and 1. */
  dueSoonProbability: 0.3,
} as const

/** Days until a deferral without a date of its own is over. */
export const deferralDays = 7
