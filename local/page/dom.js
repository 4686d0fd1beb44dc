// Making elements. Text is always set as text: nothing a patient writes can become markup.

/**
 * @typedef {Node | string | number | null | undefined | false} Child
 * @typedef {Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>} Props
 */

/**
 * @template {Element} E
 * @param {E} element
 * @param {Props} props `onclick` and the like listen; false, null and undefined leave the attribute out
 * @param {Child[]} children
 */
function fill(element, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (value === false || value === null || value === undefined) continue
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...children.filter((child) => child || child === 0).map((child) => nodeOf(child)))
  return element
}

/** @param {Child} child */
const nodeOf = (child) => (child instanceof Node ? child : document.createTextNode(String(child)))

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Props} [props]
 * @param {...Child} children
 */
export const h = (tag, props = {}, ...children) =>
  fill(document.createElement(tag), props, children)

/**
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Props} [props]
 * @param {...Child} children
 */
export const s = (tag, props = {}, ...children) =>
  fill(document.createElementNS('http://www.w3.org/2000/svg', tag), props, children)

/**
 * The element of the page with this id.
 * @param {string} id
 */
export function byId(id) {
  const element = document.getElementById(id)
  if (element === null) throw new Error(`the page has no #${id}`)
  return element
}

/**
 * Replaces what is in `parent`, and gives the focus back to the element with the same `data-key`. Whoever has
 * scrolled on stays where they are.
 * @param {Element} parent
 * @param {...Child} children
 */
export function redraw(parent, ...children) {
  const active = document.activeElement
  const key = parent.contains(active) ? active?.getAttribute('data-key') : null
  parent.replaceChildren(...children.filter(Boolean).map(nodeOf))
  const next = key ? parent.querySelector(`[data-key="${CSS.escape(key)}"]`) : null
  if (next instanceof HTMLElement) next.focus({ preventScroll: true })
}

/** Says something to screen readers, and to them only. @param {string} words */
export function announce(words) {
  byId('announcer').textContent = words
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let toastTimer

/** Shows a short message at the foot of the page. @param {string} words */
export function toast(words) {
  const box = byId('toast')
  box.textContent = words
  box.hidden = false
  clearTimeout(toastTimer)
  toastTimer = setTimeout(() => {
    box.hidden = true
  }, 6000)
}
