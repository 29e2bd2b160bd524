import type { components as Interaction } from '../generated/interaction'
import type { components as Interpretation } from '../generated/interpretation'
import type { Guidance, GuidanceItem, GuidanceLine } from '../guidance'
import type { PublicQuestion } from '../questions'
import type { Board, BoardLine, DutySupervisions, Figures, Supervision } from '../staff/boards'
import type { Demand, DemandGroup, HandedIn, LetterDemand, Question, QuestionContent } from '../staff/demands'
import type { GuidanceContent, GuidanceEdition, GuidanceItemContent, SourceChoice } from '../staff/guidance'

/** See contract.ts: the build fails here when the screens rely on a field that the service does not send. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type T = Interpretation['schemas']

export const held: {
  board: Relies<Board, T['BoardItems']>
  boardLine: Relies<BoardLine, T['LineItem']>
  figures: Relies<Figures, T['FiguresItem']>
  supervision: Relies<Supervision, T['SupervisionItem']>
  supervisions: Relies<DutySupervisions, T['DutySupervisions']>
  demand: Relies<Demand, T['DemandItem']>
  group: Relies<DemandGroup, T['GroupItem']>
  handedIn: Relies<HandedIn, T['HandedIn']>
  question: Relies<Question, T['QuestionPage']>
  questionContent: Relies<QuestionContent, T['QuestionInput']>
  publicQuestion: Relies<PublicQuestion, T['PublicQuestion']>
  guidance: Relies<Guidance, T['PublicGuidance']>
  guidanceLine: Relies<GuidanceLine, T['GuidanceLine']>
  guidanceItem: Relies<GuidanceItem, T['ItemView']>
  edition: Relies<GuidanceEdition, T['GuidancePage']>
  editionContent: Relies<GuidanceContent, T['GuidanceInput']>
  itemContent: Relies<GuidanceItemContent, T['ItemInput']>
  source: Relies<SourceChoice, T['SourceChoice']>
  letterDemand: Relies<LetterDemand, Interaction['schemas']['LetterDemand']>
} = { board: true, boardLine: true, figures: true, supervision: true, supervisions: true, demand: true, group: true, handedIn: true, question: true, questionContent: true, publicQuestion: true, guidance: true, guidanceLine: true, guidanceItem: true, edition: true, editionContent: true, itemContent: true, source: true, letterDemand: true }
