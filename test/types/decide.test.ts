// What the compiler itself refuses: `npm run check` fails where one of these no longer holds.
import { describe, expectTypeOf, it } from 'vitest'
import type { CommandBody, CommandOf } from '../../shared/chart/commands.ts'
import type { Deciders } from '../../shared/chart/decide/types.ts'

type Type = CommandBody['type']
type Complete = Deciders<Type>

/** Each type whose row may be left out of the table; there must be none. */
type MayBeMissing = { [T in Type]: Omit<Complete, T> extends Complete ? T : never }[Type]
/** Each type whose decision would never be given a command; there must be none. */
type NeverGiven = { [T in Type]: [CommandOf<T>] extends [never] ? T : never }[Type]

describe('the table of decisions', () => {
  it('does not compile without a decision for every command', () => {
    expectTypeOf<keyof Complete>().toEqualTypeOf<Type>()
    expectTypeOf<MayBeMissing>().toEqualTypeOf<never>()
  })

  it('hands every decision its own command', () => {
    expectTypeOf<NeverGiven>().toEqualTypeOf<never>()
    expectTypeOf<Parameters<Complete['Pause']>[1]['type']>().toEqualTypeOf<'Pause'>()
  })

  it('does not compile with the decision of another command', () => {
    type Cancel = Complete['CancelSession']
    type Plan = Complete['PlanSession']
    expectTypeOf<Plan>().not.toExtend<Cancel>()
    expectTypeOf<Cancel>().not.toExtend<Plan>()
  })
})
