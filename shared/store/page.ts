// Lists as they are read: page by page, and whatever of them cannot be read.

export type Page<T> = { items: readonly T[]; cursor: string | null }

/** An entry of a list that names no chart. It hides none of the others; whoever lists them makes it known. */
export type Unread = { unread: true }
