import { page } from './shared'

/** Somebody who works here, as the directory has it. */
export interface StaffMember {
  id: string
  name: string
  office: string
  roleNames: string[]
}

export const staff = page<StaffMember>('/staff')
