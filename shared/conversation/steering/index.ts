// What a text asks for, and who may have written it, apart from danger.
export { asksForCheckIn, asksHelp, asksToStart } from './asks.ts'
export { isAutoReply } from './auto-reply.ts'
export { type FlaggedReply, readFlaggedReply } from './flagged.ts'
export { quotesOurs, type Reaction, readReaction } from './reaction.ts'
export { isSmallTalk } from './small-talk.ts'
export { readSomeoneElse, type SomeoneElse } from './someone-else.ts'
export { asksToStop } from './stop.ts'
export { dangersBesideDeath } from './telling.ts'
