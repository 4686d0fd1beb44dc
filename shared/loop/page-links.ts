// Where pages lead: to an alert of the clinics' screen, or of a screen of the clinic's own.
import type { Clinic } from '../clinic/schema.ts'
import type { AlertId } from '../vocabulary/ids.ts'
import type { Deps } from './deps.ts'

/** Of the screen's addresses (web/routes.ts): the alert's id follows. */
const alertPath = '/alert/'

export const linkTo = ({ screen }: Deps, { alertLink }: Clinic, alertId: AlertId): string =>
  `${alertLink ?? `${screen}${alertPath}`}${alertId}`

/** To no alert in particular: the screen begins with what waits. */
export const linkToAll = ({ screen }: Deps, { alertLink }: Clinic): string =>
  alertLink ?? `${screen}/`
