// What was asked of the service and answered, and whether it still stands.
import { enrolment } from '../support/enrolment.ts'
import type { Reply, Service } from './service.ts'

type Message = { id: string; direction: 'in' | 'out'; body: string }
type Fact = { says: string; holds: (service: Service) => Promise<boolean> }

const endedAt = '2026-03-02T14:30:00Z'
const isGiven = ({ status }: Reply) => status === 200

const messagesOf = async (service: Service, phone: string): Promise<readonly Message[]> => {
  const { body } = await service.get(`/local/phones/${phone}`)
  return (body as { messages: Message[] }).messages
}

export class Answered {
  readonly #facts: Fact[] = []
  readonly #treated: string[] = []
  readonly #asked: string[] = []
  #patients = 0

  get count(): number {
    return this.#facts.length
  }

  /** One patient after the other is enrolled, treated and asks for help, until nobody answers any more. */
  async workWith(service: Service): Promise<void> {
    try {
      for (;;) await this.#onePatient(service)
    } catch (error) {
      // Hung up on: what was not answered may stand or not. Anything else is a fault.
      if (!(error instanceof TypeError)) throw error
    }
  }

  /** What was answered and does not stand, in words. */
  async missingFrom(service: Service): Promise<readonly string[]> {
    const missing: string[] = []
    for (const { says, holds } of this.#facts) if (!(await holds(service))) missing.push(says)
    return missing
  }

  /** Texts that were owed and never came. */
  async notSeenThrough(service: Service): Promise<readonly string[]> {
    const owed: [phone: string, what: string, form: RegExp][] = [
      ...this.#treated.map((phone): (typeof owed)[number] => [phone, 'notice', /driv/i]),
      ...this.#asked.map((phone): (typeof owed)[number] => [phone, 'answer to HELP', /988/]),
    ]
    const missing: string[] = []
    for (const [phone, what, form] of owed) {
      const sent = (await messagesOf(service, phone)).filter(({ direction }) => direction === 'out')
      if (!sent.some(({ body }) => form.test(body))) missing.push(`${phone} got no ${what}`)
    }
    return missing
  }

  async #onePatient(service: Service): Promise<void> {
    this.#patients += 1
    const id = `k${this.#patients}`
    const phone = `+${12_025_550_000 + this.#patients}`
    const patient = `/patients/${id}`
    await this.#note(service.put(patient, enrolment({ phone })), {
      says: `${id} is enrolled`,
      holds: async (again) => isGiven(await again.get(patient)),
    })
    const startsAt = '2026-03-02T14:00:00Z'
    const session = `${patient}/sessions/s1`
    const finished = async (again: Service) => {
      const { sessions } = (await again.get(patient)).body as { sessions: { state: string }[] }
      return sessions[0]?.state === 'finished'
    }
    await this.#note(service.put(session, { startsAt, kind: 'induction' }), {
      says: `${id} has a session`,
      holds: async (again) => {
        const { sessions } = (await again.get(patient)).body as { sessions: unknown[] }
        return sessions.length === 1
      },
    })
    const end = { startedAt: startsAt, endedAt }
    await this.#note(service.post(`${session}/finish`, end), {
      says: `${id} was treated`,
      holds: finished,
    })
    this.#treated.push(phone)
    const messageId = `help-${id}`
    await this.#note(service.post(`/local/phones/${phone}`, { body: 'HELP', messageId }), {
      says: `${id} asked for help, once`,
      holds: async (again) =>
        (await messagesOf(again, phone)).filter((each) => each.id === messageId).length === 1,
    })
    this.#asked.push(phone)
  }

  async #note(asked: Promise<Reply>, fact: Fact): Promise<void> {
    const reply = await asked
    if (!isGiven(reply)) throw new Error(`${fact.says}: ${JSON.stringify(reply)}`)
    this.#facts.push(fact)
  }
}
