import { describe, expect, it } from 'vitest'
import { finder } from '../../../../functions/api/roster/search.ts'
import { chart, phone, row } from '../../../store/charts.ts'

const lucia = {
  ...row(chart('k7f2m'), 'Lucía'),
  lastName: 'Ortega-Núñez',
  birthDate: '1984-03-14',
  externalId: 'MRN-004217',
  phone: phone('+12025550123'),
}
const bare = { ...row(chart('p2'), 'Bo'), lastName: null, birthDate: null, phone: null }

describe('a patient is found', () => {
  it.each([
    ['lucia', 'the first name, without its accent'],
    ['LUCÍA', 'in capitals'],
    ['luc', 'its beginning'],
    ['nunez', 'a part of the last name'],
    ['ortega-n', 'as it is written'],
    ['ortega lucia', 'in either order'],
    ['Ortega, L', 'as a list has it'],
    ['k7f2m', 'our own number'],
    ['4217', 'the end of the clinic’s'],
    ['mrn-0042', 'its beginning'],
    ['+12025550123', 'the telephone'],
    ['(202) 555-0123', 'as it is written'],
    ['202 555', 'its beginning'],
    ['0123', 'its end'],
    ['1984-03-14', 'the birth date'],
    ['3/14/1984', 'as Americans write it'],
    ['03-14-84', 'with a short year'],
    ['1984', 'its year'],
    ['lucia 3/14/1984', 'name and birth date'],
    ['lucia 0123', 'name and telephone'],
  ])('by %s: %s', (q) => {
    expect(finder(q)(lucia)).toBe(true)
    expect(finder(q)(bare)).toBe(false)
  })

  it.each(['ucia', 'lucia bo', 'lucia 1985-03-14', '3/15/1984', '999 5550', '05', 'reyes'])(
    'not by %s',
    (q) => {
      expect(finder(q)(lucia)).toBe(false)
    },
  )
})
