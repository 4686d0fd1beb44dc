import { id } from '../built-in.ts'
import type { AnswerSet, Instrument, Item } from '../types.ts'
import { errorFromReliableChange, oneWeek, onlyEnglish } from './shared.ts'

const answers: AnswerSet = {
  kind: 'choices',
  answers: ['Not at all', 'A little bit', 'Moderately', 'Quite a bit', 'Extremely'].map(
    (label, value) => ({ value, label: onlyEnglish(label) }),
  ),
}

/** The past-week form: never mixed with the monthly one. Also the stem of the eight items. */
export const pclStem = onlyEnglish('In the past week, how much were you bothered by:')
export const pclLicence =
  'Public domain: U.S. Department of Veterans Affairs, National Center for PTSD.'

// No LOINC code of any single item is known, and the panel's is the monthly form's: own codes.
const texts = {
  B: [
    'Repeated, disturbing, and unwanted memories of the stressful experience?',
    'Repeated, disturbing dreams of the stressful experience?',
    'Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?',
    'Feeling very upset when something reminded you of the stressful experience?',
    'Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?',
  ],
  C: [
    'Avoiding memories, thoughts, or feelings related to the stressful experience?',
    'Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?',
  ],
  D: [
    'Trouble remembering important parts of the stressful experience?',
    'Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?',
    'Blaming yourself or someone else for the stressful experience or what happened after it?',
    'Having strong negative feelings such as fear, horror, anger, guilt, or shame?',
    'Loss of interest in activities that you used to enjoy?',
    'Feeling distant or cut off from other people?',
    'Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?',
  ],
  E: [
    'Irritable behavior, angry outbursts, or acting aggressively?',
    'Taking too many risks or doing things that could cause you harm?',
    'Being "superalert" or watchful or on guard?',
    'Feeling jumpy or easily startled?',
    'Having difficulty concentrating?',
    'Trouble falling or staying asleep?',
  ],
}

const items: readonly Item[] = Object.entries(texts)
  .flatMap(([cluster, each]) => each.map((text) => ({ cluster, text })))
  .map(({ cluster, text }, index) => ({
    code: `pcl-5/${index + 1}`,
    text: onlyEnglish(text),
    answers,
    cluster,
  }))

/** B1 B4 C1 C2 D2 D5 E4 E5 (Price 2016), by index into the twenty. */
const shortItems = [0, 3, 5, 6, 8, 11, 17, 18]
export const pclShortItems: readonly Item[] = items.filter((_, index) => shortItems.includes(index))

export const pcl5Week: Instrument = {
  id: id('pcl-5-week'),
  name: 'PCL-5 (past week)',
  role: 'full',
  direction: 'higher-worse',
  recall: oneWeek,
  stem: pclStem,
  items,
  range: { min: 0, max: 80 },
  scoring: { kind: 'sum' },
  // No official rule: at most two, not both of cluster C (docs/clinical.md "PCL-5", a design rule).
  missing: { allowed: 2, prorate: 'cluster', required: [], maxPerCluster: { C: 1 } },
  bands: [], // there are no empirically derived severity ranges
  cutOff: 31, // of 31-33, found on the monthly form
  // Feder 2021 on CAPS-5; NYS; docs/clinical.md "Numbers for each scale"
  response: { fraction: 0.3, points: 12 },
  remission: 28, // Marx 2022, the stricter; NYS has below 33
  meaningfulChange: 12, // NYS; the top of Blanchard 2023's 9-12
  reliableChange: 12, // docs/clinical.md "PCL-5": "probable"; 18 is reliable beyond doubt
  standardError: errorFromReliableChange(18), // Marx 2022, the stricter sample: 6.49
  loinc: null, // 101697-1 and 101698-9 are the monthly form
  licence: pclLicence,
  source: 'VA past-week form of 11 April 2018; docs/clinical.md "PCL-5"',
}
