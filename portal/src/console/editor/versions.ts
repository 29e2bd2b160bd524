import { ref, type Ref, watch } from 'vue'
import type { useAutosave } from './autosave'

/** What a form is filled from, and the version of it. */
interface Read<Page> {
  page: Page
  etag: string | null
}

/**
 * The three versions that a form can be between: what is on the screen, what this browser kept unsaved, and what somebody else saved
 * meanwhile.
 */
export function useVersions<Page, Content extends object, Sent extends object>(options: {
  form: Content
  etag: Ref<string | null>
  saving: ReturnType<typeof useAutosave<Sent, Page>>
  read: () => Promise<{ data: Page; etag: string | null }>
  contentOf: (page: Page) => Content
  /** The form holds another version now. */
  filled?: () => void
  saved: (page: Page, etag: string | null) => void
}) {
  const kept = ref(options.saving.unsaved()) as Ref<Sent | undefined>
  const theirs = ref() as Ref<Read<Page> | undefined>

  function fill(content: Content | Sent): void {
    Object.assign(options.form, content)
    options.filled?.()
  }
  function restore(): void {
    if (kept.value) fill(kept.value)
    kept.value = undefined
  }
  function forget(): void {
    kept.value = undefined
    options.saving.settled()
  }

  watch(options.saving.state, async (state) => {
    if (state !== 'conflict') return
    const answer = await options.read()
    theirs.value = { page: answer.data, etag: answer.etag }
  })
  async function useMine(): Promise<void> {
    const tag = theirs.value?.etag ?? null
    theirs.value = undefined
    await options.saving.overwrite(tag)
  }
  function takeTheirs(): void {
    const taken = theirs.value
    if (!taken) return
    fill(options.contentOf(taken.page))
    options.etag.value = taken.etag
    options.saved(taken.page, taken.etag)
    theirs.value = undefined
    // After the watchers have seen the form change.
    setTimeout(options.saving.settled)
  }

  return { kept, restore, forget, theirs, useMine, takeTheirs }
}
