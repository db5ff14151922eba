/** A file that was dropped or chosen: its text, or why it is none. */
export type ReadFile =
  | { readonly kind: 'text'; readonly name: string; readonly text: string }
  | { readonly kind: 'pdf' | 'binary' | 'large' | 'blank'; readonly name: string }

export const MAX_BYTES = 32 * 1024 * 1024

export async function readFile(file: File): Promise<ReadFile> {
  const { name } = file
  if (file.size > MAX_BYTES) return { kind: 'large', name }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.startsWith('%PDF')) return { kind: 'pdf', name }
  const isWide = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')
  if (!isWide && head.includes('\0')) return { kind: 'binary', name }
  const text = decode(bytes, isWide)
  return text.trim() === '' ? { kind: 'blank', name } : { kind: 'text', name, text }
}

/** UTF-8, the two bytes of Windows, or else the Windows-1252 of older files. */
export function decode(bytes: Uint8Array, isWide = false): string {
  if (isWide) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The files of a drop, those of its folders too, in the order of their names. */
export async function filesOf({ items, files }: DataTransfer): Promise<readonly File[]> {
  const entries = [...items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []))
  if (entries.length === 0) return [...files]
  const found = await Promise.all(entries.map(filesIn))
  return found.flat()
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile)
    return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  if (!entry.isDirectory) return []
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const inside: FileSystemEntry[] = []
  // A folder gives its entries in parts, until there is an empty one.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (part.length === 0) break
    inside.push(...part.filter(({ name }) => !name.startsWith('.')))
  }
  inside.sort((a, b) => (a.name < b.name ? -1 : 1))
  return (await Promise.all(inside.map(filesIn))).flat()
}
