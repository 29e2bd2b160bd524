import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { documents } from '../../api/documents'
import { weave } from '../../shared/clauses'

/**
 * What of a policy a letter asks about, as the address says. The words are those of the document itself: an address that somebody
 * made up shows nothing that the policy does not say.
 */
export function useAskedPassage() {
  const route = useRoute()
  const router = useRouter()
  const one = (name: string) => (typeof route.query[name] === 'string' ? (route.query[name] as string) : '')
  const documentId = computed(() => one('document'))
  const query = useQuery({ queryKey: computed(() => ['document', documentId.value]), queryFn: ({ signal }) => documents.get(documentId.value, signal), enabled: computed(() => documentId.value !== ''), retry: false })
  const passage = computed(() => {
    const document = query.data.value
    if (!documentId.value || !document) return undefined
    const clause = weave(document.body).clauses.find((each) => each.id === one('clause'))
    return { document, clause, to: `/documents/${document.id}${clause ? `#${clause.id}` : ''}` }
  })
  const about = computed(() => (passage.value ? { documentId: passage.value.document.id, clause: passage.value.clause?.id } : undefined))
  const lost = computed(() => documentId.value !== '' && query.isError.value)
  const remove = () => router.replace({ query: { ...route.query, document: undefined, clause: undefined } })
  return { passage, about, lost, remove }
}
