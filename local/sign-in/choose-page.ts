// The page on which somebody becomes one of the demo accounts. No script: every account is a button that sends a form.
import type { DemoAccount } from './accounts.ts'

/** Files of the application that these pages share, by their addresses. */
export type Look = { style: string; icon: string }

export function choosePage(action: string, accounts: readonly DemoAccount[], look: Look): string {
  const clinics = [...new Set(accounts.map(({ clinic }) => clinic))]
  const sections = clinics.map((clinic) => {
    const theirs = accounts.filter((account) => account.clinic === clinic)
    return `<section class="card block"><h2>${escaped(clinic.name)}</h2><div class="buttons">${theirs.map(button).join('')}</div></section>`
  })
  return page(
    look,
    `<h1>Sign in to the demo</h1>
    <p>This machine's own sign-in. On AWS it is a password and a one-time code.</p>
    <form method="post" action="${escaped(action)}" class="stack">
    <div class="field"><label for="person">Your name (optional)</label>
    <p class="hint" id="person-hint">Small letters, digits and hyphens. Who did and saw what is told apart by it.</p>
    <input id="person" name="person" maxlength="20" pattern="[a-z0-9][a-z0-9\\-]*" autocomplete="off" aria-describedby="person-hint" /></div>
    ${sections.join('')}</form>`,
  )
}

export const troublePage = (says: string, look: Look): string =>
  page(
    look,
    `<h1>That did not work</h1><p>${escaped(says)}</p><a class="button" href="/">Start again</a>`,
  )

const button = ({ id, role }: DemoAccount): string =>
  `<button type="submit" name="account" value="${escaped(id)}">${escaped(role)}</button>`

const page = (look: Look, body: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Sign in · Afterglow</title>
    <link rel="icon" href="${look.icon}" type="image/svg+xml" />
    <link rel="stylesheet" href="${look.style}" />
  </head>
  <body>
    <main class="alone">
    ${body}
    </main>
  </body>
</html>
`

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (each) => `&#${each.charCodeAt(0)};`)
