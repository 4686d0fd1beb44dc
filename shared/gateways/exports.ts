// Where exports lie until they run out, and the queue they are worked off by: a bucket and SQS, or what stands in.
import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs'

/** Text by name. What is not there is null; what was removed may be there, empty. */
export type ExportFiles = {
  write(name: string, text: string): Promise<void>
  read(name: string): Promise<string | null>
  remove(name: string): Promise<void>
}

/** One turn at one export: a few thousand resources, then the next is asked for. */
export type ExportTurn = { clinicId: string; jobId: string; turn: number }

export type ExportQueue = { ask(turn: ExportTurn): Promise<void> }

export const s3ExportFiles = (client: Pick<S3Client, 'send'>, bucket: string): ExportFiles => ({
  async write(name, text) {
    const type = name.endsWith('.ndjson') ? 'application/fhir+ndjson' : 'application/json'
    await client.send(
      new PutObjectCommand({ Bucket: bucket, Key: name, Body: text, ContentType: type }),
    )
  },
  async read(name) {
    try {
      const found = await client.send(new GetObjectCommand({ Bucket: bucket, Key: name }))
      return (await found.Body?.transformToString('utf-8')) ?? null
    } catch (error) {
      if (error instanceof Error && error.name === 'NoSuchKey') return null
      throw error
    }
  },
  // No function of ours may delete: it is emptied, and taken away by the bucket's own rule with the rest.
  async remove(name) {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: name, Body: '' }))
  },
})

export const sqsExportQueue = (client: Pick<SQSClient, 'send'>, url: string): ExportQueue => ({
  async ask(turn) {
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(turn) }))
  },
})
