import { UpdateTerminationProtectionCommand } from '@aws-sdk/client-cloudformation'
import { deployed, stands } from '../deployed.ts'
import { done, step, toDo } from '../step.ts'

/** After the first success: before it, a stack that failed could not be taken away and made anew. */
export const protect = step({
  title: 'Protected from being deleted',
  checks: 'termination protection of the stack',
  does: 'switches it on',
  costs: 'nothing',
  skippable: 'For a trial that is taken down again.',
  after: ['deploy'],
  look: (place) => deployed(place),
  judge: (stack) =>
    stands(stack) && stack?.isProtected ? done('On.') : toDo('It is switched on.'),
  async act({ clients, stack: StackName }) {
    await clients.stacks.send(
      new UpdateTerminationProtectionCommand({ StackName, EnableTerminationProtection: true }),
    )
  },
})
