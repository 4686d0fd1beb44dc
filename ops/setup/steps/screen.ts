import { deployed } from '../deployed.ts'
import { done, step, toDo } from '../step.ts'

export const screen = step({
  title: 'The screen',
  checks: 'where it answers',
  does: 'opens it in your browser',
  costs: 'nothing',
  skippable: 'Open it whenever you like.',
  after: ['deploy'],
  look: async (place) => (await deployed(place))?.outputs.ScreenUrl ?? null,
  judge: (address) =>
    address === null ? toDo('It is opened once it stands.') : done(`It answers at ${address}`),
  async act({ open }, address) {
    if (address !== null) await open(address)
  },
})
