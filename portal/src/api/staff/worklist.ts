import { type Lamp, page } from './shared'

export interface WorkItem {
  id: string
  type: string
  title: string
  state: string
  stateName: string
  office?: string | null
  act: string
  actName: string
  dueAt?: string | null
  remainingWorkingDays?: number | null
  lamp: Lamp
  lampName: string
  href: string
  updatedAt: string
  /** Why it waits, where the state alone does not say it. */
  note?: string | null
}

/** Everything that waits for me in one service: page after page, since what stands on no page is done by nobody. */
const waiting = (service: string) => async (): Promise<WorkItem[]> => {
  const items: WorkItem[] = []
  for (let number = 0; ; number++) {
    const answer = await page<WorkItem>(`/worklist/${service}`).list({ size: 200, page: number })
    items.push(...answer.items)
    if (answer.items.length === 0 || items.length >= answer.total) return items
  }
}

export const worklists = {
  /** Whatever policy-service has: documents and all else that the openness of documents asks for. */
  documents: waiting('documents'),
  interpretations: waiting('interpretations'),
  applications: waiting('applications'),
  /** What applicants wrote, what cases wait for, refusals to be examined again, the annual report. */
  applicantMessages: waiting('applications/messages'),
  awaited: waiting('applications/awaited'),
  reexaminations: waiting('applications/reexaminations'),
  annualReports: waiting('annual-reports'),
  proceedings: waiting('proceedings'),
  releases: waiting('information-releases'),
  proposals: waiting('disclosure-proposals'),
  retentionBatches: waiting('retention-batches'),
  bureauChanges: waiting('bureau-changes'),
  messages: waiting('messages'),
}
