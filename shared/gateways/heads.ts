// Daily chain heads: an object each, in a bucket where what is written stays for its time (docs/aws.md "Object Lock").
import { PutObjectCommand, type PutObjectCommandOutput } from '@aws-sdk/client-s3'
import type { Heads } from './types.ts'

type Client = { send(command: PutObjectCommand): Promise<PutObjectCommandOutput> }

/** The bucket's own rule says for how long: whoever writes has no say in it. */
export const s3Heads = (client: Client, bucket: string): Heads => ({
  async keep(name, text) {
    try {
      await client.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: name,
          Body: text,
          ContentType: 'application/jsonl',
          // A repeat after a lost answer finds its own.
          IfNoneMatch: '*',
        }),
      )
      return 'kept'
    } catch (error) {
      if (error instanceof Error && error.name === 'PreconditionFailed') return 'there'
      throw error
    }
  },
})
