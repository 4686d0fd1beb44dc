// What a screen asks first.
import { expect, it } from 'vitest'
import { receive, stranger, withSession } from './clinic.ts'

it('tells each clinic of itself, and of whoever asks', async () => {
  const api = await withSession()
  const ours = (await api.get('/clinic')).body
  expect(ours).toMatchObject({
    clinicId: 'demo',
    timezone: 'America/New_York',
    you: { by: 'clinician-1', roles: ['clinician'] },
  })
  const theirs = (await api.get('/clinic', { as: stranger })).body
  expect(theirs).toMatchObject({ clinicId: 'north', you: { by: 'clinician-9' } })
})

it('tells each instrument as clinicians read it', async () => {
  const api = await withSession()
  const { instruments } = (await api.get('/clinic')).body
  const find = (id: string) => instruments.find((each: { id: string }) => each.id === id)
  expect(find('phq-9')).toMatchObject({ scored: true, range: { min: 0, max: 27 } })
  const flagged = find('phq-9').items.map(({ flagged }: { flagged: boolean }) => flagged)
  expect(flagged).toEqual([...Array(8).fill(false), true])
  expect(find('safety-check')).toMatchObject({ scored: false })
  expect(find('mood').items[0].answers).toHaveLength(11)
})

it('holds nothing of any patient', async () => {
  const api = await withSession()
  const before = (await api.get('/clinic')).body
  await receive(api, 'hello')
  expect((await api.get('/clinic')).body).toEqual(before)
})
