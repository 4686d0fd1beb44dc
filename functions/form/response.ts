// What goes back: a whole page, and the headers that keep it to itself.
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { type Html, html } from '../../shared/markup/html.ts'
import type { Language } from '../../shared/vocabulary/ids.ts'
import { script, scriptHash } from './script.ts'
import { style, styleHash } from './style.ts'

export type Page = {
  status: 200 | 404 | 422 | 429 | 500
  language: Language
  title: string
  body: Html
  cookie?: string
}

/** Nothing from elsewhere, nothing that runs but one line, nothing kept, and nobody told where the reader came from. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; script-src 'sha256-${scriptHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000',
}

export function result(page: Page): APIGatewayProxyStructuredResultV2 {
  const { status, cookie } = page
  return {
    statusCode: status,
    headers,
    ...(cookie === undefined ? {} : { cookies: [cookie] }),
    body: document(page),
  }
}

function document({ language, title, body }: Page): string {
  const sheet: Html = { html: style }
  const line: Html = { html: script }
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${sheet}</style>
</head>
<body>
${body}
<script>${line}</script>
</body>
</html>
`.html
}
