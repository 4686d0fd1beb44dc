// One patient: advice with its reasons, scores and sessions, what happened.
import { advice, facts } from './advice.js'
import { clear } from './alert-forms.js'
import { conversation } from './conversation.js'
import { byId, h, redraw } from './dom.js'
import { changeMessaging, decideBooster, enterScore, planSession } from './forms.js'
import { patientChart } from './patient-chart.js'
import { sessions } from './sessions.js'
import { story } from './story.js'
import { conditions, languages, messagingStates, plain } from './words.js'

/** Whose chart stands in the panel: another one's begins at its head. @type {string | null} */
let drawn = null

/**
 * @typedef {import('./forms.js').Page} Page
 * @typedef {{sessionId: string, kind: string, state: string, startsAt: string, endedAt?: string | null}} Session
 * @typedef {{patientId: string, firstName: string, phone: string, timezone: string, language: string,
 *   condition: keyof typeof conditions, checkInBy: string, messaging: string, sessions: readonly Session[],
 *   openCheckIn: {instrument: string, itemsAnswered: number, items: number} | null,
 *   holds: readonly {reason: string, alertId: string, since: string}[]}} Patient
 * @typedef {{score: number, at: string} | null} ScoreAt
 * @typedef {{instrument: string, baseline: ScoreAt, latest: ScoreAt, best: ScoreAt, episodes: import('./chart.js').Episode[],
 *   typicalDurationDays: {low: number, median: number, high: number, openEnded: boolean, from: string, episodes: number} | null,
 *   projection: {lossOfResponseOn: string, earliest: string, latest: string | null} | null,
 *   advice: {status: string, reasons: readonly {rule: string, text: string}[], asOf: string}}} Outcomes
 * @typedef {import('./story.js').Entry} Entry
 * @param {{patient: Patient, outcomes: Outcomes, entries: readonly Entry[],
 *   messages: readonly import('./conversation.js').Message[]} | null} shown
 * @param {Page & {enroll: () => void, older: (() => void) | null}} page
 */
export function drawPatient(shown, page) {
  const panel = byId('patient')
  const same = drawn === (shown?.patient.patientId ?? null)
  drawn = shown?.patient.patientId ?? null
  const top = same ? panel.scrollTop : 0
  if (shown === null) {
    redraw(panel, welcome(page.enroll))
    return
  }
  const { patient, outcomes, entries, messages } = shown
  const open = panel.querySelector('details')?.open ?? false
  const scrolled = [...panel.querySelectorAll('.story')].map(({ scrollTop }) => scrollTop)
  redraw(
    panel,
    head(patient, outcomes, page),
    notCleared(patient, page),
    advice(outcomes.advice),
    facts(outcomes, page),
    patientChart(patient, outcomes, entries, page),
    h(
      'div',
      { class: 'two' },
      h('div', { class: 'stack' }, conversation(patient, messages, page), sessions(patient, page)),
      history(entries, page),
    ),
  )
  const details = panel.querySelector('details')
  if (details) details.open = open
  for (const [at, list] of panel.querySelectorAll('.story').entries())
    list.scrollTop = same ? (scrolled[at] ?? 0) : 0
  panel.scrollTop = top
}

/** An alert that was ended is not a patient who is cleared. @param {Patient} patient @param {Page} page */
function notCleared({ holds }, page) {
  const [first] = holds
  return (
    first !== undefined &&
    h(
      'div',
      { class: 'card block held' },
      h('p', {}, 'An alert was acknowledged, and nobody has cleared the patient for treatment.'),
      h(
        'button',
        {
          type: 'button',
          'data-key': 'clear-for-treatment',
          onclick: () => clear(page, first.alertId),
        },
        'Clear for treatment',
      ),
    )
  )
}

/** @param {() => void} enroll */
function welcome(enroll) {
  return h(
    'div',
    { class: 'card welcome' },
    h('h2', {}, 'No patient chosen'),
    h('p', { class: 'quiet' }, 'Choose one from the list, or enroll the first.'),
    h(
      'p',
      {},
      h('button', { type: 'button', class: 'primary', onclick: enroll }, 'Enroll a patient'),
    ),
  )
}

/** @param {Patient} patient @param {Outcomes} outcomes @param {Page} page */
function head(patient, outcomes, page) {
  const { patientId, messaging } = patient
  const state = messagingStates[messaging]
  /** @param {string} label @param {() => void} act @param {string} [style] */
  const button = (label, act, style = '') =>
    h('button', { type: 'button', class: style, 'data-key': label, onclick: act }, label)
  return h(
    'div',
    { class: 'patient-head' },
    h(
      'div',
      {},
      h('h2', {}, patient.firstName),
      h(
        'p',
        { class: 'quiet' },
        `${conditions[patient.condition]} · ${languages[patient.language] ?? patient.language} · `,
        h('span', { class: 'tag', 'data-tone': state?.tone }, state?.label ?? messaging),
      ),
    ),
    h(
      'div',
      { class: 'actions' },
      button('Plan session', () => planSession(page, patientId, null)),
      button('Enter score', () => enterScore(page, patientId, outcomes.instrument)),
      button('Decide on booster', () => decideBooster(page, patientId)),
      messaging === 'active' && button('Pause', () => changeMessaging(page, patientId, 'pause')),
      messaging === 'paused' && button('Resume', () => changeMessaging(page, patientId, 'resume')),
    ),
  )
}

/** @param {readonly Entry[]} entries @param {Page & {older: (() => void) | null}} page */
function history(entries, { clinic, older }) {
  return h(
    'section',
    { class: 'card block', 'aria-labelledby': 'story-title' },
    h('h2', { id: 'story-title' }, 'What happened'),
    story(
      entries,
      clinic.timezone,
      (id) => clinic.instruments.find((each) => each.id === id)?.name ?? plain(id),
    ),
    older && h('button', { type: 'button', 'data-key': 'older', onclick: older }, 'Show older'),
  )
}
