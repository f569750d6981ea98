/** What tells runtimes from one another. */
interface RuntimeGlobals {
  readonly Deno?: { readonly version: { readonly deno: string } }
  readonly Bun?: { readonly version: string }
  readonly process?: { readonly versions?: { readonly node?: string } }
  readonly navigator?: { readonly userAgent?: string }
}

/** The runtime and its version, such as `Node 20.20.1` or `Firefox 140.0`. */
export function runtimeName(): string {
  const { Deno, Bun, process, navigator } = globalThis as RuntimeGlobals
  if (Deno) return `Deno ${Deno.version.deno}`
  if (Bun) return `Bun ${Bun.version}`
  const agent = navigator?.userAgent ?? ''
  if (agent === 'Cloudflare-Workers') return 'Workers'
  const browser = /(Firefox|Chrome)\/([\d.]+)/.exec(agent)
  if (browser) return `${browser[1] === 'Chrome' ? 'Chromium' : browser[1]} ${browser[2]}`
  return process?.versions?.node === undefined ? 'unknown runtime' : `Node ${process.versions.node}`
}
