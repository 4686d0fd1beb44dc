// The page that the application takes the place of, at `/local/page`: a handful of files, read once and served as they are.
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Answer } from './answer.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Answers `/local/page` and `/page/<file>`; null for any other path. Only files of the folder are ever known. */
export function pageFiles(folder: string): (path: string) => Answer | null {
  const answers = new Map<string, Answer>()
  for (const name of readdirSync(folder)) {
    const type = types[extname(name)]
    if (type === undefined) continue
    const path = name === 'index.html' ? '/local/page' : `/page/${name}`
    const headers = { 'content-type': type, 'cache-control': 'no-cache' }
    answers.set(path, { status: 200, headers, body: readFileSync(join(folder, name)) })
  }
  return (path) => answers.get(path) ?? null
}
