// Nothing in the repository that opens a door, reaches a person, or tells of one machine.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { phoneOf } from '../../simulation/people/person.ts'

type Rule = {
  pattern: RegExp
  /** What the pattern also finds and may stand here. */
  isFine?: (match: string) => boolean
  /** One to be found; in pieces, or it would be. */
  planted: readonly string[]
}

/** Numbers kept for fiction: 555-0100 to 555-0199 of every area (NANPA). */
const isFictional = (match: string): boolean => {
  const digits = match.replaceAll(/\D/g, '')
  return /^1?[2-9]\d{2}55501\d{2}$/.test(digits)
}

/** Kept for examples by RFC 2606 and 6761. */
const isExample = (match: string): boolean =>
  /[@.](?:example|test|invalid|localhost)$|[@.]example\.(?:com|org|net)$/.test(match)

/** Accounts of AWS's own documentation, and the local run's. */
const accounts = ['111122223333', '444455556666', '123456789012', '000000000000']

const rules = {
  'a private key': {
    pattern: /-----BEGIN [A-Z ]*PRIVATE KEY/,
    planted: ['-----BEGIN RSA', 'PRIVATE KEY-----'],
  },
  'an access key of AWS': {
    pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/,
    planted: ['is AKIA', 'IOSFODNN7ABCDEFG'],
  },
  'a secret key of AWS': {
    pattern: /secret_?access_?key\W{1,5}[A-Za-z0-9/+=]{40}\b/i,
    planted: ['aws_secret_access_key = ', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYABCDEFGHIJ'],
  },
  'an account of AWS': {
    pattern: /(?<=[:/"'])\d{12}(?=[:/"'])/,
    isFine: (match) => accounts.includes(match),
    planted: ['arn:aws:sns:us-east-1:', '31415', '9265358', ':topic'],
  },
  'a JSON Web Token': {
    pattern: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]{8,}/,
    planted: ['eyJ', 'hbGciOiJIUzI1NiJ9', '.eyJzdWIiOiJ4In0', '.c2lnbmF0dXJl'],
  },
  'a token': {
    pattern:
      /\b(?:gh[pousr]_\w{30,}|github_pat_\w{30,}|glpat-[\w-]{20}|npm_\w{36}|xox[abprs]-[\w-]{10,}|[sr]k_live_\w{16,}|AIza[\w-]{35}|SG\.[\w-]{16,}\.[\w-]{16,})/,
    planted: ['gh', 'p_0123456789abcdefghijABCDEFGHIJ012345'],
  },
  'credentials of a registry': {
    pattern: /_(?:authToken|auth|password)\s*=\s*\S/,
    planted: ['//npm.example/:_auth', 'Token=abc'],
  },
  'a password': {
    pattern:
      /\b(?:password|passwd|pwd|secret|api_?key|client_?secret)['"]?\s*[:=]\s*(['"`])(?!\$)[^'"`\s]{8,}\1/i,
    planted: ['const pass', "word = 'hunter2hunter2'"],
  },
  'a password in an address': {
    pattern: /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@'"`]+:[^\s/@'"`]+@/i,
    planted: ['https://nurse:', 'open-sesame@clinic.example/'],
  },
  'an E.164 number': {
    pattern: /\+[1-9]\d{7,14}(?!\d|\$\{)/,
    isFine: isFictional,
    planted: ['+1', '212736', '5000'],
  },
  'the beginning of an E.164 number': {
    pattern: /\+1\d{3,9}(?=\$\{)/,
    isFine: (match) => /^\+1[2-9]\d{2}(?:55501|0)\d*$/.test(match),
    planted: ['`+1', '212555$', '{n}`'],
  },
  'a number as people write it': {
    pattern: /(?<![\d.-])(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}(?![\d.-])/,
    isFine: isFictional,
    planted: ['(212) ', '736-5000'],
  },
  'a number in digits': {
    pattern: /(?<=['"`])1?[2-9]\d{2}[2-9]\d{6}(?=['"`])/,
    isFine: isFictional,
    planted: ["'212", "7365000'"],
  },
  'an e-mail address': {
    pattern: /\b[\w.%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\b/i,
    isFine: isExample,
    planted: ['nurse', '@gmail.com'],
  },
  'the address of a registry': {
    pattern:
      /\bregistry\.[a-z]|\b(?:artifac[t]ory|verdacci[o]|codeartifac[t]|jfro[g])\b|"resolve[d]":/i,
    planted: ['https://registry', '.npmjs.org/'],
  },
  'an address of a private network': {
    pattern:
      /\b(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2})\b/,
    planted: ['http://192.', '168.1.20:4873'],
  },
  'a path of one machine': {
    pattern:
      /(?<![\w.$}/-])\/(?:root|home|Users|work|workspace|private|mnt)\/[\w.-]+|\b[A-Z]:\\\\?Users\\/,
    planted: ['/Users', '/ana/afterglow'],
  },
} satisfies Record<string, Rule>
const table: [string, Rule][] = Object.entries(rules)

/** Files that hold secrets by their very name. */
const secretFile =
  /^(?:\.env(?:\..*)?|\.netrc|\.pgpass|id_(?:rsa|dsa|ecdsa|ed25519)|credentials|secrets?(?:\.(?:json|ya?ml|txt|env))?|.*\.(?:pem|p12|pfx|key|jks|keystore|kdbx|ovpn|tfstate))$/i

function findings(text: string, [name, { pattern, isFine }]: [string, Rule]): readonly string[] {
  const found = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))]
  return found.filter(([match]) => !isFine?.(match)).map(([match]) => `${name}: ${match}`)
}

const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(file))
const texts = files
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  .filter(({ text }) => !text.includes('\0'))

describe('the repository', () => {
  it('is read, all but pictures, weights and what HL7 published', () => {
    expect(texts.length).toBeGreaterThan(300)
    const others = files.filter((file) => !texts.some((each) => each.file === file))
    for (const file of others)
      expect(file).toMatch(
        /^docs\/img\/[\w-]+\.png$|^functions\/model\/weights\.bin$|^test\/fhir\/judge\/us-core-[\d.]+\.tgz$/,
      )
  })

  it.each(table)('holds nowhere %s', (...rule) => {
    const found = texts.flatMap(({ file, text }) =>
      findings(text, rule).map((finding) => `${file}: ${finding}`),
    )
    expect(found).toEqual([])
  })

  it('simulates with numbers that can be nobody’s', () => {
    for (const [index, nth] of [
      [0, 0],
      [99_999, 40],
    ] as const)
      expect(phoneOf(index, nth)).toMatch(/^\+1[2-9]9\d2\d{6}$/)
  })

  it('has no file that holds secrets by its name, and tells git to leave the local run’s out', () => {
    expect(files.filter((file) => secretFile.test(basename(file)))).toEqual([])
    expect(readFileSync('.gitignore', 'utf8').split('\n')).toContain('.afterglow/')
  })

  it('asks the registry that npm is set to, and names none', () => {
    expect(readFileSync('.npmrc', 'utf8')).not.toMatch(/registry|_auth|:\/\//i)
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
  })
})

describe('the look', () => {
  it.each(table)('finds %s', (name, rule) => {
    const text = `one line\n  ${rule.planted.join('')} and more\n`
    expect(findings(text, [name, rule])).not.toEqual([])
  })

  it.each(['.env', '.env.production', 'id_rsa', 'server.pem', 'secrets.json', 'site.key'])(
    'finds the file %s',
    (name) => expect(name).toMatch(secretFile),
  )

  it.each([
    '+12025550123',
    '(202) 555-0123',
    '"12025550199"',
    'call 988 or 911, text HOME to 741741',
    'ops@clinic.example',
    'arn:aws:iam::111122223333:role/x',
    'https://sqs.us-east-1.amazonaws.com/111122223333/x',
    '2026-03-02T14:00:00.000Z',
    '/patients/home/x',
  ])('lets %s stand', (text) => {
    expect(table.flatMap((rule) => findings(text, rule))).toEqual([])
  })
})
