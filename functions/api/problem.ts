// A request we turn down, in the form of docs/api.md "Errors".

export type Field = { path: string; message: string }

/** Code, for programs, of each status the API turns requests down with. */
export const codes = {
  400: 'malformed',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  409: 'conflict',
  412: 'stale',
  413: 'too-large',
  415: 'unsupported',
  422: 'wrong',
  429: 'too-many',
  500: 'internal',
} as const
export type Status = keyof typeof codes

/** A chart's version, and its patient as they are shown. */
export type Standing = { version: number; current: unknown }

/** Fields told at most: a body may be wrong in thousands of places. */
const fieldsAtMost = 20

/** Thrown anywhere below a route; its words go to the caller and never to a log. */
export class Problem extends Error {
  readonly status: Status
  readonly fields: readonly Field[]
  /** What stands instead of what the caller had; null where nothing of the kind is the matter. */
  readonly standing: Standing | null

  constructor(
    status: Status,
    message: string,
    fields: readonly Field[] = [],
    standing: Standing | null = null,
  ) {
    super(message)
    this.name = 'Problem'
    this.status = status
    this.fields = fields.slice(0, fieldsAtMost)
    this.standing = standing
  }
}

/** The path is ours, and takes other methods. */
export class NotAllowed extends Problem {
  readonly allowed: readonly string[]

  constructor(allowed: readonly string[]) {
    super(405, `this takes ${allowed.join(' or ')}`)
    this.allowed = allowed
  }
}

export const notFound = (what: string): Problem => new Problem(404, `no such ${what}`)
