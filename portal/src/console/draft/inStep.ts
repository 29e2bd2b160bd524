import { ApiError } from '../../api/client'
import type { DraftPage } from '../../api/staff/drafts'

/**
 * 三同步: one button signs the material and then the document. The two are kept by different services, which tell each other
 * what was signed; while that is under way the next step is tried again for a few seconds. After that the refusal says what is
 * awaited, and pressing again goes on where it stopped.
 */
const UNDER_WAY = ['document-submission-awaited', 'document-review-awaited', 'material-review-awaited']
const TRIES = 8
const PAUSE = 700

/** What the two services are asked. */
export interface Services<T> {
  /** The state of a piece of material and its version. */
  material: (id: string) => Promise<{ state: string; etag: string | null }>
  passMaterial: (id: string, etag: string | null) => Promise<unknown>
  passDocument: () => Promise<T>
  pause: (milliseconds: number) => Promise<void>
}

export async function signInStep<T>(page: Pick<DraftPage, 'state' | 'companions'>, services: Services<T>): Promise<T> {
  for (const companion of page.companions) {
    if (companion.signedBy) continue
    await patiently(async () => {
      const material = await services.material(companion.materialId)
      // Signed before, and the fact is under way: the document says so when it is asked.
      if (material.state === page.state) await services.passMaterial(companion.materialId, material.etag)
    }, services.pause)
  }
  return patiently(services.passDocument, services.pause)
}

async function patiently<T>(step: () => Promise<T>, pause: (milliseconds: number) => Promise<void>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await step()
    } catch (failure) {
      const passing = failure instanceof ApiError && UNDER_WAY.includes(failure.code)
      if (!passing || tried === TRIES) throw failure
      await pause(PAUSE)
    }
  }
}
