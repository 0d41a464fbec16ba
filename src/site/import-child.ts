import {type ImportRequest, importBytes} from '../import/import-bytes.ts'
import type {Imported} from '../import/imported.ts'
import {importKinds} from '../import/kinds.ts'
import type {Known} from '../import/known.ts'
import {refused} from '../import/told.ts'
import {messageAbout} from '../read/fault.ts'

export interface ChildRequest {
  readonly kind: string
  readonly request: ImportRequest
  readonly known: Known
}

/** A failure of an importer itself costs a message, never a half-written import. */
async function imported({kind, request, known}: ChildRequest): Promise<Imported> {
  try {
    const found = importKinds.find(({name}) => name === kind)
    if (!found) throw new Error(`Unexpected kind \`${kind}\`, expected one of the list`)
    return await importBytes(found, request, known)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refused([
      messageAbout(request.name, 'limit', `Unexpected failure of the importer (${why}), expected drafts or a message; please report it`)
    ])
  }
}

process.once('message', async (request: ChildRequest) => {
  const answer = await imported(request)
  process.send?.(answer, undefined, undefined, () => process.disconnect())
})
