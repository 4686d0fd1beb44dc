// The queue of a function that one feeds, with its client once something has failed.
import { ownQueue } from '#own-queue'
import type { Deps } from '../../shared/loop/deps.ts'
import { environment } from '../../shared/names.ts'
import { required } from '../environment.ts'

/** Throws naming the variable when it is missing. */
export function withOwnQueue(deps: Deps): Deps {
  const name = environment.ownQueueUrl
  const { [name]: url } = required(process.env, [name])
  let made: ReturnType<typeof ownQueue> | undefined
  return {
    ...deps,
    ownQueue: {
      handOnAgain: async (...asked) => {
        made ??= ownQueue(url)
        return (await made).handOnAgain(...asked)
      },
    },
  }
}
