// The form an answer takes on its way out.

/** What one kind of answer is written as, and how. A row may bring its own, such as CSV. */
export type Format<A> = {
  contentType: string
  write: (answer: A) => string
  /** What of the answer is said beside the body. */
  headers?: (answer: A) => Readonly<Record<string, string>>
}

export const json: Format<unknown> = {
  contentType: 'application/json; charset=utf-8',
  write: (answer) => JSON.stringify(answer),
}

/** An answer as it goes out. */
export type Written = {
  contentType: string
  body: string
  /** What tells this answer from another to the same call; null where nobody compares. */
  etag: string | null
  headers?: Readonly<Record<string, string>>
}

export const written = <A>(
  { contentType, write, headers }: Format<A>,
  answer: A,
  etag: string | null = null,
): Written => ({
  contentType,
  body: write(answer),
  etag,
  ...(headers && { headers: headers(answer) }),
})
