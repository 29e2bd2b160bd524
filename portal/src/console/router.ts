import { createRouter, createWebHistory } from 'vue-router'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/console', component: () => import('./worklist/WorklistView.vue'), meta: { title: '待办' } },
    { path: '/console/documents', component: () => import('./documents/DraftsView.vue'), meta: { title: '政策文件' } },
    { path: '/console/documents/new', component: () => import('./draft/NewDraftView.vue'), meta: { title: '起草文件' } },
    { path: '/console/documents/:id', component: () => import('./draft/DraftView.vue'), meta: { title: '文件' } },
    { path: '/console/cleaning', component: () => import('./cleaning/CampaignsView.vue'), meta: { title: '文件清理' } },
    { path: '/console/cleaning/:id', component: () => import('./cleaning/CampaignView.vue'), meta: { title: '清理工作' } },
    { path: '/console/targeted', component: () => import('./targeted/TargetedView.vue'), meta: { title: '定点定向公开' } },
    { path: '/console/sent', component: () => import('./targeted/SentView.vue'), meta: { title: '送我阅读的文件' } },
    { path: '/console/sent/:id', component: () => import('./targeted/SentDocumentView.vue'), meta: { title: '送我阅读的文件' } },
    { path: '/console/interpretations', component: () => import('./interpretations/DutiesView.vue'), meta: { title: '政策解读' } },
    { path: '/console/interpretations/materials/new', component: () => import('./interpretations/NewMaterialView.vue'), meta: { title: '撰写解读' } },
    { path: '/console/interpretations/materials/:id', component: () => import('./interpretations/MaterialView.vue'), meta: { title: '解读材料' } },
    { path: '/console/applications', component: () => import('./applications/CasesView.vue'), meta: { title: '依申请公开' } },
    { path: '/console/applications/:id', component: () => import('./applications/CaseView.vue'), meta: { title: '公开申请' } },
    { path: '/console/messages', component: () => import('./messages/MessagesView.vue'), meta: { title: '政民互动' } },
    { path: '/console/messages/:id', component: () => import('./messages/MessageView.vue'), meta: { title: '来信' } },
    { path: '/console/imports', component: () => import('./imports/ImportsView.vue'), meta: { title: '文件导入' } },
    { path: '/console/calendar', component: () => import('./calendar/YearView.vue'), meta: { title: '工作日历' } },
    { path: '/console/operations', component: () => import('./operations/OperationsView.vue'), meta: { title: '运行维护' } },
    { path: '/console/:rest(.*)*', component: () => import('./shell/LostView.vue'), meta: { title: '没有找到' } },
  ],
})
