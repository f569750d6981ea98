import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { isRasterError } from '@memraster/core'
import type { Backend } from '@memraster/core/backend'
import { chooseBackend } from '../choose-backend.ts'
import { type FoundBackend, findBackends } from '../find-backends.ts'
import { packageVersion } from './package-version.ts'
import { countOf, layOutTable } from './table.ts'
import type { Terminal } from './terminal.ts'

/**
 * `memraster doctor`: prints which backends are installed, which is used, and what to do about the others.
 *
 * @returns The exit code: 1 if an installed backend cannot be loaded, or the requested one is missing.
 */
export async function runDoctor(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { drivers: { type: 'boolean', default: false } } })
  const { print, bold, dim, red } = terminal
  const found = await findBackends()
  const version = packageVersion(new URL('..', import.meta.url)) ?? ''
  print(
    `${bold('memraster')} ${version} on ${runtimeName()}, ${process.platform} ${process.arch}, ${availableParallelism()} processors`,
  )
  print('')
  const [header = '', ...rows] = layOutTable([
    ['Backend', 'Package', 'Version', 'State'],
    ...found.map((each) => [each.name, each.packageName, versionOf(each), stateOf(each)]),
  ])
  print(dim(header))
  for (const row of rows) print(row)
  print('')
  const picked = await describeChoice(found)
  print(
    picked.backend
      ? `${bold('In use')}  ${picked.backend.name}, ${picked.reason}`
      : `${red('In use')}  none: ${picked.reason}`,
  )
  for (const { name, packageName, backend, problem } of found) {
    if (backend) continue
    if (problem === undefined) print(`${dim('Advice')}  for the ${name} backend: npm install ${packageName}`)
    else print(`${red('Broken')}  ${name}: ${problem}`)
  }
  if (values.drivers) for (const line of found.flatMap(driverLines)) print(line)
  return picked.backend && found.every(({ problem }) => problem === undefined) ? 0 : 1
}

async function describeChoice(
  found: readonly FoundBackend[],
): Promise<{ backend?: Backend; reason: string }> {
  try {
    const backend = await chooseBackend()
    if (process.env.MEMRASTER_BACKEND) return { backend, reason: 'as MEMRASTER_BACKEND says' }
    const others = found.flatMap((each) => (each.backend && each.name !== backend.name ? [each.name] : []))
    const rest = others.length > 0 ? `then ${others.join(' and ')} for what it cannot do ` : ''
    return { backend, reason: `${rest}(MEMRASTER_BACKEND names another)` }
  } catch (error) {
    if (isRasterError(error)) return { reason: error.message }
    throw error
  }
}

function stateOf({ backend, detail, problem }: FoundBackend): string {
  if (!backend) return problem === undefined ? 'not installed' : 'cannot be loaded'
  const drivers = Object.values(backend.capabilities.drivers)
  const writable = drivers.filter(({ create }) => create !== false)
  const formats = `reads ${countOf(drivers.length, 'format')}, writes ${writable.length}`
  return `ready: ${detail === undefined ? '' : `${detail}; `}${formats}`
}

/** A line for each format of a backend. */
function driverLines({ name, backend }: FoundBackend): string[] {
  if (!backend) return []
  const rows = Object.entries(backend.capabilities.drivers).map(([driver, { description, create }]) => [
    driver,
    create === false ? 'reads' : 'reads, writes',
    description,
  ])
  return ['', `Formats of ${name}`, ...layOutTable(rows).map((row) => `  ${row}`)]
}

function versionOf({ backend, packageName }: FoundBackend): string {
  if (!backend) return '-'
  return packageVersion(new URL('.', import.meta.resolve(packageName))) ?? '-'
}

function runtimeName(): string {
  const { bun, deno, node } = process.versions
  if (bun) return `Bun ${bun}`
  return deno ? `Deno ${deno}` : `Node ${node}`
}
