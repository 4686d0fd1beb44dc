import type { CommandBody, CommandOf, Refusal } from '../commands.ts'
import type { Draft } from '../draft.ts'

/** One decision for each kind of command: it drafts events, or says why nothing may happen. */
export type Deciders<T extends CommandBody['type']> = {
  [K in T]: (draft: Draft, command: CommandOf<K>) => Refusal | undefined
}
