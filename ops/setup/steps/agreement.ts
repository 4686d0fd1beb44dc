import { done, nothing, step, unanswered } from '../step.ts'

/** AWS Artifact has no answer for machines: a person says so, by name. */
export const agreement = step({
  title: 'The Business Associate Addendum',
  checks: 'who said that it was accepted (AWS Artifact tells no program)',
  does: 'writes your name down',
  costs: 'nothing',
  skippable: 'Only for a trial without patients: without it the law forbids health data there.',
  after: ['account'],
  look: async () => null,
  judge: (_, { agreedBy }) =>
    agreedBy
      ? done(`Accepted, says ${agreedBy}.`)
      : unanswered('Accept it in the console: AWS Artifact, Agreements.', 'agreement'),
  act: nothing,
})
