// Sign-in by OpenID Connect: authorization code with PKCE. Tokens live in memory alone; a page that is loaded anew asks
// the provider again, which knows the browser by its own cookie and answers without a form.
import {
  ErrorResponse,
  InMemoryWebStorage,
  type User,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts'
import { pathOf } from '../routes.ts'
import type { Config } from './config.ts'
import { type Identity, identityOf } from './identity.ts'

export type SignIn = {
  who: Identity
  /** A token that is still good; `ended` once the provider renews it no longer. */
  token(): Promise<Token>
  /** After a popup: whether the same person is signed in again, another is, or nobody. */
  again(): Promise<'same' | 'other' | 'nobody'>
  /** Ends the sign-in here and at the provider; leaves the page. */
  leave(why: 'asked' | 'idle'): Promise<void>
}

export type Token = { kind: 'good'; token: string } | { kind: 'offline' } | { kind: 'ended' }

/** What is left of a token's life when a new one is asked for. */
const renewBeforeSeconds = 60

export const createManager = ({ signIn }: Config): UserManager =>
  new UserManager({
    authority: signIn.issuer,
    metadata: {
      issuer: signIn.issuer,
      authorization_endpoint: signIn.authorize,
      token_endpoint: signIn.token,
      revocation_endpoint: signIn.revoke,
    },
    client_id: signIn.clientId,
    redirect_uri: `${location.origin}${pathOf('signedIn', {})}`,
    popup_redirect_uri: `${location.origin}${pathOf('signedInPopup', {})}`,
    response_type: 'code',
    scope: 'openid',
    loadUserInfo: false,
    monitorSession: false,
    automaticSilentRenew: false,
    revokeTokenTypes: ['refresh_token'],
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    // The verifier of a sign-in that is under way must outlive the way to the provider and back. It is no token.
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  })

/** Leaves for the provider; comes back to `/signed-in`, and from there to where the person was. */
export const goToSignIn = (manager: UserManager, backTo: string): Promise<void> =>
  manager.signinRedirect({ state: { backTo } })

/** Takes up what the provider answered. Null when that is nothing this browser asked for. */
export async function comeBack(
  manager: UserManager,
): Promise<{ user: User; backTo: string } | null> {
  try {
    const user = await manager.signinRedirectCallback()
    return { user, backTo: backToOf(user.state) }
  } catch {
    return null
  }
}

/** Only a path of this very address: the state comes out of storage, which others may have written. */
function backToOf(state: unknown): string {
  const backTo: unknown =
    typeof state === 'object' && state !== null ? Reflect.get(state, 'backTo') : null
  return typeof backTo === 'string' && /^\/(?![/\\])/.test(backTo) ? backTo : '/'
}

export function signedIn(manager: UserManager, config: Config, first: User): SignIn {
  const who = identityOf(first.access_token)
  let user: User | null = first
  let renewal: Promise<'renewed' | 'offline' | 'ended'> | null = null
  const renew = async () => {
    try {
      user = await manager.signinSilent()
      return user ? 'renewed' : 'ended'
    } catch (error) {
      // Only the provider itself can end a sign-in; a network that fails is no refusal.
      return error instanceof ErrorResponse ? 'ended' : 'offline'
    }
  }
  /** However many calls find the token old, it is renewed once. */
  const renewOnce = () => {
    renewal ??= renew().finally(() => {
      renewal = null
    })
    return renewal
  }
  return {
    who,
    async token() {
      const isOld = (user?.expires_in ?? 0) < renewBeforeSeconds
      const outcome = isOld && user?.refresh_token ? await renewOnce() : 'renewed'
      if (user && !user.expired) return { kind: 'good', token: user.access_token }
      return outcome === 'offline' ? { kind: 'offline' } : { kind: 'ended' }
    },
    async again() {
      const next = await manager.signinPopup({ popupAbortOnClose: true }).catch(() => null)
      if (next === null) return 'nobody'
      if (identityOf(next.access_token).sub !== who.sub) return 'other'
      user = next
      return 'same'
    },
    async leave(why) {
      // What cannot be revoked ends by itself; the person must be able to leave without a network.
      await manager.revokeTokens().catch(() => undefined)
      await manager.removeUser()
      user = null
      location.assign(signOutUrl(config, why))
    },
  }
}

/** As Cognito takes it; without the token that others ask for as a hint: none of them belongs in an address. */
function signOutUrl({ signIn: { signOut, clientId } }: Config, why: 'asked' | 'idle'): string {
  const back = `${location.origin}${pathOf('signedOut', {})}`
  const query = new URLSearchParams({ client_id: clientId, logout_uri: back })
  if (why === 'idle') {
    sessionStorage.setItem('signed-out-because', 'idle')
    sessionStorage.setItem('signed-out-from', location.pathname)
  }
  return `${signOut}?${query}`
}
