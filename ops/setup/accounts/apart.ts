// What cells must not share, found before anything is changed. Pure.
import type { Clinic } from '../../../shared/clinic/schema.ts'
import type { Wishes } from '../wishes.ts'
import type { Cell } from './list.ts'

/** A cell with what its files say. */
export type Prepared = Readonly<{ cell: Cell; clinics: readonly Clinic[]; wishes: Wishes }>

/** Something that is one cell's alone, and whose it is, in words that name nobody. */
type Claim = readonly [key: string, by: string]

/** Whatever two cells both have, a line each. */
export const sharedBy = (all: readonly Prepared[]): readonly string[] => [
  ...clashes(
    all.map(({ cell: { name } }) => [name, name]),
    'one name',
  ),
  ...clashes(
    all.map(({ cell }) => [`${cell.accountId} ${cell.region}`, cell.name]),
    'one account and region',
  ),
  ...clashes(
    all.map(({ cell }) => [cell.file, cell.name]),
    'one file of answers',
  ),
  ...clashes(all.flatMap(ofClinics('id')), 'one clinic id'),
  ...clashes(all.flatMap(ofClinics('textNumber')), 'one textNumber'),
  ...clashes(all.flatMap(numbersOf), 'one numberArn in their answers'),
]

const ofClinics =
  (field: 'id' | 'textNumber') =>
  ({ cell, clinics }: Prepared): readonly Claim[] =>
    clinics.map((clinic) => [clinic[field], `${cell.name} (${clinic.id})`])

const numbersOf = ({ cell, wishes }: Prepared): readonly Claim[] =>
  Object.entries(wishes.clinics).flatMap(([id, { numberArn }]) =>
    numberArn === undefined || numberArn === 'new' ? [] : [[numberArn, `${cell.name} (${id})`]],
  )

const clashes = (claims: readonly Claim[], what: string): readonly string[] =>
  [...Map.groupBy(claims, ([key]) => key).values()]
    .filter(({ length }) => length > 1)
    .map((both) => `${both.map(([, by]) => by).join(' and ')} have ${what}`)
