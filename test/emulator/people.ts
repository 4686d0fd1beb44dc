// Who works on the deployed service: an account in the user pool, and a token as the screen gets one.
import { createHash, randomBytes } from 'node:crypto'
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider'
import type { Account } from './aws.ts'

export type Door = { poolId: string; clientId: string; screen: string; gateway: string }

/** As infra/RUNBOOK.md has it done by hand. Returns the password. */
export async function addPerson(account: Account, { poolId }: Door, email: string, group: string) {
  const cognito = new CognitoIdentityProviderClient(account.client)
  const who = { UserPoolId: poolId, Username: email }
  const Password = `Aa1!${randomBytes(12).toString('hex')}`
  await cognito.send(
    new AdminCreateUserCommand({ ...who, TemporaryPassword: Password, MessageAction: 'SUPPRESS' }),
  )
  await cognito.send(new AdminSetUserPasswordCommand({ ...who, Password, Permanent: true }))
  await cognito.send(new AdminAddUserToGroupCommand({ ...who, GroupName: group }))
  return Password
}

/** The access token that managed login hands out for a code, to whoever proves to be who asked for it. */
export async function signIn(door: Door, email: string, password: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url')
  const code = await codeFor(door, email, password, verifier)
  const wrong = await redeem(door, code, randomBytes(32).toString('base64url'))
  if (wrong.error !== 'invalid_grant') throw new Error('a code was redeemed by somebody else')
  const { access_token: token } = await redeem(
    door,
    await codeFor(door, email, password, verifier),
    verifier,
  )
  if (typeof token !== 'string') throw new Error('no token for the right code')
  return token
}

async function codeFor(door: Door, email: string, password: string, verifier: string) {
  const form = {
    client_id: door.clientId,
    redirect_uri: `${door.screen}/signed-in`,
    response_type: 'code',
    scope: 'openid',
    state: 's1',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    username: email,
    password,
  }
  const answer = await fetch(`${door.gateway}/login`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  })
  const back = answer.headers.get('location')
  if (!back?.startsWith(form.redirect_uri)) throw new Error(`no way back: ${answer.status}`)
  return new URL(back).searchParams.get('code') ?? ''
}

async function redeem(door: Door, code: string, code_verifier: string) {
  const form = {
    grant_type: 'authorization_code',
    client_id: door.clientId,
    redirect_uri: `${door.screen}/signed-in`,
    code,
    code_verifier,
  }
  const answer = await fetch(`${door.gateway}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams(form),
  })
  const told: { access_token?: unknown; error?: unknown } = Object(await answer.json())
  return told
}
