// The opt-out lists of AWS End User Messaging: a second line, should ours ever fail.
import {
  DeleteOptedOutNumberCommand,
  PutOptedOutNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2'
import { type ByClinic, ofClinic, SendFault } from './sns.ts'
import type { CarrierLists } from './types.ts'

/** A PinpointSMSVoiceV2Client, or what the local run puts in its place. */
export interface OptOutClient {
  send(command: PutOptedOutNumberCommand | DeleteOptedOutNumberCommand): Promise<unknown>
}

/** One call a number. Throws SendFault on anything that may pass. */
export function optOutLists(client: OptOutClient, lists: ByClinic<string>): CarrierLists {
  return {
    async set({ clinicId, phone, listed }) {
      const which = {
        OptOutListName: ofClinic(lists, clinicId, 'opt-out list'),
        OptedOutNumber: phone,
      }
      try {
        if (listed) await client.send(new PutOptedOutNumberCommand(which))
        else await client.send(new DeleteOptedOutNumberCommand(which))
        return 'done'
      } catch (error) {
        return outcomeOf(error, listed)
      }
    },
  }
}

/**
 * AWS names no error of its own for "once in thirty days" (DeleteOptedOutNumber): a request in conflict with the state
 * of things, or not valid, stays so. A number that is not on the list is not found.
 */
function outcomeOf(error: unknown, listed: boolean): 'done' | 'refused' {
  const name = error instanceof Error ? error.name : 'unknown'
  if (listed && name === 'ConflictException') return 'done'
  if (!listed && name === 'ResourceNotFoundException') return 'done'
  if (name === 'ConflictException' || name === 'ValidationException') return 'refused'
  throw new SendFault(name)
}
