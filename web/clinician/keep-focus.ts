// The focus is never lost: when what had it is taken off the screen, it goes to what came to stand there, or near it.

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary'

/** Where an element stands: each of its parents, from the nearest, and at which place among the children. */
type Step = { parent: Element; place: number }

function stepsOf(element: Element): readonly Step[] {
  const steps: Step[] = []
  for (let at = element; at.parentElement; at = at.parentElement)
    steps.push({ parent: at.parentElement, place: [...at.parentElement.children].indexOf(at) })
  return steps
}

/** Watches for good. */
export function keepFocus(): void {
  let steps: readonly Step[] = []
  let last: Element | null = null
  /** Where somebody was on the screen before they went to what lies over it: there they go on. */
  let within: HTMLElement | null = null
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return
    last = target
    if (target instanceof HTMLElement && target.closest('main') && !target.closest('dialog'))
      within = target
    steps = stepsOf(target)
  })
  addEventListener('pointerdown', ({ target }) => {
    // Who points at nothing has let go of the focus.
    if (target instanceof Element && !target.closest(focusable)) last = null
  })
  new MutationObserver(() => {
    if (!last || last.isConnected || document.activeElement !== document.body) return
    last = null
    const next = nextTo(steps) ?? (within?.isConnected ? within : headingOf())
    next?.focus({ preventScroll: next === within })
  }).observe(document.body, { childList: true, subtree: true })
}

const headingOf = () => document.querySelector<HTMLElement>('main h1')

/** The first that can take the focus from the lost one's place on; null where that would be beyond the screen's own part. */
function nextTo(steps: readonly Step[]): HTMLElement | null {
  for (const { parent, place } of steps) {
    if (!parent.isConnected) continue
    if (parent.tagName === 'MAIN' || parent.querySelector('main')) break
    const found = near([...parent.children], place)
    if (found) return found
  }
  return null
}

function near(children: readonly Element[], place: number): HTMLElement | null {
  const order = [...children.slice(place), ...children.slice(0, place).toReversed()]
  for (const each of order) {
    const found = each.matches(focusable) ? each : each.querySelector(focusable)
    if (found instanceof HTMLElement && found.checkVisibility()) return found
  }
  return null
}
