import { createApp, h } from 'vue'
createApp({ render: () => h('p', '工作台') }).mount('#app')
