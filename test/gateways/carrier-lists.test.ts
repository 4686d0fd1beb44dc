import {
  DeleteOptedOutNumberCommand,
  PinpointSMSVoiceV2Client,
  PutOptedOutNumberCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, it } from 'vitest'
import { optOutLists } from '../../shared/gateways/carrier-lists.ts'
import { demo, phone } from '../support/deps.ts'

const sdk = mockClient(PinpointSMSVoiceV2Client)
const lists = optOutLists(new PinpointSMSVoiceV2Client({}), { demo: 'demo-list' })
const number = phone('+12025550123')
const block = { clinicId: demo.id, phone: number, listed: true }
const open = { ...block, listed: false }
const failing = (name: string) => Object.assign(new Error(`about ${number}`), { name })

beforeEach(() => {
  sdk.reset()
})

describe('the carrier’s list of a clinic’s number', () => {
  it('is told whom to block and whom to let through', async () => {
    sdk.on(PutOptedOutNumberCommand).resolves({})
    sdk.on(DeleteOptedOutNumberCommand).resolves({})
    expect(await lists.set(block)).toBe('done')
    expect(await lists.set(open)).toBe('done')
    const inputs = [
      ...sdk.commandCalls(PutOptedOutNumberCommand),
      ...sdk.commandCalls(DeleteOptedOutNumberCommand),
    ].map(({ args }) => args[0].input)
    const which = { OptOutListName: 'demo-list', OptedOutNumber: number }
    expect(inputs).toEqual([which, which])
  })

  it.each([
    [block, 'ConflictException', 'done'],
    [open, 'ResourceNotFoundException', 'done'],
    [open, 'ConflictException', 'refused'],
    [open, 'ValidationException', 'refused'],
    [block, 'ValidationException', 'refused'],
  ] as const)('answers %o that meets %s with %s', async (wish, name, outcome) => {
    sdk.onAnyCommand().rejects(failing(name))
    expect(await lists.set(wish)).toBe(outcome)
  })

  it.each(['ThrottlingException', 'AccessDeniedException', 'InternalServerException'])(
    'throws %s, which may pass, without the number in it',
    async (name) => {
      sdk.onAnyCommand().rejects(failing(name))
      const error = await lists.set(open).catch((thrown: unknown) => thrown)
      expect(String(error)).toContain(name)
      expect(String(error)).not.toContain(number)
    },
  )

  it('is never another clinic’s', async () => {
    const elsewhere = { ...block, clinicId: 'north' as typeof block.clinicId }
    await expect(lists.set(elsewhere)).rejects.toThrow('north')
  })
})
