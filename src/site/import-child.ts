import {type ImportRequest, importBytes} from '../import/import-bytes.ts'
import type {Imported} from '../import/imported.ts'
import {importKinds} from '../import/kinds.ts'
import type {Known} from '../import/known.ts'

export interface ChildRequest {
  readonly kind: string
  readonly request: ImportRequest
  readonly known: Known
}

async function imported({kind, request, known}: ChildRequest): Promise<Imported> {
  const found = importKinds.find(({name}) => name === kind)
  if (!found) throw new Error(`Unexpected kind \`${kind}\`, expected one of the list`)
  return importBytes(found, request, known)
}

process.once('message', async (request: ChildRequest) => {
  const answer = await imported(request)
  process.send?.(answer, undefined, undefined, () => process.disconnect())
})
