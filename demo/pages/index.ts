import { COPY } from '../copy/index.js'
import { examplePage } from './example.js'
import { galleryPage } from './gallery.js'
import { folderOf, type PageId, type PageLanguage, relativeTo } from './routes.js'
import { type Page, shell } from './shell.js'
import type { PageContext, Site } from './site.js'
import { startPage } from './start.js'
import { dataPage } from './data.js'
import { workshopPage } from './workshop.js'

/** A page as HTML. */
export function renderPage(site: Site, id: PageId, language: PageLanguage): string {
  const own = folderOf(id, language)
  const context: PageContext = {
    site,
    id,
    language,
    copy: COPY[language],
    to: (page) => relativeTo(own, folderOf(page, language)),
    file: (path) => relativeTo(own, path),
  }
  return shell(context, pageOf(context))
}

function pageOf(context: PageContext): Page {
  switch (context.id) {
    case 'start':
      return startPage(context)
    case 'workshop':
      return workshopPage(context)
    case 'data':
      return dataPage(context)
    case 'gallery':
      return galleryPage(context)
    default:
      return examplePage(context, context.id)
  }
}
