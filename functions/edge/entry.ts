import type { Context } from 'aws-lambda'
import type { Deps } from '../../shared/deps.ts'
import { dependencies } from '../deps.ts'

type Handler<E, R> = (event: E, context: Context) => Promise<R>

/**
 * A Lambda's entry: wired once, at cold start. Elsewhere (tests, the local run) the module can be imported
 * without an environment, and `createHandler` is called with what they bring.
 */
export function entry<E, R>(create: (deps: Deps) => Handler<E, R>): Handler<E, R> {
  let made = process.env.AWS_LAMBDA_FUNCTION_NAME ? create(dependencies()) : undefined
  return (event, context) => {
    made ??= create(dependencies())
    return made(event, context)
  }
}
