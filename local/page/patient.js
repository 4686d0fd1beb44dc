// One patient: advice with its reasons, scores and sessions, what happened.
import { drawChart } from './chart.js'
import { byId, h, redraw } from './dom.js'
import {
  cancelSession,
  changeMessaging,
  decideBooster,
  enterScore,
  finishSession,
  planSession,
} from './forms.js'
import { story } from './story.js'
import { dateTime, daysBetween, plainDate, shortDate } from './time.js'
import { adviceStatus, conditions, messagingStates, plain } from './words.js'

/**
 * @typedef {import('./forms.js').Page} Page
 * @typedef {{sessionId: string, kind: string, state: string, startsAt: string, endedAt?: string | null}} Session
 * @typedef {{patientId: string, firstName: string, phone: string, timezone: string, language: string,
 *   condition: keyof typeof conditions, checkInBy: string, messaging: string, sessions: readonly Session[],
 *   openCheckIn: {instrument: string, itemsAnswered: number, items: number} | null}} Patient
 * @typedef {{score: number, at: string} | null} ScoreAt
 * @typedef {{instrument: string, baseline: ScoreAt, latest: ScoreAt, best: ScoreAt, episodes: import('./chart.js').Episode[],
 *   typicalDurationDays: {low: number, median: number, high: number, from: string, episodes: number} | null,
 *   projection: {lossOfResponseOn: string, earliest: string, latest: string} | null,
 *   advice: {status: string, reasons: readonly {rule: string, text: string}[], asOf: string}}} Outcomes
 * @typedef {import('./story.js').Entry} Entry
 * @param {{patient: Patient, outcomes: Outcomes, entries: readonly Entry[]} | null} shown
 * @param {Page & {enroll: () => void, older: (() => void) | null}} page
 */
export function drawPatient(shown, page) {
  const panel = byId('patient')
  if (shown === null) {
    redraw(panel, welcome(page.enroll))
    return
  }
  const { patient, outcomes, entries } = shown
  const open = panel.querySelector('details')?.open ?? false
  const scrolled = panel.querySelector('.story')?.scrollTop ?? 0
  redraw(
    panel,
    head(patient, outcomes, page),
    advice(outcomes.advice),
    facts(outcomes, page),
    chart(patient, outcomes, entries, page),
    h('div', { class: 'two' }, sessions(patient, page), history(entries, page)),
  )
  const details = panel.querySelector('details')
  if (details) details.open = open
  const list = panel.querySelector('.story')
  if (list) list.scrollTop = scrolled
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
        `${conditions[patient.condition]} · ${patient.language === 'es' ? 'Spanish' : 'English'} · `,
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

/** @param {Outcomes['advice']} given */
function advice({ status, reasons }) {
  const words = adviceStatus[status]
  return h(
    'section',
    { class: 'card advice', 'data-tone': words?.tone ?? '', 'aria-label': 'Advice' },
    h(
      'div',
      {},
      h('h2', {}, 'Advice'),
      h('p', { class: 'status' }, words?.label ?? plain(status)),
      h('p', { class: 'small quiet' }, 'For clinicians to weigh. Nothing is booked by it.'),
    ),
    h(
      'div',
      {},
      h('h2', {}, 'Because'),
      h('ul', {}, ...reasons.map(({ text, rule }) => h('li', { title: rule }, text))),
    ),
  )
}

/** @param {Outcomes} outcomes @param {Page} page */
function facts(
  { baseline, best, latest, typicalDurationDays: typical, projection },
  { now, clinic },
) {
  /** @param {string} name @param {ScoreAt} score */
  const score = (name, score) =>
    fact(
      name,
      score?.score ?? '–',
      score === null ? 'none yet' : shortDate(score.at, clinic.timezone),
    )
  /** @type {Record<string, string>} */
  const from = {
    own: 'own history',
    clinic: "the clinic's patients",
    published: 'published studies',
  }
  return h(
    'dl',
    { class: 'card facts' },
    score('Baseline', baseline),
    score('Best', best),
    score('Latest', latest),
    typical &&
      fact(
        'Usually lasts',
        `${Math.round(typical.median)} days`,
        `${Math.round(typical.low)} to ${Math.round(typical.high)}, from ${from[typical.from] ?? typical.from}`,
      ),
    projection &&
      fact(
        'Expected to end',
        inDays(projection.lossOfResponseOn, now),
        `between ${plainDate(projection.earliest, now)} and ${plainDate(projection.latest, now)}`,
      ),
  )
}

/** @param {string} date @param {string} now */
function inDays(date, now) {
  const days = daysBetween(now, `${date.slice(0, 10)}T23:59:59Z`)
  if (days < 0) return 'overdue'
  return days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`
}

/** @param {string} name @param {string | number} value @param {string} note */
const fact = (name, value, note) =>
  h('div', {}, h('dt', {}, name), h('dd', { class: 'number' }, value, h('small', {}, note)))

/** @param {Patient} patient @param {Outcomes} outcomes @param {readonly Entry[]} entries @param {Page} page */
function chart(patient, outcomes, entries, { clinic, now }) {
  const scale = clinic.instruments.find(({ id }) => id === outcomes.instrument)
  const points = entries
    .filter(({ type, instrument }) => type === 'score' && instrument === outcomes.instrument)
    .map(({ at, takenAt, total = 0, source = '' }) => ({ at: takenAt ?? at, total, source }))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
  const sessions = patient.sessions
    .filter(({ state }) => state === 'finished' || state === 'planned')
    .map(({ sessionId, kind, state, startsAt, endedAt }) => ({
      sessionId,
      kind,
      at: endedAt ?? startsAt,
      planned: state === 'planned',
    }))
  return drawChart({
    scale: {
      name: scale?.name ?? plain(outcomes.instrument),
      min: scale?.min ?? 0,
      max: scale?.max ?? Math.max(10, ...points.map(({ total }) => total)),
      lowerIsBetter: scale?.direction !== 'higher-better',
      response: threshold(scale, outcomes.baseline?.score ?? null),
      cutOff: scale?.cutOff ?? null,
    },
    points,
    sessions,
    episodes: outcomes.episodes,
    projection: outcomes.projection,
    now,
    zone: clinic.timezone,
  })
}

/**
 * The score at which this patient counts as having responded: every condition of the rule holds.
 * @param {import('./forms.js').Instrument | undefined} scale @param {number | null} baseline
 */
function threshold(scale, baseline) {
  if (scale?.response == null || baseline === null) return null
  const { fraction = 0, points = 0 } = scale.response
  const better = Math.max(baseline * fraction, points)
  return scale.direction === 'higher-better' ? baseline + better : baseline - better
}

/** @param {Patient} patient @param {Page} page */
function sessions({ patientId, sessions: all }, page) {
  const zone = page.clinic.timezone
  const newest = all.toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1))
  return h(
    'section',
    { class: 'card block', 'aria-labelledby': 'sessions-title' },
    h('h2', { id: 'sessions-title' }, 'Sessions'),
    newest.length === 0
      ? h('p', { class: 'nothing' }, 'None yet.')
      : h(
          'ul',
          { class: 'rows story' },
          ...newest.map((each) => sessionLine(each, patientId, page, zone)),
        ),
  )
}

/** @param {Session} session @param {string} patientId @param {Page} page @param {string} zone */
function sessionLine(session, patientId, page, zone) {
  const { sessionId, kind, state, startsAt, endedAt } = session
  const when = dateTime(endedAt ?? startsAt, zone)
  if (state !== 'planned')
    return h('li', {}, h('time', { datetime: startsAt }, when), `${plain(kind)}, ${state}`)
  return h(
    'li',
    { class: 'planned' },
    h('time', { datetime: startsAt }, when),
    `${plain(kind)}, planned`,
    h(
      'span',
      { class: 'buttons' },
      action('Finish', sessionId, when, () => finishSession(page, patientId, sessionId)),
      action('Move', sessionId, when, () => planSession(page, patientId, session)),
      action('Cancel', sessionId, when, () => cancelSession(page, patientId, sessionId)),
    ),
  )
}

/** @param {string} label @param {string} id @param {string} when @param {() => void} act */
const action = (label, id, when, act) =>
  h(
    'button',
    {
      type: 'button',
      'data-key': `${label}-${id}`,
      'aria-label': `${label} the session of ${when}`,
      onclick: act,
    },
    label,
  )

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
