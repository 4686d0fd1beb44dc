// Enrolling a patient, from the roster.
import { dialog, type Make } from './errand.ts'

export const enrol: Make = ({ dice, word }) => ({
  name: `enrolls ${word}`,
  path: '/roster',
  opens: 'main .heading button:text-is("Enroll a patient")',
  form: {
    at: dialog,
    steps: [
      { fill: 'input[name="firstName"]', value: word },
      { fill: 'input[name="phone"]', value: `(202) 555-${dice.whole(1_000, 9_999)}` },
      { choose: 'select[name="condition"]', value: 'depression' },
      { choose: 'select[name="language"]', value: 'en' },
      { choose: 'select[name="checkInBy"]', value: 'link' },
      { check: 'input[name="consent.textMessages"]' },
      { fill: 'input[name="consent.method"]', value: 'paper form' },
      { fill: 'input[name="consent.capturedBy"]', value: 'nurse 7' },
    ],
  },
  count: ({ found }) => found(word),
})
