// Who is signed in, read out of a token for showing. The service checks tokens; this decides nothing.

export type Identity = {
  sub: string
  /** As in the token's groups, `<clinic>.<role>`. */
  clinicId: string | null
  roles: readonly string[]
}

/** @throws when the text is no JWT */
export function identityOf(accessToken: string): Identity {
  const payload: unknown = JSON.parse(decoded(accessToken.split('.')[1] ?? ''))
  const claims = typeof payload === 'object' && payload !== null ? payload : {}
  const sub: unknown = Reflect.get(claims, 'sub')
  const groups: unknown = Reflect.get(claims, 'cognito:groups')
  const pairs = (Array.isArray(groups) ? groups : []).map((each) => String(each).split('.'))
  const clinicId = pairs[0]?.[0] ?? null
  return {
    sub: typeof sub === 'string' ? sub : '',
    clinicId,
    roles: pairs.filter(([clinic]) => clinic === clinicId).map(([, role = '']) => role),
  }
}

/** base64url of UTF-8. */
function decoded(part: string): string {
  const bytes = atob(part.replaceAll('-', '+').replaceAll('_', '/'))
  return new TextDecoder().decode(Uint8Array.from(bytes, (each) => each.charCodeAt(0)))
}
