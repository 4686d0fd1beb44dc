// The client for the carrier's lists, for the functions that see to wake-ups: the others do without its size.
import { PinpointSMSVoiceV2Client } from '@aws-sdk/client-pinpoint-sms-voice-v2'
import * as z from 'zod/mini'
import { optOutLists } from '../../shared/gateways/carrier-lists.ts'
import type { Deps } from '../../shared/loop/deps.ts'
import { environment } from '../../shared/names.ts'
import { parseJson } from '../../shared/vocabulary/json.ts'
import { clientLimits, within } from '../clients.ts'
import { byClinic } from '../environment.ts'

const Lists = z.record(z.string(), z.string().check(z.minLength(1)))

/** Throws naming the variable when it is missing or wrong. */
export function withCarrierLists(deps: Deps): Deps {
  const told = parseJson(process.env[environment.carrierLists] ?? '')
  const ids = deps.clinics.map(({ id }) => id)
  const lists = Lists.safeParse(Object.fromEntries(byClinic(told, ids) ?? [['', null]]))
  if (!lists.success)
    throw new Error(`environment variable missing or wrong: ${environment.carrierLists}`)
  const client = new PinpointSMSVoiceV2Client(within(clientLimits.carrier))
  return { ...deps, carrierLists: optOutLists(client, lists.data) }
}
