import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./home/HomeView.vue') },
  { path: '/search', component: () => import('./search/SearchView.vue') },
  { path: '/documents', component: () => import('./documents/DocumentsView.vue') },
  { path: '/documents/:id', component: () => import('./document/DocumentView.vue') },
  { path: '/:rest(.*)*', component: () => import('./pages/LostView.vue') },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior(to, from, saved) {
    if (saved) return saved
    if (to.hash) return { el: to.hash, top: 16 }
    return to.path === from.path ? undefined : { top: 0 }
  },
})
