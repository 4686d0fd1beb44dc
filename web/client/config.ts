// Where the application finds its API and its sign-in: a file beside it, written by whoever deploys or serves it.

export type Config = {
  /** Before every path of the API. */
  api: string
  signIn: {
    issuer: string
    clientId: string
    authorize: string
    token: string
    revoke: string
    signOut: string
  }
}

/** @throws when the file is missing or is no configuration: nothing works without it */
export async function readConfig(): Promise<Config> {
  // As index.html has it loaded ahead: it is served as not to be kept.
  const answer = await fetch('/config.json')
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`)
  const config: unknown = await answer.json()
  if (!isConfig(config)) throw new Error('config.json has not the wanted shape')
  return config
}

const isConfig = (value: unknown): value is Config =>
  hasTexts(value, ['api']) &&
  'signIn' in value &&
  hasTexts(value.signIn, ['issuer', 'clientId', 'authorize', 'token', 'revoke', 'signOut'])

const hasTexts = (value: unknown, names: readonly string[]): value is object =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => typeof Reflect.get(value, name) === 'string')
