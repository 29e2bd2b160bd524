import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { createApp } from 'vue'
import { ApiError } from '../api/client'
import { site } from '../api/site'
import App from './App.vue'
import { logIn, takePlace } from './auth/session'
import { openRouter } from './router'
import 'element-plus/es/components/message/style/css'
import 'element-plus/es/components/message-box/style/css'
import './console.css'

/** Lists are asked again when a person comes back to the window: others work on the same matters. */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      networkMode: 'always',
      retry: (count, failure) => count < 2 && failure instanceof ApiError && failure.status >= 500,
    },
    mutations: { networkMode: 'always' },
  },
})

async function start(): Promise<void> {
  const { keycloak, organisation } = await site.get()
  await logIn(keycloak)
  const place = takePlace()
  const router = openRouter()
  createApp(App, { organisation }).use(router).use(VueQueryPlugin, { queryClient: queries }).mount('#app')
  if (place) await router.replace(place)
}

start().catch((failure: unknown) => {
  const words = document.createElement('p')
  words.setAttribute('role', 'alert')
  words.style.cssText = 'max-width:36em;margin:20vh auto;font-family:sans-serif;line-height:1.8'
  words.textContent = '登录服务暂时连接不上，工作台没有打开。请过一分钟刷新这一页；一直打不开，请联系信息中心。'
  document.getElementById('app')?.replaceChildren(words)
  console.error(failure)
})
