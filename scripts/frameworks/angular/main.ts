import { bootstrapApplication } from '@angular/platform-browser'
import { App } from './app'
import { start } from './shared'

void start(() => bootstrapApplication(App))
