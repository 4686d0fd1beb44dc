// The same for the local run, by its own endpoints.
import * as z from 'zod/mini'
import { Refused, type Surroundings } from '../command.ts'

const Listed = z.object({ deadLetters: z.array(z.object({ queue: z.string() })) })
const Redriven = z.object({ redriven: z.int() })

export async function listLocal(around: Surroundings): Promise<void> {
  const { deadLetters } = await ask(around, 'GET', '/local/dead-letters', Listed)
  for (const queue of ['inbound-text', 'wake-up', 'delivery-report']) {
    const waiting = deadLetters.filter((each) => each.queue === queue).length
    around.print(`${queue}: ${waiting} waiting`)
  }
}

export async function redriveLocal(around: Surroundings): Promise<void> {
  const { redriven } = await ask(around, 'POST', '/local/dead-letters/redrive', Redriven)
  around.print(`${redriven} put back and tried again`)
}

async function ask<S extends z.ZodMiniType>(
  { env }: Surroundings,
  method: string,
  path: string,
  schema: S,
): Promise<z.output<S>> {
  const base = `http://localhost:${env.PORT || '8080'}`
  const answer = await fetch(`${base}${path}`, { method }).catch(() => {
    throw new Refused(`Nothing answers at ${base}: is npm start running there?`)
  })
  const parsed = schema.safeParse(await answer.json().catch(() => null))
  if (!answer.ok || !parsed.success)
    throw new Refused(`${base}${path} answers ${answer.status}, not as it should.`)
  return parsed.data
}
