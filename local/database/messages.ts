// What passes between the service and its database's thread.

/** A request as the AWS SDK signed it. */
export type Asked = {
  id: number
  method: string
  path: string
  headers: Record<string, string>
  body: string
}

export type Told =
  | { type: 'answered'; id: number; status: number; headers: Record<string, string>; body: string }
  /** It cannot go on: names and words of the error and of what caused it, outermost first. */
  | { type: 'failed'; causes: { code: string; message: string }[] }
