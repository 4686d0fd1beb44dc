// What fingers, keys and eyes can reach on a page. Asked from outside, since the page forbids what is not its own.
import type { Page } from 'playwright-core'
import * as z from 'zod/mini'

/** Words of the page's own language, run in it. */
const tools = `
  const nameOf = (element) => {
    const words = (element.getAttribute('aria-label') || element.textContent || element.name || '').trim()
    return element.tagName.toLowerCase() + ' "' + words.replace(/\\s+/g, ' ').slice(0, 60) + '"'
  }
  const isSeen = (element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
  const roots = () => {
    const dialog = document.querySelector('dialog[open]')
    return dialog ? [dialog] : [document.body]
  }
  const selector = 'a[href], button, input, select, textarea, summary'
  const all = () => roots().flatMap((root) => [...root.querySelectorAll(selector)]).filter(isSeen)
  /** A label is part of what it names: both are pressed alike. */
  const targetOf = (element) =>
    (element.type === 'radio' || element.type === 'checkbox') ? element.closest('label') || element : element
  const isOver = (top, element) =>
    top !== null && (element.contains(top) || top.contains(element) || targetOf(element).contains(top))
`

const Faults = z.array(z.string())

const ask = async (page: Page, body: string): Promise<readonly string[]> =>
  Faults.parse(await page.evaluate(`(() => {${tools}${body}})()`))

/** Everything that can be pressed and is smaller than a finger: 44 px either way (WCAG 2.5.5). */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  ask(
    page,
    `return all().flatMap((element) => {
      if (element.disabled || element.classList.contains('skip')) return []
      const { width, height } = targetOf(element).getBoundingClientRect()
      return width >= 43.5 && height >= 43.5
        ? []
        : [nameOf(element) + ' is ' + width.toFixed(0) + ' x ' + height.toFixed(0) + ' px']
    })`,
  )

/** Everything that can be pressed and lies, in whole or at a corner, below something else or beyond the screen's edge. */
export const coveredTargets = (page: Page): Promise<readonly string[]> =>
  ask(
    page,
    `return all().flatMap((element) => {
      if (element.classList.contains('skip')) return []
      element.scrollIntoView({ block: 'center', inline: 'nearest' })
      const { left, right, top, bottom } = element.getBoundingClientRect()
      if (left < -0.5 || right > innerWidth + 0.5) return [nameOf(element) + ' lies beyond the edge']
      const inset = 3
      const places = element.tagName === 'A'
        ? [[(left + right) / 2, (top + bottom) / 2]].slice(element.getClientRects().length - 1, 1)
        : [[(left + right) / 2, (top + bottom) / 2], [left + inset, top + inset], [right - inset, bottom - inset],
           [left + inset, bottom - inset], [right - inset, top + inset]]
      const above = places.map(([x, y]) => document.elementFromPoint(x, y)).find((each) => !isOver(each, element))
      return above === undefined ? [] : [nameOf(element) + ' lies below ' + (above ? nameOf(above) : 'nothing')]
    })`,
  )

/** What is wrong with where the focus stands: nowhere, unseen, without its ring, or below something. */
export const focusFaults = (page: Page): Promise<readonly string[]> =>
  ask(
    page,
    `const element = document.activeElement
    if (!element || element === document.body) return ['the focus is lost']
    if (element.matches('main, h1')) return []
    const faults = []
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(nameOf(element) + ' has no ring')
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth)
      return [...faults, nameOf(element) + ' is off the screen']
    const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1)
    const y = Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1)
    const above = document.elementFromPoint(x, y)
    return isOver(above, element)
      ? faults
      : [...faults, nameOf(element) + ' lies below ' + (above ? nameOf(above) : 'nothing')]`,
  )

/** Everything in the screen's own part that the keyboard should come to, by name. */
export const stops = (page: Page): Promise<readonly string[]> =>
  ask(
    page,
    `return [...document.querySelectorAll('main ' + selector.split(', ').join(', main '))]
      .filter((each) => isSeen(each) && !each.disabled).map(nameOf)`,
  )

export const focused = async (page: Page): Promise<string> =>
  (await ask(page, 'return [nameOf(document.activeElement)]'))[0] ?? ''

/** Whether what has the focus is what a selector names. */
export const isAt = async (page: Page, selector: string): Promise<boolean> =>
  (await page.evaluate(`document.activeElement?.matches(${JSON.stringify(selector)}) === true`)) ===
  true
