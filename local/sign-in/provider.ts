// The OpenID provider of the local run: what Cognito is on AWS, with demo accounts for people.
import { type CryptoKey, exportJWK, generateKeyPair } from 'jose'
import { type Configuration, Provider } from 'oidc-provider'
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js'
import { accountOf, type DemoAccount } from './accounts.ts'

export const clientId = 'afterglow-web'
/** As tokens of the other kind have it; API Gateway would look for the client's id. */
export const audience = 'afterglow'
/** What tokens are for, as OAuth names it: an address that nothing stands at. */
const resource = 'urn:afterglow:api'

/** As the stack sets them for Cognito. */
const lifeSeconds = { access: 60 * 60, refresh: 12 * 60 * 60, session: 60 * 60 }

export type SigningKey = { privateKey: CryptoKey; publicKey: CryptoKey }

/** Made anew at each start, as everything that this provider remembers is. */
export const newSigningKey = (): Promise<SigningKey> =>
  generateKeyPair('RS256', { extractable: true })

/** @param origin where the local run answers, `http://localhost:8080` */
export async function createProvider(
  origin: string,
  accounts: readonly DemoAccount[],
  { privateKey }: SigningKey,
): Promise<Provider> {
  const jwk = { ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256' }
  return new Provider(issuerOf(origin), configuration(origin, accounts, jwk))
}

export const issuerOf = (origin: string): string => `${origin}/sign-in`

function configuration(
  origin: string,
  accounts: readonly DemoAccount[],
  jwk: Record<string, unknown>,
): Configuration {
  const groupOf = (id: string | undefined) => accountOf(accounts, id)?.group
  return {
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`${origin}/signed-in`, `${origin}/signed-in/popup`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    // Its own, made by name: one that it falls back to warns about every start.
    adapter: createMemoryAdapter(0),
    jwks: { keys: [jwk] },
    scopes: ['openid'],
    pkce: { required: () => true },
    cookies: { keys: [crypto.randomUUID()], names: cookieNames },
    ttl: {
      AccessToken: lifeSeconds.access,
      RefreshToken: lifeSeconds.refresh,
      Session: lifeSeconds.session,
      Grant: lifeSeconds.refresh,
      IdToken: lifeSeconds.access,
      Interaction: lifeSeconds.session,
    },
    issueRefreshToken: async () => true,
    // As at Cognito, what was issued outlives the browser's own sign-in; the application revokes it as it leaves.
    expiresWithSession: async () => false,
    clientBasedCORS: (_, from) => from === origin,
    findAccount: (_, id) =>
      groupOf(id) === undefined ? undefined : { accountId: id, claims: async () => ({ sub: id }) },
    extraTokenClaims: async (_, token) => ({
      token_use: 'access',
      'cognito:groups': [groupOf('accountId' in token ? token.accountId : undefined) ?? ''],
    }),
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: async (_, client, token) => token.clientId === client.clientId,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: 'openid',
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: lifeSeconds.access,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    interactions: { url: (_, { uid }) => `/sign-in/interaction/${uid}` },
    // One application of our own: nobody is asked whether it may know them.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session, provider } = oidc
      if (!client || !session?.accountId) return undefined
      const grant = new provider.Grant({
        clientId: client.clientId,
        accountId: session.accountId,
      })
      grant.addOIDCScope('openid')
      grant.addResourceScope(resource, 'openid')
      await grant.save()
      return grant
    },
    renderError: async (ctx, { error, error_description }) => {
      ctx.type = 'json'
      ctx.body = { error, error_description }
    },
  }
}

const cookieNames = {
  session: 'afterglow-session',
  interaction: 'afterglow-interaction',
  resume: 'afterglow-resume',
}
