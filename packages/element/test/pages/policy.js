// Sets the policy that the address asks for, and loads a built file under it: ?policy=…&file=event-timeline.js
const asked = new URLSearchParams(location.search)
const file = asked.get('file')
// A page under Trusted Types takes no address from a script: the script has it before the policy is there.
const script = document.createElement('script')
script.nonce = 'a'
script.src = new URL(`../../dist/${file}`, location.href).href
if (!file.includes('iife')) script.type = 'module'
const meta = document.createElement('meta')
meta.httpEquiv = 'Content-Security-Policy'
meta.content = asked.get('policy')
document.head.append(meta, script)
