// So many at once, and no more; whoever only waits makes room.

export class Slots {
  private free: number
  private readonly waiting: (() => void)[] = []

  constructor(atOnce: number) {
    this.free = atOnce
  }

  /** Does the work once there is room for it. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    await this.take((next) => this.waiting.push(next))
    try {
      return await work()
    } finally {
      this.give()
    }
  }

  /** Within `hold`: makes room meanwhile, and goes on before those that have not begun. */
  async aside(wait: () => Promise<void>): Promise<void> {
    this.give()
    try {
      await wait()
    } finally {
      await this.take((next) => this.waiting.unshift(next))
    }
  }

  private async take(stand: (next: () => void) => void): Promise<void> {
    if (this.free > 0) {
      this.free -= 1
      return
    }
    await new Promise<void>(stand)
  }

  /** Handed straight to whoever is next. */
  private give(): void {
    const next = this.waiting.shift()
    if (next) next()
    else this.free += 1
  }
}
