import { computed, onBeforeUnmount, ref, type Ref } from 'vue'
import { ApiError, type Answer } from '../../api/client'
import { clock } from '../../shared/time'
import { kept } from '../parts/kept'
import { refusalText } from '../parts/refusal'

const PAUSE = 1500

/** What is saved, and how: the content as it is now, where it goes, and what to do with the answer. */
export interface Saving<C, P> {
  key: string
  content: () => C
  etag: Ref<string | null>
  save: (content: C, etag: string) => Promise<Answer<P>>
  saved: (page: P) => void
}

/**
 * Saves a moment after the last change, one request at a time, with the version that the person has seen. If somebody else
 * was faster, nothing is overwritten: the conflict is shown. What could not be saved stays in this browser.
 */
export function useAutosave<C, P>(saving: Saving<C, P>) {
  const state = ref<'clean' | 'dirty' | 'saving' | 'failed' | 'conflict'>('clean')
  const at = ref('')
  const failure = ref('')
  const store = kept<C>(saving.key)
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let known = JSON.stringify(saving.content())

  const words = computed(() => {
    if (state.value === 'saving') return '正在保存'
    if (state.value === 'dirty') return '有改动'
    if (state.value === 'failed') return `没有保存：${failure.value}。内容已留在这台电脑上`
    if (state.value === 'conflict') return '有人同时改了这份文稿'
    return at.value ? `已保存 ${at.value}` : ''
  })

  function changed(): void {
    if (state.value === 'conflict') return
    if (state.value === 'clean' && JSON.stringify(saving.content()) === known) return
    state.value = 'dirty'
    store.write(saving.content())
    clearTimeout(timer)
    timer = setTimeout(() => void flush(), PAUSE)
  }

  /** Saves now what is not saved yet. True when everything typed is with the service. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer)
    if (running) await running
    if (state.value === 'dirty' || state.value === 'failed') {
      running = send()
      await running
      running = undefined
    }
    return state.value === 'clean'
  }

  async function send(): Promise<void> {
    const sent = JSON.stringify(saving.content())
    state.value = 'saving'
    try {
      const answer = await saving.save(JSON.parse(sent) as C, saving.etag.value ?? '')
      saving.etag.value = answer.etag
      at.value = clock(new Date())
      known = sent
      saving.saved(answer.data)
      if (JSON.stringify(saving.content()) === sent) {
        state.value = 'clean'
        store.drop()
      } else {
        state.value = 'dirty'
        timer = setTimeout(() => void flush(), PAUSE)
      }
    } catch (refusal) {
      failure.value = refusalText(refusal)
      state.value = refusal instanceof ApiError && refusal.status === 412 ? 'conflict' : 'failed'
    }
  }

  /** The conflict is decided: mine goes over theirs, with the version that theirs has now. */
  async function overwrite(etag: string | null): Promise<boolean> {
    saving.etag.value = etag
    state.value = 'dirty'
    return flush()
  }

  function settled(): void {
    clearTimeout(timer)
    known = JSON.stringify(saving.content())
    state.value = 'clean'
    store.drop()
  }

  const leaving = (event: BeforeUnloadEvent) => {
    if (state.value !== 'clean') event.preventDefault()
  }
  window.addEventListener('beforeunload', leaving)
  onBeforeUnmount(() => {
    window.removeEventListener('beforeunload', leaving)
    void flush()
  })

  return { state, words, changed, flush, overwrite, settled, unsaved: store.read }
}
