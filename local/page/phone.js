// The patient's phone: what it shows, and what the patient types.
import { local } from './api.js'
import { byId, h, toast } from './dom.js'
import { clockTime, longDate, shortDate } from './time.js'

/**
 * @typedef {{id: string, direction: 'in' | 'out', body: string, at: string, parts: number, with?: string}} Message
 * @typedef {{number: string, name: string, zone: string, clinic: string, clinicNumber: string}} Owner
 */

/**
 * @typedef {readonly {key: string, label: string}[]} People
 * @typedef {{people: People, chosen: string, choose: (key: string) => void, refresh: () => Promise<void>}} Page
 */

/** @type {{number: string, seen: Set<string>}} */
let shown = { number: '', seen: new Set() }
/** Whom the list of phones offers. @type {People | null} */
let offered = null

/**
 * Draws the handset anew when it changes hands; otherwise only adds what is new, so that screen
 * readers hear new messages and nothing twice.
 * @param {Owner} owner
 * @param {readonly Message[]} messages
 * @param {Page} page
 */
export function drawPhone(owner, messages, page) {
  const panel = byId('phone')
  drawWhose(panel, page)
  if (shown.number !== owner.number || panel.querySelector('.handset') === null) {
    shown = { number: owner.number, seen: new Set() }
    for (const before of panel.querySelectorAll(':scope > :not(.whose)')) before.remove()
    panel.append(handset(owner, page.refresh))
  }
  const list = byId('messages')
  const fresh = messages.filter(({ id }) => !shown.seen.has(id))
  if (fresh.length > 0) list.querySelector('.empty')?.remove()
  for (const message of fresh) {
    const before = messages[messages.indexOf(message) - 1]
    if (startsDay(before, message, owner.zone)) list.append(dayLine(message, owner.zone))
    list.append(bubble(message, owner.zone))
    shown.seen.add(message.id)
  }
  if (shown.seen.size === 0 && list.childElementCount === 0)
    list.append(h('li', { class: 'empty' }, 'No messages yet.'))
  if (fresh.length > 0) list.scrollTop = list.scrollHeight
}

/** @param {HTMLElement} panel @param {Page} page */
function drawWhose(panel, page) {
  const select = panel.querySelector('select')
  if (select === null) panel.prepend(whose(page))
  else if (offered !== page.people) select.replaceChildren(...options(page.people))
  offered = page.people
  const now = panel.querySelector('select')
  if (now) now.value = page.chosen
}

/** @param {Page} page */
function whose({ people, choose }) {
  const select = h(
    'select',
    {
      id: 'whose-phone',
      onchange: (event) => {
        if (event.target instanceof HTMLSelectElement) choose(event.target.value)
      },
    },
    ...options(people),
  )
  return h('div', { class: 'whose' }, h('label', { for: 'whose-phone' }, 'Phone of'), select)
}

/** @param {People} people */
const options = (people) => people.map(({ key, label }) => h('option', { value: key }, label))

/** @param {Owner} owner @param {() => Promise<void>} refresh */
function handset(owner, refresh) {
  return h(
    'div',
    { class: 'handset' },
    h(
      'header',
      {},
      h('h2', {}, owner.clinic),
      h('p', {}, `${owner.clinicNumber} · to ${owner.number}`),
    ),
    h('ol', {
      id: 'messages',
      class: 'messages',
      role: 'log',
      'aria-live': 'polite',
      'aria-label': `Messages on ${owner.name}'s phone`,
      tabindex: '0',
    }),
    ...composer(owner, refresh),
  )
}

const quickReplies = ['0', '1', '2', '3', 'BACK', 'SKIP', 'LATER', 'HELP', 'STOP', 'START']

/** @param {Owner} owner @param {() => Promise<void>} refresh */
function composer(owner, refresh) {
  const field = h('textarea', {
    id: 'reply',
    rows: '1',
    placeholder: 'Text message',
    'aria-label': `Write as ${owner.name}`,
    onkeydown: (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.shiftKey) return
      event.preventDefault()
      form.requestSubmit()
    },
  })
  const form = h(
    'form',
    {
      class: 'composer',
      onsubmit: async (event) => {
        event.preventDefault()
        const body = field.value
        if (body.trim() === '') return
        field.value = ''
        await send(owner.number, body, refresh)
        field.focus()
      },
    },
    field,
    h('button', { class: 'primary', type: 'submit' }, 'Send'),
  )
  const chips = quickReplies.map((reply) =>
    h('button', { type: 'button', onclick: () => send(owner.number, reply, refresh) }, reply),
  )
  return [
    h('div', { class: 'quick', role: 'group', 'aria-label': 'Quick replies' }, ...chips),
    form,
  ]
}

/** @param {string} number @param {string} body @param {() => Promise<void>} refresh */
async function send(number, body, refresh) {
  try {
    await local(`/local/phones/${encodeURIComponent(number)}`, { body })
  } catch (error) {
    toast(String(error instanceof Error ? error.message : error))
  }
  await refresh()
}

/** @param {Message | undefined} before @param {Message} message @param {string} zone */
const startsDay = (before, message, zone) =>
  before === undefined || shortDate(before.at, zone) !== shortDate(message.at, zone)

/** @param {Message} message @param {string} zone */
const dayLine = (message, zone) =>
  h('li', { class: 'day' }, h('time', { datetime: message.at }, longDate(message.at, zone)))

/** @param {Message} message @param {string} zone */
function bubble({ direction, body, at, parts }, zone) {
  // `out` left the clinic: on the phone it arrived.
  const mine = direction === 'in'
  return h(
    'li',
    { class: mine ? 'mine' : 'theirs' },
    h('span', { class: 'unseen' }, mine ? 'Sent: ' : 'Received: '),
    h('p', {}, body),
    h('small', {}, clockTime(at, zone), parts > 1 ? ` · ${parts} parts` : ''),
  )
}
