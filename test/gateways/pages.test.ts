import { PublishCommand, SNSClient } from '@aws-sdk/client-sns'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, describe, expect, it } from 'vitest'
import { AlertKind, AlertLevel } from '../../shared/chart/events.ts'
import { pageBody, pageSubject, pageText } from '../../shared/gateways/page-words.ts'
import { snsPages } from '../../shared/gateways/pages.ts'
import { SendFault } from '../../shared/gateways/sns.ts'
import type { PageMessage } from '../../shared/gateways/types.ts'
import { AlertId, ClinicId, PageId, PhoneNumber } from '../../shared/vocabulary/ids.ts'

const sns = mockClient(SNSClient)
const pages = snsPages(
  new SNSClient({}),
  { demo: 'arn:aws:sns:us-east-1:111122223333:pages' },
  { demo: PhoneNumber.parse('+12065550199') },
)
const page: PageMessage = {
  clinicId: ClinicId.parse('demo'),
  pageId: PageId.parse('g1'),
  alertId: AlertId.parse('20260302T140000000-p1-crisis'),
  kind: 'crisis',
  level: 'emergency',
  step: 0,
  others: [],
  optedOut: false,
  link: 'https://clinic.example/alerts/20260302T140000000-p1-crisis',
  clinicName: 'Harbor Ketamine Clinic',
}
const onCall = PhoneNumber.parse('+14255550111')

const every = AlertKind.options.flatMap((kind) =>
  AlertLevel.options.flatMap((level) =>
    [0, 1, 40].flatMap((step) =>
      [false, true].map((optedOut) => ({ ...page, kind, level, step, optedOut })),
    ),
  ),
)

beforeEach(() => {
  sns.reset()
  sns.on(PublishCommand).resolves({ MessageId: 'm1' })
})

describe('a page', () => {
  it('goes to the clinic’s topic with its level, kind and link', async () => {
    expect(await pages.publish(page)).toEqual({ kind: 'sent', carrierId: 'm1' })
    expect(sns.commandCalls(PublishCommand)[0]!.args[0].input).toEqual({
      TopicArn: 'arn:aws:sns:us-east-1:111122223333:pages',
      Subject: 'EMERGENCY: a patient may be in crisis',
      Message: [
        'Harbor Ketamine Clinic',
        'EMERGENCY: a patient may be in crisis.',
        '',
        'Sign in to see it and acknowledge it: https://clinic.example/alerts/20260302T140000000-p1-crisis',
        'Alert 20260302T140000000-p1-crisis',
      ].join('\n'),
    })
  })

  it('goes to the phone on call from the clinic’s number', async () => {
    expect(await pages.text(page, onCall)).toEqual({ kind: 'sent', carrierId: 'm1' })
    const { input } = sns.commandCalls(PublishCommand)[0]!.args[0]
    expect(input.PhoneNumber).toBe('+14255550111')
    expect(input.Message).toBe(
      'Harbor Ketamine Clinic: EMERGENCY: a patient may be in crisis. https://clinic.example/alerts/20260302T140000000-p1-crisis',
    )
    expect(input.MessageAttributes?.['AWS.SNS.SMS.SMSType']?.StringValue).toBe('Transactional')
    expect(input.MessageAttributes?.['AWS.MM.SMS.OriginationNumber']?.StringValue).toBe(
      '+12065550199',
    )
  })

  it('says that it is a repeat once it escalates', () => {
    expect(pageSubject({ ...page, step: 2 })).toBe(
      'EMERGENCY: a patient may be in crisis, still not acknowledged (page 3)',
    )
  })

  it('says that a patient who has opted out takes a call, before whose patient it is', () => {
    const unreached = { ...page, optedOut: true }
    expect(pageBody(unreached)).toContain('EMERGENCY: a patient may be in crisis, opted out, call.')
    expect(pageText({ ...unreached, clinicName: 'x'.repeat(60) })).toBe(
      `EMERGENCY: a patient may be in crisis, opted out, call. ${page.link}`,
    )
  })

  it('has a subject that SNS takes, whatever the kind and level', () => {
    for (const each of every) expect(pageSubject(each)).toMatch(/^[A-Za-z][\x20-\x7e]{0,98}$/)
  })

  it('fits one SMS part and ends with its link, whatever the clinic is called', () => {
    for (const each of every) {
      for (const clinicName of ['Harbor', 'Clínica del Sueño “Ñandú”', 'x'.repeat(60)]) {
        const said = pageText({ ...each, clinicName })
        expect(said.length).toBeLessThanOrEqual(160)
        expect(said).toMatch(/^[A-Za-z0-9 .,:()\-/]+$/)
        expect(said.endsWith(each.link)).toBe(true)
      }
    }
  })

  it('keeps the whole of a link too long for the words', () => {
    const link = `https://clinic.example/${'a'.repeat(130)}`
    expect(pageText({ ...page, link })).toBe(`EMERGENCY: ${link}`)
  })

  it('says nothing but what it was given of level, kind, step, reach, link, clinic and alert', () => {
    const other = { ...page, pageId: PageId.parse('secret-page') }
    expect(pageBody(other)).toBe(pageBody(page))
    expect(pageText(other)).toBe(pageText(page))
  })

  it('throws without quoting the number when SNS fails', async () => {
    const failure = Object.assign(new Error('no +14255550111'), { name: 'ThrottledException' })
    sns.on(PublishCommand).rejects(failure)
    await expect(pages.text(page, onCall)).rejects.toThrow(new SendFault('ThrottledException'))
    await expect(pages.publish(page)).rejects.toThrow(SendFault)
  })

  it('never goes to another clinic’s topic', async () => {
    const north = { ...page, clinicId: ClinicId.parse('north') }
    await expect(pages.publish(north)).rejects.toThrow('no page topic for clinic north')
    expect(sns.calls()).toHaveLength(0)
  })
})
