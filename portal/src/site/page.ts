import { computed, ref, toValue, watchEffect, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { site } from '../api/site'

/** Read out by the live region of the shell when it changes. */
export const announcement = ref('')

export function announce(text: string): void {
  announcement.value = ''
  requestAnimationFrame(() => (announcement.value = text))
}

/** Whose site this is; asked once. */
export function useSite() {
  const { data } = useQuery({ queryKey: ['site'], queryFn: site.get, staleTime: Infinity })
  return computed(() => data.value ?? { name: '政府信息公开', organisation: '', keycloak: { url: '', realm: '', clientId: '' } })
}

/** Gives the page its title: what it is, then whose site it is. */
export function usePage(title: MaybeRefOrGetter<string | null | undefined>): void {
  const own = useSite()
  watchEffect(() => {
    const text = toValue(title)
    if (text === null || text === undefined) return
    const name = own.value.name
    document.title = text && text !== name ? `${text} - ${name}` : name
  })
}
