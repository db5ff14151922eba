// Collects what the page's policy forbids, and what goes wrong, for the test that looks at the page.
globalThis.violations = []
globalThis.failures = []
document.addEventListener('securitypolicyviolation', (event) => {
  // The server of the tests adds a script of its own.
  if (event.blockedURI.includes('__web-dev-server__')) return
  globalThis.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`)
})
globalThis.addEventListener('error', (event) => globalThis.failures.push(event.message))
