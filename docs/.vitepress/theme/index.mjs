import DefaultTheme from 'vitepress/theme-without-fonts'
import { keepForOffline, keepPage } from '../../../demo/src/shared/offline.ts'
import './site.css'

/** The theme of VitePress with system letters, and the element on the pages that show one. */
export default {
  extends: DefaultTheme,
  enhanceApp({ router }) {
    if (import.meta.env.SSR) return
    const loadElement = () => {
      if (document.querySelector('event-timeline')) void import('@event-timeline/element/event-timeline.js')
    }
    router.onAfterRouteChange = () => {
      keepPage()
      requestAnimationFrame(loadElement)
    }
    window.addEventListener('load', loadElement)
    keepForOffline()
  },
}
