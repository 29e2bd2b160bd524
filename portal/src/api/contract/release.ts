import type { components as Application } from '../generated/application'
import type { ApplicantProposal, MadeProposal } from '../following'
import type { ReleasedInformationFile, ReleasedLine, ReleasedPage } from '../releasedInformation'
import type { NearCase, Proposal, ProposalLine, ProposedCase, SameAskedHint } from '../staff/proposals'
import type { OfferedFile, Release, ReleaseCase, ReleaseFinding, ReleaseLine } from '../staff/releases'

/** As in contract.ts, for what becomes public of what was given out on application. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type A = Application['schemas']

export const held: {
  line: Relies<ReleaseLine, A['ReleaseLine']>
  release: Relies<Release, A['ReleaseView']>
  releaseCase: Relies<ReleaseCase, A['ReleaseCase']>
  finding: Relies<ReleaseFinding, A['ReleaseFindingView']>
  file: Relies<OfferedFile, A['ReleaseFileView']>
  publicLine: Relies<ReleasedLine, A['ReleasedLine']>
  publicPage: Relies<ReleasedPage, A['ReleasedPage']>
  publicFile: Relies<ReleasedInformationFile, A['ReleasedInformationFile']>
  proposalLine: Relies<ProposalLine, A['ProposalLine']>
  proposal: Relies<Proposal, A['ProposalView']>
  proposedCase: Relies<ProposedCase, A['ProposedCase']>
  near: Relies<NearCase, A['NearCase']>
  hint: Relies<SameAskedHint, A['SameAskedHint']>
  applicantProposal: Relies<ApplicantProposal, A['ApplicantProposalView']>
  made: Relies<MadeProposal, A['MadeProposal']>
} = {
  line: true, release: true, releaseCase: true, finding: true, file: true, publicLine: true, publicPage: true, publicFile: true, proposalLine: true, proposal: true, proposedCase: true, near: true, hint: true, applicantProposal: true, made: true,
}
