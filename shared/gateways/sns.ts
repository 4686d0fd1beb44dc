// SNS as texts, topic and pages use it, and what its refusals mean.
import type { PublishCommand } from '@aws-sdk/client-sns'
import type { ClinicId } from '../vocabulary/ids.ts'
import type { SendResult } from './types.ts'

/**
 * An SNSClient, or what the local run puts in its place. A client that retries by itself after a timeout may send a
 * text twice, so give this one `maxAttempts: 1` for texts: the queue tries again, and later.
 */
export interface SnsClient {
  send(command: PublishCommand): Promise<{ MessageId?: string | undefined }>
}

/** Clinic id to something of its own: its number, its topic. */
export type ByClinic<T> = Readonly<Record<string, T>>

/**
 * A send that failed for a reason which may pass, or one of ours: throttling, 5xx, the network, a missing permission
 * or key. Says what SNS called it and no more, since its messages quote the phone number.
 */
export class SendFault extends Error {
  readonly code: string

  constructor(code: string) {
    super(`SNS did not take it: ${code}`)
    this.name = 'SendFault'
    this.code = code
  }
}

/** Publishes one command. A number the carrier will never take is `refused`; all else throws SendFault. */
export async function publish(client: SnsClient, command: PublishCommand): Promise<SendResult> {
  let carrierId: string | undefined
  try {
    carrierId = (await client.send(command)).MessageId
  } catch (error) {
    const reason = refusalOf(error)
    if (reason === null) throw new SendFault(error instanceof Error ? error.name : 'unknown')
    return { kind: 'refused', reason }
  }
  if (carrierId === undefined) throw new SendFault('NoMessageId')
  return { kind: 'sent', carrierId }
}

/**
 * Which errors are the number's fault. The SDK gives the wire code `InvalidParameter` as InvalidParameterException
 * and `OptedOut` as OptedOutException (client-sns 3.1169 schemas).
 *
 * - OptedOutException: the SDK has it, though Publish does not list it; SNS is seen to accept such a text and to
 *   report it as failed later. Both ways end well: this one at once, that one by the delivery report.
 * - InvalidParameterException is everything from a bad number to a bad topic. Only its text tells, `Invalid parameter:
 *   PhoneNumber Reason: ... is not valid to publish to`. One about our own parameters is our fault, and throws.
 * - AuthorizationErrorException and the KMS ones are the deployment's fault and hit every text alike: they throw, so
 *   that texts wait for the repair instead of being given up one by one.
 */
function refusalOf(error: unknown): 'opted-out' | 'invalid-number' | null {
  if (!(error instanceof Error)) return null
  if (error.name === 'OptedOutException') return 'opted-out'
  if (error.name !== 'InvalidParameterException') return null
  if (/opted out/i.test(error.message)) return 'opted-out'
  return /^Invalid parameter: PhoneNumber\b/.test(error.message) ? 'invalid-number' : null
}

/** A clinic's own; throws when the deployment knows none, since another clinic's must never stand in. */
export function ofClinic<T>(all: ByClinic<T>, clinicId: ClinicId, what: string): T {
  const own = Object.hasOwn(all, clinicId) ? all[clinicId] : undefined
  if (own === undefined) throw new Error(`no ${what} for clinic ${clinicId}`)
  return own
}
