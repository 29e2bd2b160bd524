import type { components } from '../generated/application'
import type { PaperContent, PaperFile, Proceeding, ProceedingContent, ProceedingLine, ProceedingPaper } from '../proceedings'
import type { CountedCase, CountedProceeding, Difference, EnteredFigure, LibraryFigures, PublishedReport, Report, ReportEntry } from '../report'
import type { WorkItem } from '../staff/worklist'
import type { Statistics, StatisticsLine } from '../statistics'

/** Held against the snapshot of the API like those in contract.ts. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type A = components['schemas']

export const held: {
  line: Relies<ProceedingLine, A['ProceedingLine']>
  proceeding: Relies<Proceeding, A['ProceedingView']>
  content: Relies<ProceedingContent, A['ProceedingInput']>
  paper: Relies<PaperContent, A['PaperInput']>
  papers: Relies<ProceedingPaper, A['PaperLine']>
  paperFile: Relies<PaperFile, A['PaperFileLine']>
  waiting: Relies<WorkItem, A['WaitingWork']>
  work: Relies<Omit<WorkItem, 'note'>, A['ProceedingWork']>
  report: Relies<Report, A['ReportView']>
  entry: Relies<ReportEntry, A['ReportEntry']>
  entered: Relies<EnteredFigure, A['EnteredView']>
  counted: Relies<CountedCase, A['CountedCaseLine']>
  contested: Relies<CountedProceeding, A['CountedProceedingLine']>
  difference: Relies<Difference, A['DifferenceLine']>
  library: Relies<LibraryFigures, A['LibraryProposal']>
  published: Relies<PublishedReport, A['PublishedReportPage']>
  statistics: Relies<Statistics, A['StatisticsView']>
  figures: Relies<StatisticsLine, A['StatisticsLine']>
} = {
  line: true, proceeding: true, content: true, paper: true, papers: true, paperFile: true, waiting: true, work: true, report: true, entry: true, entered: true, counted: true, contested: true,
  difference: true, library: true, published: true, statistics: true, figures: true,
}
