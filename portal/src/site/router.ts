import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'

const routes: RouteRecordRaw[] = [
  { path: '/', component: () => import('./home/HomeView.vue') },
  { path: '/search', component: () => import('./search/SearchView.vue') },
  { path: '/documents', component: () => import('./documents/DocumentsView.vue') },
  { path: '/documents/:id/notice', component: () => import('./document/NoticeView.vue') },
  { path: '/documents/:id', component: () => import('./document/DocumentView.vue') },
  { path: '/documents/:id/editions', component: () => import('./document/EditionsView.vue') },
  { path: '/documents/:id/editions/:number(\\d+)', component: () => import('./document/EditionView.vue') },
  { path: '/documents/:id/editions/comparison', component: () => import('./document/ComparisonView.vue') },
  { path: '/clean-ups', component: () => import('./cleanups/CleanUpsView.vue') },
  { path: '/clean-ups/:id', component: () => import('./cleanups/CleanUpView.vue') },
  { path: '/targeted/:link', component: () => import('./targeted/TargetedView.vue') },
  { path: '/interpretations', component: () => import('./interpretations/InterpretationsView.vue') },
  { path: '/interpretations/events', component: () => import('./interpretations/EventsView.vue') },
  { path: '/interpretations/events/track', component: () => import('./interpretations/TrackSignUpView.vue') },
  { path: '/interpretations/events/:id', component: () => import('./interpretations/EventView.vue') },
  { path: '/interpretations/:id', component: () => import('./interpretations/InterpretationView.vue') },
  { path: '/standards', component: () => import('./standards/StandardsView.vue') },
  { path: '/guidance', component: () => import('./guidance/GuidancesView.vue') },
  { path: '/guidance/:lifeEvent', component: () => import('./guidance/GuidanceView.vue') },
  { path: '/guides', component: () => import('./guides/GuidesView.vue') },
  { path: '/guides/:id', component: () => import('./guides/GuideView.vue') },
  { path: '/applications/new', component: () => import('./applications/ApplyView.vue') },
  { path: '/applications/calculator', component: () => import('./applications/ReckonView.vue') },
  { path: '/applications/track', component: () => import('./applications/TrackView.vue') },
  { path: '/messages', component: () => import('./messages/MessagesView.vue') },
  { path: '/messages/new', component: () => import('./messages/WriteView.vue') },
  { path: '/messages/track', component: () => import('./messages/TrackMessageView.vue') },
  { path: '/messages/:id', component: () => import('./messages/AnswerView.vue') },
  { path: '/consultations', component: () => import('./consultations/ConsultationsView.vue') },
  { path: '/calendar', component: () => import('./calendar/CalendarView.vue') },
  { path: '/openness', component: () => import('./openness/OpennessView.vue') },
  { path: '/openness/channels', component: () => import('./channels/ChannelsView.vue') },
  { path: '/openness/leadership-group', component: () => import('./channels/GroupView.vue') },
  { path: '/openness/annual-reports', component: () => import('./openness/AnnualReportsView.vue') },
  { path: '/openness/annual-reports/:year', component: () => import('./openness/AnnualReportView.vue') },
  { path: '/openness/:code', component: () => import('./openness/EntryView.vue') },
  { path: '/records', component: () => import('./records/RecordListView.vue') },
  { path: '/records/:id', component: () => import('./records/RecordPageView.vue') },
  { path: '/released-information', component: () => import('./released/ReleasedListView.vue') },
  { path: '/released-information/:id', component: () => import('./released/ReleasedView.vue') },
  { path: '/accessibility', component: () => import('./pages/AccessibilityView.vue') },
  { path: '/about', component: () => import('./pages/AboutView.vue') },
  { path: '/sitemap', component: () => import('./pages/SitemapView.vue') },
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

// A release replaces the parts of the site: whoever has an old page open gets the new one with the next step.
router.onError((failure, to) => {
  if (/dynamically imported module|Importing a module|preload/i.test(String(failure?.message)) && !sessionStorage.getItem('zwgk.reloaded')) {
    sessionStorage.setItem('zwgk.reloaded', '1')
    location.assign(to.fullPath)
  }
})
router.afterEach(() => sessionStorage.removeItem('zwgk.reloaded'))
