import { ref } from 'vue'
import { ApiError } from '../../api/client'
import { following } from '../../api/following'

/** What an applicant does in the half hour that number and secret open. */
export function useCaseSession(application: { number: string; secret: string }) {
  const refused = ref('')
  const busy = ref(false)
  let session = ''

  /** A session that has ended is opened again once; what was typed stays. */
  async function inSession<T>(act: (token: string) => Promise<T>): Promise<T> {
    if (session) {
      try {
        return await act(session)
      } catch (failure) {
        if (!(failure instanceof ApiError && failure.status === 401)) throw failure
      }
    }
    session = (await following.open(application.number, application.secret)).token
    return act(session)
  }

  /** Says why something was refused, in the place where it was asked for. */
  async function guarded(act: () => Promise<void>): Promise<void> {
    refused.value = ''
    busy.value = true
    try {
      await act()
    } catch (failure) {
      refused.value = failure instanceof ApiError ? failure.problem.errors.map((error) => error.message).join('') || failure.message : '服务暂时不可用，请稍后再试。'
    } finally {
      busy.value = false
    }
  }

  return { refused, busy, inSession, guarded }
}
