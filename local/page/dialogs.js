// Forms in dialogs: native ones, so the keyboard, the focus and the Escape key behave.
import { Refused } from './api.js'
import { announce, h } from './dom.js'

/**
 * @typedef {{name: string, element: HTMLElement, path?: string}} Field `path` is the API's name for it
 * @param {{title: string, intro?: string, action: string, fields: readonly (HTMLElement | Field)[],
 *   send: (values: FormData) => Promise<unknown>, done: string, refresh: () => Promise<void>}} form
 */
export function openDialog({ title, intro, action, fields, send, done, refresh }) {
  const problem = h('p', { class: 'form-error', role: 'alert' })
  const submit = h('button', { class: 'primary', type: 'submit' }, action)
  const form = h(
    'form',
    {
      novalidate: true,
      onsubmit: async (event) => {
        event.preventDefault()
        clearErrors(form)
        problem.textContent = ''
        submit.disabled = true
        try {
          await send(new FormData(form))
          dialog.close()
          announce(done)
          await refresh()
        } catch (error) {
          showErrors(form, problem, error)
        }
        submit.disabled = false
      },
    },
    h('h2', { id: 'dialog-title' }, title),
    intro && h('p', { class: 'quiet' }, intro),
    ...fields.map((each) => (each instanceof HTMLElement ? each : each.element)),
    problem,
    h(
      'div',
      { class: 'dialog-buttons' },
      h('button', { type: 'button', onclick: () => dialog.close() }, 'Close'),
      submit,
    ),
  )
  const dialog = h(
    'dialog',
    { 'aria-labelledby': 'dialog-title', onclose: () => dialog.remove() },
    form,
  )
  document.body.append(dialog)
  dialog.showModal()
}

/** @param {HTMLElement} form */
function clearErrors(form) {
  for (const each of form.querySelectorAll('.field .error')) each.remove()
  for (const each of form.querySelectorAll('[aria-invalid]')) each.removeAttribute('aria-invalid')
}

/** Puts each complaint beside its field, and the rest at the foot. */
function showErrors(
  /** @type {HTMLElement} */ form,
  /** @type {HTMLElement} */ foot,
  /** @type {unknown} */ error,
) {
  const fields = error instanceof Refused ? error.fields : []
  const unplaced = fields.filter(({ path, message }) => !placeError(form, path, message))
  const lines = unplaced.map(({ path, message }) => `${path}: ${message}`)
  const words = error instanceof Error ? error.message : String(error)
  foot.textContent =
    fields.length > lines.length && lines.length === 0 ? words : [words, ...lines].join(' ')
  const first = form.querySelector('[aria-invalid]')
  if (first instanceof HTMLElement) first.focus()
}

/** @param {HTMLElement} form @param {string} path @param {string} message */
function placeError(form, path, message) {
  const name = path.split(/[.[]/).at(path.startsWith('consent.') ? 1 : 0) ?? ''
  const input = form.querySelector(`[name="${CSS.escape(name)}"]`)
  if (input === null) return false
  const id = `error-${name}`
  input.setAttribute('aria-invalid', 'true')
  input.setAttribute('aria-describedby', id)
  input.closest('.field, .check')?.append(h('span', { class: 'error', id }, message))
  return true
}

let fieldCount = 0

/**
 * A labelled input.
 * @param {string} label
 * @param {string} name
 * @param {import('./dom.js').Props} [props]
 * @param {string} [hint]
 */
export function input(label, name, props = {}, hint = '') {
  fieldCount += 1
  const id = `field-${fieldCount}`
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    h('input', { id, name, autocomplete: 'off', ...props }),
    hint && h('span', { class: 'hint' }, hint),
  )
}

/**
 * A labelled list of choices.
 * @param {string} label
 * @param {string} name
 * @param {readonly {value: string, label: string}[]} choices
 * @param {{value?: string, onchange?: (value: string) => void}} [given]
 */
export function select(label, name, choices, { value, onchange } = {}) {
  fieldCount += 1
  const id = `field-${fieldCount}`
  const change = (/** @type {Event} */ event) => {
    if (event.target instanceof HTMLSelectElement) onchange?.(event.target.value)
  }
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    h(
      'select',
      { id, name, onchange: change },
      ...choices.map((each) =>
        h('option', { value: each.value, selected: each.value === value }, each.label),
      ),
    ),
  )
}

/** @param {string} label @param {string} name @param {string} [hint] @param {import('./dom.js').Props} [props] */
export function textarea(label, name, hint = '', props = {}) {
  fieldCount += 1
  const id = `field-${fieldCount}`
  return h(
    'div',
    { class: 'field' },
    h('label', { for: id }, label),
    h('textarea', { id, name, rows: '2', ...props }),
    hint && h('span', { class: 'hint' }, hint),
  )
}

/** @param {string} label @param {string} name @param {boolean} [checked] */
export function checkbox(label, name, checked = false) {
  fieldCount += 1
  const id = `field-${fieldCount}`
  return h(
    'div',
    { class: 'check' },
    h('input', { id, name, type: 'checkbox', checked }),
    h('label', { for: id }, label),
  )
}

/** Fields side by side. @param {...HTMLElement} fields */
export const pair = (...fields) => h('div', { class: 'pair' }, ...fields)
