import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { ledger } from '../../api/ledger'
import { today } from '../../shared/time'
import { useAddress } from '../parts/addressQuery'

/** The year in the address; without one, this year if it has a plan, else the newest that has. */
export function useYear() {
  const { text } = useAddress()
  const plans = useQuery({ queryKey: ['ledger', 'plans'], queryFn: () => ledger.plans() })
  const thisYear = Number(today().slice(0, 4))
  const year = computed(() => {
    const asked = Number(text('year'))
    if (asked) return asked
    const known = plans.data.value ?? []
    return known.some((plan) => plan.year === thisYear) ? thisYear : (known[0]?.year ?? thisYear)
  })
  return { plans, year }
}

export const QUARTERS: Record<string, string> = { '1': '第一季度', '2': '第二季度', '3': '第三季度', '4': '第四季度' }
