import type { components as Application } from '../generated/application'
import type { AnonymisationPreview, Batch, BatchItem, BatchLine, RetentionClass, RetentionGround, Standing } from '../staff/retention'

/** As in contract.ts, for periods, the schedule and batches. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type A = Application['schemas']

export const held: {
  retentionClass: Relies<RetentionClass, A['RetentionClassView']>
  ground: Relies<RetentionGround, A['RetentionGroundView']>
  standing: Relies<Standing, A['StandingLine']>
  preview: Relies<AnonymisationPreview, A['AnonymisationPreview']>
  line: Relies<BatchLine, A['BatchLine']>
  batch: Relies<Batch, A['BatchView']>
  item: Relies<BatchItem, A['BatchItem']>
} = {
  retentionClass: true, ground: true, standing: true, preview: true, line: true, batch: true, item: true,
}
