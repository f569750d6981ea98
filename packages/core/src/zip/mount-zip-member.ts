import { decodeText, RasterError } from '@memraster/ground'
import { MemoryDirectory } from '../directory/memory-directory.ts'
import { isVrt } from '../files/is-vrt.ts'
import { decodeEntities, escapeXml } from '../metadata/xml-text.ts'
import { folderOf, nameOf, resolvePath, type ZipMembers } from './zip-members.ts'

/** The most files that one VRT may bring in, over all VRTs that it refers to. */
const MOST_FILES = 10_000
/** The largest VRT that is searched for files. */
const LARGEST_VRT = 1 << 25
const SOURCE = /(<(SourceFilename|SourceDataset)\b([^<>]*)>)([^<>]*)(<\/\2\s*>)/g

/** A member in the directory that backends see. */
export interface MountedMember {
  readonly directory: MemoryDirectory
  readonly filename: string
}

/**
 * Puts a member into a directory, with its possible sidecars: the files beside it whose names continue its own, or its
 * own without extension, with a dot or an underscore (`a.tif.ovr`, `a.tfw`, `a_RPC.TXT`), and if it is a VRT, the files
 * that it refers to, each with its sidecars.
 *
 * A directory has no folders. So files of other folders than the member's go by their whole path in it, with `%2F` for
 * a slash, and the VRT is rewritten to name them so. A backslash in a name, which is no separator beside slashes, is
 * `%5C`.
 *
 * @throws {RasterError} As {@link ZipMembers.read}; `LIMIT` for a VRT with more than 10,000 files.
 */
export async function mountMember(members: ZipMembers, path: string): Promise<MountedMember> {
  const directory = new MemoryDirectory()
  const home = folderOf(path)
  const waiting = [path]
  const seen = new Set<string>(waiting)
  const withSidecars = new Set<string>()
  // The loop appends to the list.
  for (const file of waiting) {
    for (const part of belongings(members, file, withSidecars)) {
      const name = nameInDirectory(part, home)
      if (directory.has(name)) continue
      let bytes = await members.read(part)
      if (bytes.length <= LARGEST_VRT && isVrt(bytes)) {
        const vrt = rewriteVrt(bytes, part, members, home)
        bytes = vrt.bytes
        for (const source of vrt.sources) {
          if (!seen.has(source)) waiting.push(source)
          seen.add(source)
        }
        if (seen.size > MOST_FILES) {
          throw new RasterError('LIMIT', `${path} refers to more than ${MOST_FILES} files.`, {
            subject: path,
          })
        }
      }
      directory.share(name, bytes)
    }
  }
  return { directory, filename: nameInDirectory(path, home) }
}

/** A member and its sidecars, the member first; without them if those of its name are in `known` already. */
function belongings(members: ZipMembers, path: string, known: Set<string>): string[] {
  const name = nameOf(path)
  const dot = name.lastIndexOf('.')
  const stem = (dot > 0 ? name.slice(0, dot) : name).toLowerCase()
  const key = `${folderOf(path)}/${stem}`
  if (known.has(key)) return [path]
  known.add(key)
  return [path, ...members.continuing(path, stem).filter((other) => other !== path)]
}

function nameInDirectory(path: string, home: string): string {
  const folder = folderOf(path)
  const name = folder === home ? nameOf(path) : path.replaceAll('%', '%25').replaceAll('/', '%2F')
  return name.replaceAll('\\', '%5C')
}

/** A VRT with its sources renamed as in the directory, and their members. */
function rewriteVrt(
  bytes: Uint8Array,
  path: string,
  members: ZipMembers,
  home: string,
): { readonly bytes: Uint8Array; readonly sources: readonly string[] } {
  const folder = folderOf(path)
  const xml = decodeText(bytes)
  const sources: string[] = []
  const rewritten = xml.replace(
    SOURCE,
    (whole: string, open: string, _, attributes: string, text: string, close: string) => {
      const source = resolvePath(folder, decodeEntities(text.trim()))
      const isRelative = /relativeToVRT\s*=\s*["']\s*1/i.test(attributes) && !text.trim().startsWith('/')
      if (!isRelative || !members.has(source)) return whole
      sources.push(source)
      return `${open}${escapeXml(nameInDirectory(source, home))}${close}`
    },
  )
  return { bytes: rewritten === xml ? bytes : new TextEncoder().encode(rewritten), sources }
}
