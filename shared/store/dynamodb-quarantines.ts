// Whether a chart cannot be read: one item beside its commits, which must not be needed to read it. And what a clinic
// was told of such charts of late: one item a clinic.
import type { ChartKey } from '../vocabulary/ids.ts'
import type { Item } from './codec.ts'
import { type Condition, getItem, putIf, type Table } from './dynamodb-table.ts'
import { readPaging, readQuarantine } from './read-quarantine.ts'
import { chartPk, dueKeys, pagingKey, quarantineSk } from './table.ts'
import type { EventStore, Quarantine } from './types.ts'

type Quarantines = Pick<
  EventStore,
  'findQuarantine' | 'saveQuarantine' | 'findPaging' | 'savePaging'
>

export function dynamoQuarantines(table: Table): Quarantines {
  const save = async (item: Item, revision: number) =>
    (await putIf(table, item, follows(revision))).written ? 'saved' : 'conflict'
  return {
    async findQuarantine(key) {
      const item = await getItem(table, { pk: chartPk(key), sk: quarantineSk })
      if (item === null) return null
      return readQuarantine({ ...item, paged: { topic: item.topicAt, onCall: item.onCallAt } })
    },

    saveQuarantine: (key, quarantine) => save(quarantineItem(key, quarantine), quarantine.revision),

    async findPaging(clinicId) {
      const item = await getItem(table, pagingKey(clinicId))
      return item === null ? null : readPaging(item)
    },

    savePaging: (clinicId, paging) => save({ ...pagingKey(clinicId), ...paging }, paging.revision),
  }
}

/** What stands there is of the revision before, as `revisionOf` counts. */
function follows(revision: number): Condition {
  if (revision > 1)
    return {
      expression: 'revision >= :before AND revision < :this',
      values: { ':before': revision - 1, ':this': revision },
    }
  return {
    expression:
      'attribute_not_exists(revision) OR NOT attribute_type(revision, :number) OR revision < :this',
    values: { ':number': 'N', ':this': revision },
  }
}

/** On the due index from the moment it began, for as long as it stands: the sweep comes by each time. */
function quarantineItem(key: ChartKey, quarantine: Quarantine): Item {
  const { paged, ...plain } = quarantine
  return {
    pk: chartPk(key),
    sk: quarantineSk,
    ...plain,
    topicAt: paged.topic,
    onCallAt: paged.onCall,
    ...dueKeys(key, quarantine.standing ? quarantine.since : null),
  }
}
