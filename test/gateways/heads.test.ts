import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { mockClient } from 'aws-sdk-client-mock'
import { beforeEach, expect, it } from 'vitest'
import type { LaidDown } from '../../ops/verify/heads.ts'
import { headsInBucket } from '../../ops/verify/read-heads.ts'
import { s3Heads } from '../../shared/gateways/heads.ts'

const s3 = mockClient(S3Client)
beforeEach(() => s3.reset())

const failure = (name: string) => Object.assign(new Error(name), { name })

it('puts a day’s heads on condition that they are not there', async () => {
  s3.on(PutObjectCommand).resolves({})
  expect(await s3Heads(new S3Client({}), 'b').keep('2026-03-02/demo.jsonl', 'x')).toBe('kept')
  const [call] = s3.commandCalls(PutObjectCommand)
  expect(call?.args[0].input).toMatchObject({
    Bucket: 'b',
    Key: '2026-03-02/demo.jsonl',
    IfNoneMatch: '*',
  })
})

it('takes heads that are there already for its own, and throws what else fails', async () => {
  s3.on(PutObjectCommand).rejectsOnce(failure('PreconditionFailed')).rejects(failure('SlowDown'))
  const heads = s3Heads(new S3Client({}), 'b')
  expect(await heads.keep('d', 'x')).toBe('there')
  await expect(heads.keep('d', 'x')).rejects.toThrow('SlowDown')
})

it('reads every version of a day’s heads, and names what was written over or hidden', async () => {
  const Key = '2026-03-02/demo.jsonl'
  s3.on(ListObjectVersionsCommand)
    .resolvesOnce({
      IsTruncated: true,
      NextKeyMarker: Key,
      NextVersionIdMarker: 'v2',
      Versions: [{ Key, VersionId: 'v2' }],
      DeleteMarkers: [{ Key: '2026-03-01/demo.jsonl' }],
    })
    .resolves({ Versions: [{ Key, VersionId: 'v1' }] })
  const line = (version: number) => `${JSON.stringify({ chart: 'c', version, seal: 's' })}\n`
  for (const [VersionId, version] of [
    ['v1', 1],
    ['v2', 2],
  ] as const)
    s3.on(GetObjectCommand, { VersionId }).resolves({
      Body: { transformToString: async () => line(version) } as never,
    })
  const read = headsInBucket(new S3Client({ region: 'us-east-1' }), 'b')
  const lines: LaidDown[] = []
  for await (const each of read.lines) lines.push(each)
  expect(lines.map(({ day, version }) => [day, version])).toEqual([
    ['2026-03-02', 2],
    ['2026-03-02', 1],
  ])
  expect(read.wrong).toEqual([
    '2026-03-01/demo.jsonl: hidden by a deletion',
    `${Key}: written 2 times`,
  ])
  expect(s3.commandCalls(ListObjectVersionsCommand)[1]?.args[0].input).toMatchObject({
    KeyMarker: Key,
    VersionIdMarker: 'v2',
  })
})
