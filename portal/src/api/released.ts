import { api } from './client'

/** A file that the applicant may fetch. */
export interface ReleasedFile {
  id: string
  name: string
  size: number
  sha256: string
  redacted: boolean
}

export const answerFilesOf = (registrationNumber: string, secret: string) => api.post<ReleasedFile[]>('/applications/answer-files', { registrationNumber, secret })
