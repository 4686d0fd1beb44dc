// Who takes the patient home, as people text it.
import { describe, expect, it } from 'vitest'
import { readRide, readRideLater } from '../../shared/conversation/index.ts'

const arranged = (driver: string | null) => ({ arranged: true, driver })
const open = { arranged: false, driver: null }

describe('the answer to who drives', () => {
  it.each([
    ['1', null],
    ['1.', null],
    ['one', null],
    ['uno', null],
    ['yes', null],
    ['arranged', null],
    ['ya tengo', null],
    ['1 ok', null],
    ['1 gracias', null],
    ['1 Ana', 'Ana'],
    ['1, my wife', 'my wife'],
    ['1 mi hermana', 'mi hermana'],
    ['1-José', 'José'],
    ['Yes, my wife', 'my wife'],
    ['sí, mi esposa', 'mi esposa'],
  ])('"%s" is a ride, with %s', (body, driver) => {
    expect(readRide(body)).toEqual(arranged(driver))
  })

  it.each(['2', 'two', 'dos', 'no', 'nope', 'not yet', 'no tengo', '2 not yet'])(
    '"%s" is none',
    (body) => {
      expect(readRide(body)).toEqual(open)
    },
  )

  it.each([
    ...['1 me', '1 myself', '1 alone', '1 nobody', '1 my car', '1 driving', 'yes myself'],
    ...['1 uber', '1 a taxi', '1 yo mismo', '1 nadie', '1 mi carro', 'si, solo'],
  ])('"%s" is none: nobody takes them home', (body) => {
    expect(readRide(body)).toEqual(open)
  })

  it.each([
    ...['1 maybe', '1 not sure', '1 but no', '1 or 2', '12', '1 2', '1 my friend Tom drives us'],
    ...['still looking', 'my sister', 'tal vez', 'yes but only if she can'],
  ])('"%s" is not plain, and asked again or read by a person', (body) => {
    expect(readRide(body)).toBeNull()
  })

  it('is by its number alone where nobody has just asked', () => {
    expect(readRideLater('1 Ana')).toEqual(arranged('Ana'))
    expect(readRideLater('2')).toEqual(open)
    for (const body of ['yes', 'no', 'ok', 'yes, my wife', '11', '20 mg'])
      expect(readRideLater(body)).toBeNull()
  })
})
