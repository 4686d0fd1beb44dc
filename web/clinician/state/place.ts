// Where the person is: the address, as a signal. Links are plain links; a click on one of ours changes the place.
import { computed, signal } from '@preact/signals'
import { type Place, placeOf } from '../../routes.ts'

const address = signal(location.pathname + location.search)

export const pathname = computed(() => address.value.split('?')[0] ?? '')

/** Null where the address is none of the application's. */
export const place = computed<Place | null>(() => placeOf(pathname.value))

/** The part of an address that says how a list is looked at: filters, search, sort. */
export const query = computed(() => new URLSearchParams(address.value.split('?')[1] ?? ''))

/** Goes to a path of ours; `replace` leaves no step to go back to. */
export function go(path: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') history.pushState(null, '', path)
  else history.replaceState(null, '', path)
  address.value = path
}

/** Listens for steps back and forth, and for clicks on links to places of ours. */
export function followAddress(): void {
  addEventListener('popstate', () => {
    address.value = location.pathname + location.search
  })
  document.addEventListener('click', (event) => {
    const path = pathOfClick(event)
    if (path === null) return
    event.preventDefault()
    go(path)
    scrollTo(0, 0)
  })
}

/** Null for what the browser itself should do: other tabs, downloads, other addresses. */
function pathOfClick(event: MouseEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
  if (!(link instanceof HTMLAnchorElement) || !plain || event.defaultPrevented) return null
  if (link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin)
    return null
  const isJump = link.hash !== '' && link.pathname === location.pathname
  return isJump || placeOf(link.pathname) === null ? null : link.pathname + link.search
}
