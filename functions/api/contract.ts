// The API's calls as types, for clients that TypeScript checks: what each takes and answers, as JSON carries it. Types
// alone, so that a client takes none of the service's code with it.
import type { everyTable } from '../every-route.ts'

type Rows = typeof everyTable

/** `PUT /patients/{patientId}` and its like. */
export type ApiCall = keyof Rows

type ShapesOf<C extends ApiCall> = NonNullable<Rows[C]['shapes']>

/** What the path names; undefined where it names nothing. */
export type RouteParams<C extends ApiCall> = ShapesOf<C>['params']
/** The query, of which every part may be left out; undefined where a call takes none. */
export type RouteQuery<C extends ApiCall> = ShapesOf<C>['query']
/** The body; undefined where a call takes none. */
export type RouteBody<C extends ApiCall> = ShapesOf<C>['body']
/** The answer of a call that went well. */
export type RouteAnswer<C extends ApiCall> = ShapesOf<C>['answer']
