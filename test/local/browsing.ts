// A browser's part in signing in, without one: it follows redirects, keeps cookies, and sends forms.
import { createHash, randomBytes } from 'node:crypto'

const base64url = (bytes: Buffer): string => bytes.toString('base64url')

export type Signed = { access_token: string; refresh_token: string; id_token: string }

export function browsing(origin: string) {
  const cookies = new Map<string, string>()
  const ask = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(new URL(address, origin), {
      ...init,
      redirect: 'manual',
      headers: {
        ...init.headers,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    })
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    return answer
  }
  const form = (values: Record<string, string>): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(values),
  })
  /** Follows until something is shown, or a path of the application is come to. */
  const follow = async (
    address: string,
    init?: RequestInit,
  ): Promise<{ url: URL; answer: Response }> => {
    const answer = await ask(address, init)
    const location = answer.headers.get('location')
    const url = new URL(location ?? address, origin)
    if (location === null || url.pathname.startsWith('/signed-')) return { url, answer }
    return follow(url.href)
  }
  const verifier = base64url(randomBytes(32))
  const wanted = {
    client_id: 'afterglow-web',
    redirect_uri: `${origin}/signed-in`,
    response_type: 'code',
    scope: 'openid',
    state: 'here',
    code_challenge: base64url(createHash('sha256').update(verifier).digest()),
    code_challenge_method: 'S256',
  }
  const token = (values: Record<string, string>) =>
    ask('/sign-in/token', form({ client_id: 'afterglow-web', ...values }))
  return {
    ask,
    follow,
    form,
    /** Leaves for the sign-in; `changed` is asked for instead of what the application would. */
    authorize: (changed: Record<string, string> = {}) =>
      follow(`/sign-in/auth?${new URLSearchParams({ ...wanted, ...changed })}`),
    choose: (page: URL, account: string, person = '') =>
      follow(page.href, form({ account, person })),
    token,
    redeem: (code: string, proof: string = verifier) =>
      token({
        grant_type: 'authorization_code',
        code,
        redirect_uri: wanted.redirect_uri,
        code_verifier: proof,
      }),
    /** All of it, as an account that is asked for. */
    async signIn(account: string, person = ''): Promise<Signed> {
      const { url } = await this.authorize()
      const back = await this.choose(url, account, person)
      const answer = await this.redeem(back.url.searchParams.get('code') ?? '')
      return (await answer.json()) as Signed
    },
  }
}
