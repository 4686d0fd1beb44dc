// The service's codes in plain words, and how loud each is.

export const conditions = {
  depression: 'Depression',
  anxiety: 'Anxiety',
  ptsd: 'PTSD',
  'bipolar-depression': 'Bipolar depression',
  ocd: 'OCD',
  'chronic-pain': 'Chronic pain',
}

/** @type {Record<string, string>} */
export const languages = { en: 'English', es: 'Spanish' }

/** @type {Record<string, {label: string, tone: string}>} */
export const adviceStatus = {
  'safety-first': { label: 'Safety first', tone: 'emergency' },
  'insufficient-data': { label: 'Not enough data yet', tone: '' },
  'not-a-responder': { label: 'Has not responded', tone: 'urgent' },
  'too-early': { label: 'First week after a session', tone: '' },
  'due-now': { label: 'Booster due now', tone: 'accent' },
  'due-soon': { label: 'Booster due soon', tone: 'accent' },
  watch: { label: 'Watch', tone: 'urgent' },
  'no-change': { label: 'Holding', tone: 'good' },
}

/** @type {Record<string, string>} */
export const alertKinds = {
  crisis: 'Crisis',
  booster: 'Booster',
  'non-response': 'No response',
  worsening: 'Worsening',
  'side-effect': 'Side effect',
  mania: 'Possible mania',
  'undelivered-notice': 'Notice not delivered',
  silent: 'Silent',
  'opted-out': 'Opted out',
  'unclear-reply': 'Unclear reply',
  overuse: 'Frequent use',
  medical: 'Medical emergency',
  'harm-to-others': 'Somebody in danger',
  concern: 'To see to today',
  message: 'Has written',
  'entry-due': 'Score to be entered',
  'wrong-person': 'Somebody else answers',
  'session-unconfirmed': 'Did it take place?',
  'booster-unbooked': 'Booster not booked',
}

/** @type {Record<string, {label: string, tone: string}>} */
export const messagingStates = {
  active: { label: 'Texting', tone: 'good' },
  paused: { label: 'Paused', tone: 'urgent' },
  'opted-out': { label: 'Opted out', tone: 'urgent' },
  withdrawn: { label: 'Withdrawn', tone: '' },
}

/** "undelivered-notice" → "Undelivered notice", for codes without words of their own. @param {string} code */
export const plain = (code) => {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
