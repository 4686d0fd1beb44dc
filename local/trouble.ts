// What a start or a run ends for, each with what to do about it. Nothing that was answered is lost by any of them.

/** Told to people as it stands. */
export abstract class Trouble extends Error {}

export class PortTaken extends Trouble {
  override name = 'PortTaken'

  constructor(port: number) {
    super(`port ${port} is in use. Choose another: PORT=8081 npm start`)
  }
}

export class FolderTaken extends Trouble {
  override name = 'FolderTaken'
}

export class JournalDamaged extends Trouble {
  override name = 'JournalDamaged'

  constructor(path: string, line: number) {
    super(`${path} line ${line} cannot be read; start with --fresh to empty it`)
  }
}

export class DiskFull extends Trouble {
  override name = 'DiskFull'

  /** @param path what could not be written */
  constructor(path: string) {
    super(
      `The disk is full: ${path} cannot be written. Nothing that was answered is lost. Make room, then start again.`,
    )
  }
}

export class FolderForbidden extends Trouble {
  override name = 'FolderForbidden'

  constructor(path: string) {
    super(`${path} may not be written by this user. Set AFTERGLOW_FOLDER to a folder that may.`)
  }
}

export class DatabaseFailed extends Trouble {
  override name = 'DatabaseFailed'

  constructor(path: string, why: string) {
    super(`The database in ${path} has failed: ${why}. Start again; --fresh begins anew.`)
  }
}

type SystemError = { code?: unknown; message: string }

/** As Node and as LevelDB tell it: no room, none left to this user, a file at its limit. */
export const isDiskFull = ({ code, message }: SystemError): boolean =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(String(code)) ||
  /No space left on device|Disk quota exceeded|File too large/i.test(message)

/** An error of writing below a path, as people are told it where we know better words; else as it is. */
export function troubleWith(path: string, thrown: unknown): Error {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown))
  if (error instanceof Trouble) return error
  if (isDiskFull(error)) return new DiskFull(path)
  const code = 'code' in error ? String(error.code) : ''
  return ['EACCES', 'EPERM', 'EROFS'].includes(code) ? new FolderForbidden(path) : error
}
