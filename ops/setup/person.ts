// Who answers: somebody at a terminal, or nobody, and then the file of answers has said everything.
import { createInterface } from 'node:readline/promises'

export type Person = {
  /** Null where nobody answers. */
  ask(question: string): Promise<string | null>
  /** @param skippable why it may be left out, or null */
  choose(skippable: string | null): Promise<'go' | 'skip' | 'stop'>
}

/** Says yes to every step, and answers nothing: for runs by a file of answers. */
export const nobody: Person = { ask: async () => null, choose: async () => 'go' }

/** Whoever sits at the terminal. */
export function atTerminal(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Person {
  const question = async (words: string): Promise<string> => {
    const lines = createInterface({ input, output })
    try {
      return await lines.question(words)
    } finally {
      lines.close()
    }
  }
  return {
    ask: (words) => question(`  ${words}\n  > `),
    async choose(skippable) {
      const offered = skippable === null ? '[y]es, [q]uit' : `[y]es, [s]kip (${skippable}), [q]uit`
      for (;;) {
        const answer = (await question(`  Go on? ${offered} > `)).trim().toLowerCase()
        if (/^(y|yes|)$/.test(answer)) return 'go'
        if (/^(s|skip)$/.test(answer) && skippable !== null) return 'skip'
        if (/^(q|quit)$/.test(answer)) return 'stop'
      }
    },
  }
}
