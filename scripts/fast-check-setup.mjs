// Property tests draw the same inputs on every run, so that a red run is about the change and not about luck.
// `EXPLORE=1 npx vitest` draws new ones; what it finds becomes a test of its own.
import fc from 'fast-check'

if (!process.env.EXPLORE) fc.configureGlobal({ seed: 20_230_830 })
