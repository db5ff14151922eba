// Collects what the page's policy forbids, and what goes wrong, for the test that looks at the page.
globalThis.violations = []
globalThis.failures = []
document.addEventListener('securitypolicyviolation', (event) => {
  globalThis.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`)
})
globalThis.addEventListener('error', (event) => globalThis.failures.push(event.message))
