// The list of accounts, one cell each: a file that names nobody, and no key to anything.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import * as z from 'zod/mini'
import { dotted } from '../../../shared/vocabulary/path.ts'
import { Refused } from '../../command.ts'
import { defaultStack } from '../../stack.ts'
import { region } from '../wishes.ts'

const path = z.string().check(z.minLength(1))

const Row = z
  .strictObject({
    /** What the cell is called here and in file names. */
    name: z
      .string()
      .check(z.regex(/^[a-z0-9][a-z0-9-]{0,31}$/, 'small letters, digits and hyphens, 32 at most')),
    accountId: z.string().check(z.regex(/^\d{12}$/, 'the twelve digits of an account')),
    region,
    /** A named profile of the AWS CLI. */
    profile: z.optional(path),
    /** A role in that account that the credentials at hand may assume. */
    roleArn: z.optional(
      z.string().check(z.regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/\S+$/, 'the ARN of a role')),
    ),
    /** Paths go from the folder of the list. */
    clinics: path,
    stack: z._default(z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,127}$/)), defaultStack),
    /** Where this cell's answers are kept: `<name>.setup.json` unless said. */
    file: z.optional(path),
  })
  .check(
    z.refine(
      ({ profile, roleArn }) => (profile === undefined) !== (roleArn === undefined),
      'one of profile and roleArn says how it is reached',
    ),
    z.refine(
      ({ accountId, roleArn }) => roleArn === undefined || roleArn.includes(`::${accountId}:`),
      'its role is of another account',
    ),
  )

const List = z.strictObject({ accounts: z.array(Row).check(z.minLength(1)) })

/** How the account is reached. */
export type Way = { profile: string } | { roleArn: string }

/** One cell: an account in a region, with its clinics and the file of its answers. Paths are whole. */
export type Cell = Readonly<{
  name: string
  accountId: string
  region: string
  way: Way
  clinicsFile: string
  stack: string
  file: string
  /** What is said of it while many are gone through. */
  log: string
}>

/** @throws Refused with every place that needs mending */
export function readAccounts(file: string): readonly Cell[] {
  const parsed = List.safeParse(jsonOf(file))
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${dotted(issue.path)}: ${issue.message}`)
    throw needsMending(file, lines)
  }
  const folder = dirname(resolve(file))
  return parsed.data.accounts.map(({ profile, roleArn = '', clinics, file: own, ...row }) => {
    const answers = resolve(folder, own ?? `${row.name}.setup.json`)
    return {
      ...row,
      way: profile === undefined ? { roleArn } : { profile },
      clinicsFile: resolve(folder, clinics),
      file: answers,
      log: `${answers.replace(/\.json$/, '')}.log`,
    }
  })
}

export const needsMending = (file: string, lines: readonly string[]): Refused =>
  new Refused([`${file} needs mending:`, ...lines.map((line) => `  ${line}`)].join('\n'))

function jsonOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Refused(`${file} cannot be read: ${why}`)
  }
}
