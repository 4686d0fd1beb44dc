// How an account of the list is reached, and whose it is.
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import type { Access } from '../../stack.ts'
import type { Clients } from '../place.ts'
import type { Cell } from './list.ts'

type Identity = Readonly<{
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
  expiration?: Date
}>

/** What its clients and its CDK work with. */
export const accessTo = ({ way, region }: Pick<Cell, 'way' | 'region'>): Access =>
  'profile' in way
    ? { region, profile: way.profile }
    : { region, credentials: assumed(way.roleArn, region) }

/** Others are asked for so long before they end. */
const aheadMs = 5 * 60_000

/** Asked for once and shared by all clients; a role is lent for an hour, and a journey may take longer. */
function assumed(RoleArn: string, region: string): () => Promise<Identity> {
  let lent: Identity | null = null
  return async () => {
    const endsMs = lent?.expiration?.getTime() ?? Number.POSITIVE_INFINITY
    if (lent === null || endsMs - aheadMs < Date.now()) lent = await lend(RoleArn, region)
    return lent
  }
}

async function lend(RoleArn: string, region: string): Promise<Identity> {
  const client = new STSClient({ region })
  try {
    const { Credentials: got } = await client.send(
      new AssumeRoleCommand({ RoleArn, RoleSessionName: 'afterglow-setup' }),
    )
    if (!got?.AccessKeyId || !got.SecretAccessKey) throw new Error('no credentials came')
    return {
      accessKeyId: got.AccessKeyId,
      secretAccessKey: got.SecretAccessKey,
      ...(got.SessionToken ? { sessionToken: got.SessionToken } : {}),
      ...(got.Expiration ? { expiration: got.Expiration } : {}),
    }
  } finally {
    client.destroy()
  }
}

/** Whose account it is that is reached. @throws what STS, or the profile's own source of credentials, says */
export async function accountBehind(access: Access): Promise<string> {
  const client = new STSClient(access)
  try {
    const { Account } = await client.send(new GetCallerIdentityCommand({}))
    return Account ?? 'nobody'
  } finally {
    client.destroy()
  }
}

/** The same credentials for a process of its own. */
export async function environmentOf({ sts }: Clients): Promise<Readonly<Record<string, string>>> {
  const { accessKeyId, secretAccessKey, sessionToken } = await sts.config.credentials()
  const region = await sts.config.region()
  return {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken ? { AWS_SESSION_TOKEN: sessionToken } : {}),
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
  }
}
