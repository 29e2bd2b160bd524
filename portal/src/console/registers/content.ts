import type { Proceeding, ProceedingContent } from '../../api/proceedings'

export const blank = (caseId = ''): ProceedingContent => ({
  kind: 'ADMINISTRATIVE_REVIEW', caseId, reviewId: undefined, body: '', bodyNumber: '', claimant: '', claimantRole: 'APPLICANT', claim: '', simpleProcedure: false, filedOn: '', copyReceivedOn: '', office: '', handler: '', agents: '',
})

/** As registered, without the name: that is written anew, so that nobody sees it in passing. */
export const contentOf = (it: Proceeding): ProceedingContent => ({
  kind: it.line.kind, caseId: it.line.caseId, reviewId: it.reviewId ?? undefined, body: it.line.body, bodyNumber: it.line.bodyNumber ?? '', claimant: '', claimantRole: it.claimantRole, claim: it.claim, simpleProcedure: it.simpleProcedure,
  filedOn: it.line.filedOn, copyReceivedOn: it.line.copyReceivedOn, office: it.line.office, handler: it.handler, agents: it.agents,
})

/** Only what belongs to the kind goes to the service; days that are not there are nothing. */
export function sent(content: ProceedingContent): ProceedingContent {
  const review = content.kind === 'ADMINISTRATIVE_REVIEW'
  return {
    ...content,
    caseId: content.caseId || (null as unknown as string),
    reviewId: content.kind === 'LITIGATION_AFTER_REVIEW' ? content.reviewId : undefined,
    simpleProcedure: review && content.simpleProcedure,
    filedOn: content.filedOn || (null as unknown as string),
    copyReceivedOn: content.copyReceivedOn || (null as unknown as string),
  }
}
