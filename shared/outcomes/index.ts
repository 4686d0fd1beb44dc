// What the outcomes offer to the rest of Afterglow.
export { OutcomesInputError } from './errors.ts'
export { type KaplanMeier, kaplanMeier, type Observation } from './kaplan-meier.ts'
export { outcomes } from './outcomes.ts'
export type { Population } from './population.ts'
export { defaultProtocol, type ProtocolSettings, protocolFor, protocols } from './protocols.ts'
export { type CensoredDuration, survivalAt, type Turnbull, turnbull } from './turnbull.ts'
export type * from './types.ts'
