// The one line that runs, where scripts do: nothing else depends on it.
import { createHash } from 'node:crypto'

/** A page that a form led to stands in the browser's history as if it had been looked up: going back looks, and sends nothing. */
export const script = "history.replaceState(null,'',location.pathname)"

export const scriptHash = createHash('sha256').update(script).digest('base64')
