// The run as lines: hashed all together, and kept for one patient if somebody wants the story.
import { createHash } from 'node:crypto'

/** Many lines at once cost a fraction of one by one; far more make long texts that no cache holds. */
const hashedAtOnce = 8_000

export class Trace {
  readonly #hash = createHash('sha256')
  readonly #watch: string | null
  #unhashed = ''
  /** What happened to the patient who is watched, line by line. */
  readonly story: string[] = []

  /** @param watch the patient's partition key */
  constructor(watch: string | null) {
    this.#watch = watch
  }

  write(now: number, line: string, whose: () => string | undefined): void {
    this.#unhashed += `${now} ${line}\n`
    if (this.#unhashed.length >= hashedAtOnce) this.#flush()
    this.tell(now, () => line, whose)
  }

  /**
   * For the story alone. Whose lines these are is asked only when somebody is watched: finding out costs more than
   * the line.
   */
  tell(now: number, line: () => string, whose: () => string | undefined): void {
    if (this.#watch !== null && whose() === this.#watch)
      this.story.push(`${new Date(now).toISOString()} ${line()}`)
  }

  /** Of all lines so far. */
  get hash(): string {
    this.#flush()
    return this.#hash.copy().digest('hex').slice(0, 32)
  }

  #flush(): void {
    this.#hash.update(this.#unhashed)
    this.#unhashed = ''
  }
}
