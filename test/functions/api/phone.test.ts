import { describe, expect, it } from 'vitest'
import { readPhone } from '../../../functions/api/phone.ts'

const reach = { countries: ['US'], own: ['+12125550100'] }
const read = (written: string, over: Partial<typeof reach> = {}) =>
  readPhone(written, { ...reach, ...over })
const refused = { problem: expect.any(String) }

describe('a number as people write it', () => {
  it.each([
    ['+1 (212) 555-0123', '+12125550123'],
    ['+1.212.555.0123', '+12125550123'],
    ['\u202A+1\u2011212\u2011555\u20110123\u202C', '+12125550123'],
    ['\uFEFF+1\u00A0212\u2013555\u22120123', '+12125550123'],
  ])('%s is %s', (written, phone) => expect(read(written)).toEqual({ phone }))

  it.each(['787', '939', '340', '380', '350', '945', '671', '684', '670'])(
    'area code %s is American, be it an island or new',
    (area) => expect(read(`+1 ${area} 555 0123`)).toEqual({ phone: `+1${area}5550123` }),
  )
})

describe('a number that is refused', () => {
  it.each([
    ['without its country code', '212 555 0123'],
    ['with letters', '+1 212 555 CALL'],
    ['with an extension', '+1 212 555 0123 ext 4'],
    ['with a digit too many', `+1 212 555 ${'01234'}`],
    ['with a digit too few', '+1 212 555 012'],
    ['of nothing but noughts', '+1 000 000 0000'],
    ['with an area code that begins with 1', '+1 123 555 0134'],
    ['with an exchange that begins with 0', '+1 212 055 0134'],
    ['with an exchange that begins with 1', '+1 212 155 0134'],
    ['whose area code is an emergency call', '+1 911 555 0134'],
    ['of a premium line', '+1 900 555 0134'],
    ['of a premium exchange', `+1 212 ${976} 1234`],
    ['of a satellite', '+8816 1234 5678'],
    ['of the service itself', '+1 212 555 0100'],
    ['of another country', '+44 20 7123 4567'],
    ['of Canada, which shares our code', '+1 416 555 0134'],
  ])('%s', (_, written) => expect(read(written)).toEqual(refused))

  it('unless the clinic has patients there', () => {
    const countries = ['US', 'CA', 'GB']
    expect(read('+44 20 7123 4567', { countries })).toEqual({ phone: `+44${2071234567}` })
    expect(read('+1 416 555 0134', { countries })).toEqual({ phone: '+14165550134' })
  })
})
