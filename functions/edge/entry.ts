import type { Context } from 'aws-lambda'
import type { Deps } from '../../shared/loop/deps.ts'
import { nameOf, whereOf } from '../../shared/loop/errors.ts'
import { dependencies } from '../deps.ts'

type Handler<E, R> = (event: E, context: Context) => Promise<R>

/**
 * A Lambda's entry: wired once, at cold start. Elsewhere (tests, the local run) the module can be imported
 * without an environment, and `createHandler` is called with what they bring.
 *
 * What fails an invocation the runtime logs by itself, message, stack and fields, and those may quote what the
 * function was given: so an error leaves here by its name and place alone.
 */
export const entry = <E, R>(create: (deps: Deps) => Handler<E, R>): Handler<E, R> =>
  entryOf(() => create(dependencies()))

/** The same for a function that is wired in a way of its own. */
export function entryOf<E, R>(start: () => Handler<E, R>): Handler<E, R> {
  let made = process.env.AWS_LAMBDA_FUNCTION_NAME ? start() : undefined
  return async (event, context) => {
    made ??= start()
    try {
      return await made(event, context)
    } catch (error) {
      throw nameless(error)
    }
  }
}

function nameless(error: unknown): Error {
  const said = new Error(`${nameOf(error)} at ${whereOf(error)}`)
  said.stack = said.message
  return said
}
