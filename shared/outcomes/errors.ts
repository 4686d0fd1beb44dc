// The one way these functions refuse: input that no clinical record could hold.

/** Input outside its range: `path` names the place (`scores[3].total`), `message` what is wrong. */
export class OutcomesInputError extends Error {
  readonly path: string

  constructor(path: string, problem: string) {
    super(`${path}: ${problem}`)
    this.name = 'OutcomesInputError'
    this.path = path
  }
}
