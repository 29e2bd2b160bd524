import type { components as Policy } from '../generated/policy'
import type { TYPES } from '../../console/worklist/merge'
import type { WorkItem } from '../staff/worklist'

/** See contract.ts: the build fails here when the worklist relies on a field that the service does not send. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
/** And here, with its code, when a kind of work has no name in the console. */
type Named<Code> = [Exclude<Code, keyof typeof TYPES>] extends [never] ? true : Exclude<Code, keyof typeof TYPES>
type P = Policy['schemas']

export const held: {
  work: Relies<WorkItem, P['WorkItem']>
  types: Named<NonNullable<P['WorkItem']['type']>>
} = { work: true, types: true }
