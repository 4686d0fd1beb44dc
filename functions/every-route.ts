// Every call there is, whichever function answers it: for clients' types, documents and tests.
import { routesOf, table } from './api/routes.ts'
import { filesTable } from './files/routes.ts'

export const everyTable = { ...table, ...filesTable }

export const everyRoute = routesOf(everyTable)
