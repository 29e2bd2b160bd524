import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** Filters and the page that live in the address. */
export function useAddress() {
  const route = useRoute()
  const router = useRouter()
  const text = (name: string) => (typeof route.query[name] === 'string' ? (route.query[name] as string) : '')
  const page = computed(() => Math.max(0, (Number(text('page')) || 1) - 1))
  const set = (change: Record<string, string | undefined>) =>
    router.replace({ query: { ...route.query, page: undefined, ...Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value || undefined])) } })
  return { text, page, set }
}
