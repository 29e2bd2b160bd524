import type { components as Policy } from '../generated/policy'
import type { Board, CatalogueEntry, CatalogueEntryPage, CatalogueNode, ContentLine, EntryInput, Indicator, Standing } from '../catalogue'
import type { BulkOutcome, ImportReport, PublicRecord, PublicRecordLine, RecordClass, RecordField, RecordInput, RecordLine, RecordView } from '../records'

/** As in ../contract: the build fails here when the catalogue's screens rely on a field that the contract does not have. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type P = Policy['schemas']

export const held: {
  node: Relies<CatalogueNode, P['CatalogueNode']>
  entryPage: Relies<CatalogueEntryPage, P['CatalogueEntryPage']>
  content: Relies<ContentLine, P['ContentLine']>
  entry: Relies<CatalogueEntry, P['CatalogueEntryView']>
  input: Relies<EntryInput, P['CatalogueEntryInput']>
  board: Relies<Board, P['CatalogueBoardAnswer']>
  standing: Relies<Standing, P['CatalogueStanding']>
  indicator: Relies<Indicator, P['CatalogueIndicator']>
  recordClass: Relies<RecordClass, P['RecordClassView']>
  recordField: Relies<RecordField, P['RecordFieldView']>
  recordLine: Relies<RecordLine, P['RecordLine']>
  record: Relies<RecordView, P['RecordView']>
  recordInput: Relies<RecordInput, P['RecordInput']>
  report: Relies<ImportReport, P['RecordImportReport']>
  bulk: Relies<BulkOutcome, P['BulkRecordOutcome']>
  publicLine: Relies<PublicRecordLine, P['PublicRecordLine']>
  publicRecord: Relies<PublicRecord, P['PublicRecord']>
} = {
  node: true, entryPage: true, content: true, entry: true, input: true, board: true, standing: true, indicator: true, recordClass: true, recordField: true,
  recordLine: true, record: true, recordInput: true, report: true, bulk: true, publicLine: true, publicRecord: true,
}
