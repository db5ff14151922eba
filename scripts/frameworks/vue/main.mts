import { createApp } from 'vue'
import App from './App.vue'
import { start } from './shared.mts'

void start(() => createApp(App).mount('#app'))
