// Puts the page together: what is chosen, what is fetched, what is drawn.
import { acknowledge, take } from './alert-forms.js'
import { drawAlerts } from './alerts.js'
import { call, local } from './api.js'
import { drawClock } from './clock.js'
import { announce, byId, h, redraw, toast } from './dom.js'
import { enroll } from './forms.js'
import { drawPatient } from './patient.js'
import { drawPhone } from './phone.js'
import { drawRoster } from './roster.js'

/** How often the page asks whether anything has changed. */
const pollMs = 1500

/** @type {readonly import('./forms.js').Clinic[]} */
let clinics = []
let clinicId = ''
/** @type {string | null} */
let patientId = null
/** @type {import('./clock.js').Clock} */
let clock = { now: new Date(0).toISOString(), mode: 'held', revision: -1 }
let alertsKnown = new Set()
/**
 * The clinic's lists as last fetched: choosing a patient asks for that patient alone.
 * @type {{rows: readonly import('./roster.js').Row[], alerts: readonly import('./alerts.js').Alert[], people: import('./phone.js').People} | null}
 */
let lists = null
let drawn = 0

const clinic = () => clinics.find(({ id }) => id === clinicId) ?? clinics[0]

/** Reads a list to its end. @param {string} path @param {string} key */
async function all(path, key) {
  const items = []
  let cursor = null
  do {
    const join = path.includes('?') ? '&' : '?'
    const page = await call(
      clinicId,
      'GET',
      cursor ? `${path}${join}cursor=${encodeURIComponent(cursor)}` : path,
    )
    items.push(...page[key])
    cursor = page.cursor ?? null
  } while (cursor !== null)
  return items
}

/** Fetches and draws everything. A newer call wins over one still under way. */
async function refresh() {
  drawn += 1
  const turn = drawn
  try {
    const current = await local('/local/clock')
    const [rows, alerts] = await Promise.all([
      all('/patients?limit=100', 'patients'),
      all('/alerts?state=open&limit=100', 'alerts'),
    ])
    if (turn !== drawn) return
    const people = rows.map(({ patientId, firstName }) => ({ key: patientId, label: firstName }))
    lists = { rows, alerts, people }
    // The revision follows once it is drawn: a refresh that is overtaken is made up for by the next poll.
    clock = { ...current, revision: clock.revision }
    if (!rows.some((row) => row.patientId === patientId)) patientId = rows[0]?.patientId ?? null
    if (await drawChosen(turn, lists)) clock = current
  } catch (error) {
    toast(error instanceof Error ? error.message : String(error))
  }
}

/**
 * Fetches the chosen patient and draws all; false if a newer call has overtaken it.
 * @param {number} turn @param {NonNullable<typeof lists>} known
 */
async function drawChosen(turn, known) {
  const shown = patientId === null ? null : await fetchPatient(patientId)
  const number = shown?.patient.phone ?? null
  const messages =
    number === null ? [] : (await local(`/local/phones/${encodeURIComponent(number)}`)).messages
  if (turn !== drawn) return false
  draw(known, shown, messages)
  return true
}

/** @param {string} id */
async function fetchPatient(id) {
  const [patient, outcomes, entries, { messages }] = await Promise.all([
    call(clinicId, 'GET', `/patients/${id}`),
    call(clinicId, 'GET', `/patients/${id}/outcomes`),
    all(`/patients/${id}/timeline?limit=100`, 'entries'),
    call(clinicId, 'GET', `/patients/${id}/messages?limit=50`),
  ])
  return { patient, outcomes, entries, messages }
}

/** @param {NonNullable<typeof lists>} known @param {Awaited<ReturnType<typeof fetchPatient>> | null} shown @param {readonly import('./phone.js').Message[]} messages */
function draw({ rows, alerts, people }, shown, messages) {
  const here = clinic()
  if (here === undefined) return
  const page = {
    clinic: here,
    now: clock.now,
    refresh,
    choose,
    older: null,
    enroll: () => enroll(page),
  }
  drawClock(clock, here.timezone, refresh)
  drawRoster(rows, { ...page, clinicId: here.id, chosen: patientId })
  drawAlerts(alerts, {
    now: clock.now,
    zone: here.timezone,
    chosen: patientId,
    choose,
    acknowledge: (alert) => acknowledge(page, alert),
    take: (alert) => take(page, alert),
  })
  drawPatient(shown, page)
  if (shown === null) redraw(byId('phone'), h('p', { class: 'card nothing' }, 'No phone yet.'))
  else
    drawPhone(owner(shown.patient, here), messages, {
      people,
      chosen: patientId ?? '',
      choose,
      refresh,
    })
  sayNewAlerts(alerts)
}

/** @param {{phone: string, firstName: string, timezone: string}} patient @param {import('./forms.js').Clinic} here */
const owner = (patient, here) => ({
  number: patient.phone,
  name: patient.firstName,
  zone: patient.timezone,
  clinic: here.name,
  clinicNumber: here.textNumber,
})

/** @param {readonly import('./alerts.js').Alert[]} alerts */
function sayNewAlerts(alerts) {
  const fresh = alerts.filter(({ alertId }) => !alertsKnown.has(alertId))
  if (alertsKnown.size > 0 && fresh.length > 0)
    announce(`${fresh.length} new ${fresh.length === 1 ? 'alert' : 'alerts'}: ${fresh[0]?.kind}`)
  alertsKnown = new Set([...alertsKnown, ...alerts.map(({ alertId }) => alertId)])
}

/** @param {string} id */
function choose(id) {
  patientId = id
  if (document.body.dataset.view === 'clinic') show('patient')
  void chosen()
}

/** Shows the patient chosen, from the head of their chart; the lists stay unless they do not know the patient. */
async function chosen() {
  if (!lists?.rows.some((row) => row.patientId === patientId)) await refresh()
  else {
    drawn += 1
    try {
      await drawChosen(drawn, lists)
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error))
    }
  }
  document.querySelector('.patient-head')?.scrollIntoView({ block: 'nearest' })
}

/** @param {string} id */
function chooseClinic(id) {
  clinicId = id
  patientId = null
  lists = null
  alertsKnown = new Set()
  drawClinics()
  void refresh()
}

function drawClinics() {
  redraw(
    byId('clinics'),
    ...clinics.map(({ id, name }) =>
      h(
        'button',
        {
          type: 'button',
          'data-key': `clinic-${id}`,
          'aria-pressed': String(id === clinicId),
          onclick: () => chooseClinic(id),
        },
        name,
      ),
    ),
  )
}

/** On a small screen one panel is shown at a time. @param {string} view */
function show(view) {
  document.body.dataset.view = view
  for (const button of document.querySelectorAll('[data-show]'))
    button.setAttribute('aria-pressed', String(button.getAttribute('data-show') === view))
  scrollTo(0, 0)
  const log = document.getElementById('messages')
  if (view === 'phone' && log) log.scrollTop = log.scrollHeight
}

async function poll() {
  try {
    const { now, mode, revision } = await local('/local/clock')
    if (revision !== clock.revision) await refresh()
    else if (now.slice(0, 16) !== clock.now.slice(0, 16) && clinic()) {
      clock = { now, mode, revision }
      drawClock(clock, clinic()?.timezone ?? 'UTC', refresh)
    }
  } catch {
    // The service is away for a moment; the next poll will tell.
  }
  setTimeout(poll, pollMs)
}

/** An alert's link, as pages carry it: find its clinic and its patient. */
async function openLink() {
  const alertId = location.hash.match(/^#\/alerts\/(.+)$/)?.[1]
  if (alertId === undefined) return
  for (const { id } of clinics) {
    const { alerts } = await call(id, 'GET', '/alerts?state=all')
    const found = alerts.find((/** @type {{alertId: string}} */ each) => each.alertId === alertId)
    if (found === undefined) continue
    clinicId = id
    patientId = found.patientId
    lists = null
  }
}

async function start() {
  clinics = (await local('/local/clinics')).clinics
  clinicId = clinics[0]?.id ?? ''
  for (const button of document.querySelectorAll('[data-show]'))
    button.addEventListener('click', () => show(button.getAttribute('data-show') ?? 'clinic'))
  await openLink()
  drawClinics()
  await refresh()
  void poll()
}

window.addEventListener('hashchange', async () => {
  await openLink()
  drawClinics()
  await refresh()
})
start().catch((error) => toast(error instanceof Error ? error.message : String(error)))
