interface Policy {
  createScriptURL(url: string): unknown
}

/** Addresses of the site's own workers: the policy of the page lets no other script run. Where the browser has no Trusted
 *  Types, the address as it is. */
export function trustedScript(url: string): string {
  const own = new URL(url, document.baseURI)
  if (own.origin !== location.origin) throw new Error(`${own.href} is no script of this site`)
  const factory = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } }).trustedTypes
  policy ??= factory?.createPolicy('site', { createScriptURL: (address: string) => address })
  return (policy?.createScriptURL(own.href) ?? own.href) as string
}

let policy: Policy | undefined
