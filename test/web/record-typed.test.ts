// Numbers of a session record as they are typed on a keypad.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordedRanges } from '../../shared/vocabulary/recorded-values.ts'
import { readOxygen, readPressure, sayPressure } from '../../web/clinician/record/pressure.ts'

describe('blood pressure', () => {
  it.each([
    ['13284', '132/84'],
    ['132/84', '132/84'],
    ['132 84', '132/84'],
    ['9860', '98/60'],
    ['160100', '160/100'],
    ['210/110', '210/110'],
  ])('typed %s is %s', (typed, text) => {
    const [systolic, diastolic] = text.split('/').map(Number)
    expect(readPressure(typed)).toEqual({ kind: 'whole', text, value: { systolic, diastolic } })
  })

  it.each(['', '1', '13', '132', '1328', '132/', '160/10', '98/'])(
    'is not whole while it reads %s',
    (typed) => expect(readPressure(typed).kind).toBe('open'),
  )

  it.each([
    ['4030', /between 50 and 300/],
    ['120/201', /between 20 and 200/],
    ['8090', /higher one/],
    ['90/90', /higher one/],
  ])('typed %s is called a slip', (typed, why) => {
    const read = readPressure(typed)
    expect(read.kind === 'wrong' && read.why).toMatch(why)
  })

  it('is read digit by digit into what it is, whatever it is, and never taken for another on the way', () => {
    const [systolic, diastolic] = [recordedRanges.systolic, recordedRanges.diastolic]
    fc.assert(
      fc.property(
        // 300 alone begins with a 3 and has three digits: it is typed with a stroke.
        fc.integer({ min: systolic[0], max: systolic[1] - 1 }),
        fc.integer({ min: diastolic[0], max: diastolic[1] - 1 }),
        (first, second) => {
          fc.pre(second < first)
          let shown = ''
          for (const [at, digit] of [...`${first}${second}`].entries()) {
            const read = readPressure(`${shown}${digit}`)
            const isLast = at === `${first}${second}`.length - 1
            expect(read.kind === 'whole').toBe(isLast)
            shown = read.text
          }
          expect(shown).toBe(sayPressure({ systolic: first, diastolic: second }))
        },
      ),
    )
  })

  it('says of no value that the service takes that it is a slip, and of none that it turns down that it is whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (a, b) => {
        const isIn = (value: number, [from, to]: readonly [number, number]) =>
          value >= from && value <= to
        const takes = isIn(a, recordedRanges.systolic) && isIn(b, recordedRanges.diastolic) && b < a
        const read = readPressure(`${a}/${b}`)
        if (read.kind !== 'open') expect(read.kind === 'whole').toBe(takes)
        else expect(takes && b >= 100).toBe(false)
      }),
    )
  })
})

describe('oxygen', () => {
  it('is whole at two digits, or at a hundred', () => {
    expect(readOxygen('9').kind).toBe('open')
    expect(readOxygen('97')).toEqual({ kind: 'whole', text: '97', value: 97 })
    expect(readOxygen('10').kind).toBe('open')
    expect(readOxygen('100')).toMatchObject({ kind: 'whole', value: 100 })
    expect(readOxygen('49').kind).toBe('wrong')
    expect(readOxygen('101').kind).toBe('wrong')
  })

  it('has the range that the service has', () => {
    const [from, to] = recordedRanges.oxygen
    for (let percent = 10; percent <= 199; percent += 1) {
      const read = readOxygen(String(percent))
      if (read.kind !== 'open')
        expect(read.kind === 'whole', `${percent}`).toBe(percent >= from && percent <= to)
    }
  })
})
