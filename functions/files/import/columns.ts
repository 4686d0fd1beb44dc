// Columns by what people write above them.

const plain = (head: string): string => head.toLowerCase().replaceAll(/[^a-z]/g, '')

/** `First name`, `first_name` and `firstName` are one. What is none of ours stays as it is. */
export const columnsBy = (
  names: readonly string[],
  aliases: Readonly<Record<string, string>> = {},
): ((head: string) => string) => {
  const known = new Map([
    ...names.map((name) => [plain(name), name] as const),
    ...Object.entries(aliases).map(([alias, name]) => [plain(alias), name] as const),
  ])
  return (head) => known.get(plain(head)) ?? head
}
