// Starting the local run: port, data, demo, clock. Everything is put away again by `close`.
import type { Server } from 'node:http'
import type { Clinic } from '../shared/clinic/schema.ts'
import { buildWeb } from '../web/build/build-web.ts'
import { fileHeads, keepHeadsDaily } from './chain-heads.ts'
import { makeFiguresNightly } from './clinic-figures.ts'
import { type Data, openData } from './data.ts'
import { type LocalEhr, localEhr } from './ehr.ts'
import { folderFiles } from './export-files.ts'
import { type LiveWorld, liveWorld } from './live-world.ts'
import { localLog, localMetrics, placeOf } from './log.ts'
import type { Options } from './options.ts'
import { listen } from './server/listen.ts'
import { createLocalServer, type ServerDeps } from './server/server.ts'
import { secretAt, tokens } from './server/tokens.ts'
import { webFiles } from './server/web-files.ts'
import { createService } from './service.ts'
import { localSignIn } from './sign-in/sign-in.ts'
import type { ClockMode } from './world/changes.ts'

export type Running = {
  url: string
  /** Resolves if nothing can be kept any more: a disk is full, a file cannot be written. Then it is to be closed. */
  trouble: Promise<Error>
  close(): Promise<void>
}

/**
 * Resolves once the service answers. The port is taken first, so that a second start ends before it
 * touches the first one's data.
 */
export async function start(options: Options, given: readonly Clinic[]): Promise<Running> {
  const deps = Promise.withResolvers<ServerDeps>()
  const trouble = happening()
  const { servers, port } = await listen(() => createLocalServer(deps.promise), options.port)
  try {
    const origin = `http://localhost:${port}`
    const ehr = await localEhr(given)
    const { clinics } = ehr
    const screen = openScreen(origin, clinics)
    // What fails first is told; the other must not be an error that nobody waits for.
    screen.catch(() => undefined)
    const data = await openData(options, { clinics, screen: origin, onTrouble: trouble.note })
    const opened = {
      ...(await openService(options, ehr, data, await screen, origin)),
      ...(await screen),
      origin,
      trouble: trouble.noted,
    }
    deps.resolve(opened)
    return {
      url: origin,
      trouble: trouble.promise,
      async close() {
        await closeServers(servers)
        await opened.world.close()
        await data.close()
      },
    }
  } catch (error) {
    await closeServers(servers)
    throw error
  }
}

/** The first that is noted. */
function happening() {
  const { promise, resolve } = Promise.withResolvers<Error>()
  let first: Error | null = null
  return {
    promise,
    noted: () => first,
    note(error: Error) {
      first ??= error
      resolve(first)
    },
  }
}

type Screen = Pick<ServerDeps, 'page' | 'signIn'>

/** The application, bundled as for AWS, and its sign-in. */
async function openScreen(origin: string, clinics: readonly Clinic[]): Promise<Screen> {
  const site = buildWeb({ drawer: true })
  const find = (name: string) => `/${site.files.find(({ path }) => path.includes(name))?.path}`
  const look = { style: find('/style-'), icon: find('/icon-') }
  const signIn = await localSignIn(origin, clinics, look)
  return { signIn, page: webFiles(site, { api: '/api', signIn: signIn.config }) }
}

async function openService(
  options: Options,
  ehr: LocalEhr,
  { store, figures, state, secretPath, headsPath, exportsPath }: Data,
  { signIn }: Screen,
  screen: string,
): Promise<Omit<ServerDeps, keyof Screen | 'origin' | 'trouble'>> {
  const { clinics } = ehr
  const forPrograms = tokens(secretAt(secretPath))
  const people = async (token: string) =>
    (await forPrograms.verify(token)) ?? (await signIn.verify(token))
  const seen = { log: localLog, metrics: localMetrics }
  const service = createService({
    clinics,
    store,
    figures,
    state,
    screen,
    people,
    files: folderFiles(exportsPath),
    ...seen,
  })
  const onError = (error: unknown) => localLog.error('something failed', placeOf(error))
  const world = liveWorld(service.world, Date.now, onError, tellOfWallJump)
  const heads = { ...service.deps, heads: fileHeads(headsPath) }
  await keepHeadsDaily(service.world, heads, onError)
  const makeFigures = makeFiguresNightly(service.world, { ...service.deps, figures }, onError)
  await setClock(world, options)
  return {
    clinics,
    world,
    tokens: forPrograms,
    ehr: { assertion: ehr.assertion, tokenEndpoint: `${screen}/fhir/token` },
    numberFor: (phone) => numberFor(world, clinics, phone),
    api: service.api,
    files: service.files,
    form: service.form,
    fhir: service.fhir,
    makeFigures,
    onError,
  }
}

const tellOfWallJump = (byMs: number, mode: ClockMode) =>
  localLog.warn(
    mode === 'held'
      ? "this machine's clock is more than a year past the service's, which is held where it was: move it in steps, or start with --fresh"
      : "this machine's clock was put back: the service's goes on from where it was",
    { days: Math.round(byMs / 86_400_000) },
  )

/**
 * With `--now` the clock is held there, or where it already is beyond it; otherwise it is live, and
 * what fell due while nothing ran is caught up with.
 */
async function setClock(world: LiveWorld, { now }: Options): Promise<void> {
  if (now === null) {
    await world.resume()
    return
  }
  await world.setMode('held')
  await world.moveTo((current) => Math.max(current, now))
  const { now: clock } = world.clock()
  if (Date.parse(clock) > now)
    localLog.warn('the clock never goes back: it stands later than --now (--fresh begins anew)', {
      clock,
    })
}

/** The number that last wrote to this phone; one that none has written to writes to the first clinic's. */
function numberFor(world: LiveWorld, clinics: readonly Clinic[], phone: string): string {
  const last = world.messagesOf(phone).findLast(({ direction }) => direction === 'out')
  const clinic = clinics.find(({ textNumber }) => textNumber === last?.with) ?? clinics[0]
  return clinic?.textNumber ?? ''
}

async function closeServers(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      // Browsers keep connections open that never ask anything.
      setTimeout(() => server.closeAllConnections(), 1000).unref()
      return closed
    }),
  )
}
