import { expect, it } from 'vitest'
import { readEnvironment } from '../../functions/environment.ts'

const told = {
  TABLE_NAME: 'charts',
  SCHEDULE_GROUP: 'wake-ups',
  SCHEDULE_ROLE_ARN: 'arn:aws:iam::111122223333:role/scheduler',
  WAKE_UP_QUEUE_ARN: 'arn:aws:sqs:us-east-1:111122223333:wake-ups',
  PAGE_TOPIC_ARNS: '{"demo":"arn:aws:sns:us-east-1:111122223333:demo"}',
  SCREEN_ADDRESS: 'https://screen.example',
  NUMBER_SECRET: 'x'.repeat(32),
  TEXT_NUMBERS: '{"demo":"+12125550101"}',
}
const numbers = (TEXT_NUMBERS: string) => readEnvironment({ ...told, TEXT_NUMBERS }).TEXT_NUMBERS

it.each(['+12125550101', '12345', '123456'])(
  'takes %s for a clinic’s own number, as the carrier writes it',
  (number) => {
    expect(numbers(JSON.stringify({ demo: number }))).toEqual({ demo: number })
  },
)

it.each(['2125550101', '1234', '1234567', ''])(
  'starts with no clinic that texts from "%s", and says no number',
  (number) => {
    const start = () => numbers(JSON.stringify({ demo: number }))
    expect(start).toThrow('environment variables missing or wrong: TEXT_NUMBERS')
  },
)

it('takes topics by name, one a clinic in their order, for those of its own account and region', () => {
  const topics = (PAGE_TOPIC_ARNS: string) =>
    readEnvironment({ ...told, PAGE_TOPIC_ARNS }, ['demo', 'north']).PAGE_TOPIC_ARNS
  expect(topics('["Pages-1","Pages-2"]')).toEqual({
    demo: 'arn:aws:sns:us-east-1:111122223333:Pages-1',
    north: 'arn:aws:sns:us-east-1:111122223333:Pages-2',
  })
  expect(topics(told.PAGE_TOPIC_ARNS)).toEqual({ demo: 'arn:aws:sns:us-east-1:111122223333:demo' })
})

it('starts with no list of topics that has one too few or too many', () => {
  const start = (PAGE_TOPIC_ARNS: string) => () =>
    readEnvironment({ ...told, PAGE_TOPIC_ARNS }, ['demo', 'north'])
  expect(start('["Pages-1"]')).toThrow('environment variables missing or wrong: PAGE_TOPIC_ARNS')
  expect(start('["a","b","c"]')).toThrow('environment variables missing or wrong: PAGE_TOPIC_ARNS')
})
