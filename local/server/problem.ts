// Errors of the local run's own endpoints, in the form of the HTTP API.

export type Field = { path: string; message: string }

/** A refusal the caller can act on: status, a code for programs, a sentence for people. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly fields: readonly Field[]
  /** Beside those of every answer. */
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: string,
    message: string,
    fields: readonly Field[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.fields = fields
    this.headers = headers
  }

  get body(): object {
    const { code, message, fields } = this
    return { error: { code, message, ...(fields.length > 0 ? { fields } : {}) } }
  }
}
