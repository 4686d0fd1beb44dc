// The clock on top: what time it is for the clinic, and the buttons that move it.
import { local } from './api.js'
import { announce, byId, h, redraw, toast } from './dom.js'
import { clockTime, longDate, nextMorning } from './time.js'

/**
 * @typedef {{now: string, mode: 'held' | 'live', revision: number}} Clock
 * @param {Clock} clock
 * @param {string} zone the clinic's
 * @param {() => Promise<void>} refresh
 */
export function drawClock(clock, zone, refresh) {
  const box = byId('clock')
  /** @param {object} wish */
  const move = async (wish) => {
    box.setAttribute('aria-busy', 'true')
    for (const button of box.querySelectorAll('button')) button.disabled = true
    try {
      const moved = await local('/local/clock', wish)
      announce(`It is now ${longDate(moved.now, zone)}, ${clockTime(moved.now, zone)}`)
    } catch (error) {
      toast(String(error instanceof Error ? error.message : error))
    }
    box.removeAttribute('aria-busy')
    for (const button of box.querySelectorAll('button')) button.disabled = false
    await refresh()
  }
  /** @param {string} label @param {() => object} wish @param {string} says */
  const button = (label, wish, says) =>
    h(
      'button',
      { type: 'button', 'data-key': label, 'aria-label': says, onclick: () => move(wish()) },
      label,
    )
  redraw(
    box,
    h(
      'time',
      { datetime: clock.now },
      h('b', {}, clockTime(clock.now, zone)),
      h('span', { class: 'small quiet' }, longDate(clock.now, zone)),
    ),
    h(
      'div',
      { class: 'controls' },
      mode(clock, move),
      button('+1 hour', () => ({ advance: 'PT1H' }), 'Move the clock on by one hour'),
      button('+1 day', () => ({ advance: 'PT24H' }), 'Move the clock on by one day'),
      button('+1 week', () => ({ advance: 'P7D' }), 'Move the clock on by one week'),
      button(
        'Next morning',
        () => ({ to: nextMorning(clock.now, zone) }),
        'Move the clock to nine in the morning',
      ),
    ),
  )
}

/** @param {Clock} clock @param {(wish: object) => Promise<void>} move */
function mode(clock, move) {
  /** @param {'held' | 'live'} value @param {string} label */
  const choice = (value, label) =>
    h(
      'button',
      {
        type: 'button',
        'data-key': value,
        'aria-pressed': String(clock.mode === value),
        onclick: () => move({ mode: value }),
      },
      label,
    )
  return h(
    'span',
    { class: 'segments', role: 'group', 'aria-label': 'How the clock runs' },
    choice('held', 'Held'),
    choice('live', 'Live'),
  )
}
