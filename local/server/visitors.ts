// Who may ask here: programs of this machine, and pages of our own. A web page of any other site reaches this machine's
// ports as well, by a name of its own that leads here (DNS rebinding) or by ours; its browser tells on it.
import type { IncomingMessage } from 'node:http'
import { Problem } from './problem.ts'

/** What `listen` takes. A page that came by another name was led here. */
const names = ['localhost', '127.0.0.1', '[::1]']

type Asked = Pick<IncomingMessage, 'headers' | 'method'>

/** Throws a 403 for whoever calls this machine by a name that is not its own. */
export function refuseOtherNames({ headers }: Asked): void {
  const name = headers.host?.replace(/:\d+$/, '').toLowerCase()
  if (!names.includes(name ?? '')) throw refused()
}

/**
 * Throws a 403 for a page of another site. Browsers say where a request comes from (`Sec-Fetch-Site`; before 2023 only
 * `Origin`, of what may change something), and no page can have them say otherwise. Programs say nothing.
 */
export function refuseOtherSites({ headers }: Asked): void {
  const { 'sec-fetch-site': site, origin } = headers
  const isOurs =
    site === undefined
      ? origin === undefined || names.includes(hostOf(origin))
      : site === 'same-origin' || site === 'none'
  if (!isOurs) throw refused()
}

/** The same, but whoever follows a link may come from anywhere: what is then shown is shown to them, not to that site. */
export function refuseOtherSitesActing(request: Asked): void {
  const { 'sec-fetch-mode': mode, 'sec-fetch-dest': dest } = request.headers
  const follows = request.method === 'GET' && mode === 'navigate' && dest === 'document'
  if (!follows) refuseOtherSites(request)
}

const hostOf = (origin: string): string => URL.parse(origin)?.hostname ?? ''

const refused = () => new Problem(403, 'forbidden', 'This answers this machine only.')
