import type { components as Policy } from '../generated/policy'
import type { GuideInput, GuideItem, GuideLine, GuideListing, GuidePage, GuideView } from '../guides'
import type { NoticeSheet } from '../sheets'
import type { Category, CellProblem, CheckedCell, District, DocumentAmount, PastAmount, SheetInput, StandardEntry, StandardHistory, StandardRow, StandardSheet, StandardTable } from '../standards'

/** Fails the build, with the name of the field, when the screens of standards and guides rely on one that the contract does not have. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type P = Policy['schemas']

export const held: {
  table: Relies<StandardTable, P['StandardTable']>
  row: Relies<StandardRow, P['StandardRow']>
  entry: Relies<StandardEntry, P['StandardEntry']>
  history: Relies<StandardHistory, P['StandardHistory']>
  past: Relies<PastAmount, P['StandardPast']>
  ofDocument: Relies<DocumentAmount, P['StandardOfDocument']>
  district: Relies<District, P['StandardDistrict']>
  category: Relies<Category, P['StandardCategory']>
  sheetInput: Relies<SheetInput, P['StandardSheetInput']>
  sheet: Relies<StandardSheet, P['StandardSheetView']>
  cell: Relies<CheckedCell, P['StandardCellView']>
  guideInput: Relies<GuideInput, P['GuideInput']>
  guide: Relies<GuidePage, P['GuidePage']>
  listing: Relies<GuideListing, P['GuideListing']>
  guideView: Relies<GuideView, P['GuideView']>
  guideLine: Relies<GuideLine, P['GuideLine']>
  notice: Relies<NoticeSheet, P['NoticeSheet']>
  item: Relies<GuideItem, P['GuideEntry']>
  problem: Relies<CellProblem, P['StandardCellProblem']>
} = {
  table: true, row: true, entry: true, history: true, past: true, ofDocument: true, district: true, category: true, sheetInput: true, sheet: true, cell: true,
  guideInput: true, guide: true, listing: true, guideView: true, guideLine: true, notice: true, item: true, problem: true,
}
