// The weekly case review: each case on the list is gone through; now and then one is taken back.
import type { Person } from '../people/person.ts'
import { ask, type Fact, type Office, pathOf } from './office.ts'

export async function reviewCase(office: Office, person: Person): Promise<void> {
  const { staffDice: dice } = person
  await ask(office, person, 'GET', '/case-review')
  const path = `${pathOf(person)}/reviews`
  const since = office.world.now()
  const isKept: Fact = ({ reviews }) => reviews.some(({ at }) => Date.parse(at) >= since - 60_000)
  const left = { what: 'review', fact: isKept }
  const body = dice.happens(0.3) ? { note: 'xyzzy steady' } : {}
  const { body: answer } = await ask(office, person, 'POST', path, body, left)
  const { reviewId } = Object(answer)
  if (typeof reviewId !== 'string' || !dice.happens(0.15)) return
  const isGone: Fact = ({ reviews }) => reviews.every((each) => each.reviewId !== reviewId)
  const back = { what: 'take back', fact: isGone }
  await ask(office, person, 'POST', `${path}/${reviewId}/take-back`, {}, back)
}
