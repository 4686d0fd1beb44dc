import { expect, test } from 'vitest'
import { fullScaleCalledFor } from '../../shared/instruments/full-scale.ts'
import { gad2 } from '../../shared/instruments/rows/gad-2.ts'
import { pcl58 } from '../../shared/instruments/rows/pcl-5-8.ts'
import { phq2 } from '../../shared/instruments/rows/phq-2.ts'
import { phq9 } from '../../shared/instruments/rows/phq-9.ts'

test('a short form calls for its full scale from its threshold on', () => {
  expect([fullScaleCalledFor(phq2, 1), fullScaleCalledFor(phq2, 2)]).toEqual([null, 'phq-9'])
  expect([fullScaleCalledFor(gad2, 2), fullScaleCalledFor(gad2, 3)]).toEqual([null, 'gad-7'])
  expect([fullScaleCalledFor(pcl58, 12), fullScaleCalledFor(pcl58, 13)]).toEqual([
    null,
    'pcl-5-week',
  ])
  expect(fullScaleCalledFor(phq9, 27)).toBeNull()
})
