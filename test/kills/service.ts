// The local run as a client has it that may be hung up on at any moment.

export type Reply = { status: number; body: unknown }

export class Service {
  readonly #url: string
  readonly #token: string

  private constructor(url: string, token: string) {
    this.#url = url
    this.#token = token
  }

  static async at(url: string): Promise<Service> {
    const answer = await fetch(`${url}/local/token?clinic=demo&role=clinician`)
    const { token } = (await answer.json()) as { token: string }
    return new Service(url, token)
  }

  get = (path: string): Promise<Reply> => this.#ask('GET', path)
  put = (path: string, body: object): Promise<Reply> => this.#ask('PUT', path, body)
  post = (path: string, body: object): Promise<Reply> => this.#ask('POST', path, body)

  async #ask(method: string, path: string, body?: object): Promise<Reply> {
    const headers = {
      authorization: `Bearer ${this.#token}`,
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
    }
    const sent = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const answer = await fetch(`${this.#url}${path}`, sent)
    return { status: answer.status, body: await answer.json() }
  }
}
