import { mount } from 'svelte'
import App from './App.svelte'
import { start } from './shared.mts'

void start(() => mount(App, { target: document.querySelector('#app')! }))
