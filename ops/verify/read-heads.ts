// Where daily heads lie: in a bucket, every version of every object, or in a folder.
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandInput,
  type ListObjectVersionsCommandOutput,
  S3Client,
} from '@aws-sdk/client-s3'
import * as z from 'zod/mini'
import { parseJson } from '../../shared/vocabulary/json.ts'
import { Refused } from '../command.ts'
import type { LaidDown } from './heads.ts'

export type HeadsRead = {
  lines: AsyncIterable<LaidDown>
  /** What is odd about the place itself; complete once all lines were read. */
  wrong: readonly string[]
}

const Line = z.strictObject({ chart: z.string(), version: z.int(), seal: z.string() })

/** Days of each clinic's object or file: `2026-03-02/demo.jsonl`. */
const named = /^(\d{4}-\d\d-\d\d)\/[A-Za-z0-9_-]+\.jsonl$/

function* linesIn(name: string, text: string): Generator<LaidDown> {
  const day = named.exec(name)?.[1] ?? ''
  for (const [at, json] of text.split('\n').entries()) {
    if (json === '') continue
    const line = Line.safeParse(parseJson(json))
    if (!line.success) throw new Refused(`${name} line ${at + 1}: no head of a chart.`)
    yield { day, ...line.data }
  }
}

export function headsInFolder(folder: string): HeadsRead {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new Refused(`${folder} is no folder of chain heads.`)
  const names = globSync('*/*.jsonl', { cwd: folder })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => named.test(name))
    .sort()
  const lines = async function* () {
    for (const name of names) yield* linesIn(name, readFileSync(join(folder, name), 'utf8'))
  }
  return { lines: lines(), wrong: [] }
}

/**
 * Each version, since what is locked can be covered by a newer one or a mark of deletion, and never taken away. Nobody
 * writes a day's twice: more than one is a finding by itself.
 */
export function headsInBucket(client: S3Client, bucket: string): HeadsRead {
  const wrong: string[] = []
  const lines = async function* () {
    const { versions, hidden } = await versionsIn(client, bucket)
    wrong.push(...hidden.map((name) => `${name}: hidden by a deletion`))
    for (const [name, ids] of versions) {
      if (ids.length > 1) wrong.push(`${name}: written ${ids.length} times`)
      for (const VersionId of ids) {
        const asked = { Bucket: bucket, Key: name, VersionId }
        const { Body } = await client.send(new GetObjectCommand(asked))
        yield* linesIn(name, (await Body?.transformToString()) ?? '')
      }
    }
  }
  return { lines: lines(), wrong }
}

async function versionsIn(client: S3Client, Bucket: string) {
  const versions = new Map<string, string[]>()
  const hidden: string[] = []
  let from: Pick<ListObjectVersionsCommandInput, 'KeyMarker' | 'VersionIdMarker'> | null = {}
  while (from !== null) {
    const page: ListObjectVersionsCommandOutput = await client.send(
      new ListObjectVersionsCommand({ Bucket, ...from }),
    )
    hidden.push(...(page.DeleteMarkers ?? []).map(({ Key = '' }) => Key))
    for (const { Key = '', VersionId = '' } of page.Versions ?? [])
      if (named.test(Key)) versions.set(Key, [...(versions.get(Key) ?? []), VersionId])
    const { NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page
    from = page.IsTruncated ? { KeyMarker, VersionIdMarker } : null
  }
  return { versions, hidden }
}

/** A folder, or `s3://<bucket>`. */
export function openHeads(place: string): HeadsRead {
  const bucket = /^s3:\/\/([^/]+)\/?$/.exec(place)?.[1]
  return bucket === undefined ? headsInFolder(place) : headsInBucket(new S3Client({}), bucket)
}
