import type * as z from 'zod'
import {citedShape, introducedShape} from './entity.ts'
import {fields} from './fields.ts'

/** `<name>.claims.yaml`: what would make `<name>.md` too long. */
export const sidecar = fields({...introducedShape, ...citedShape})
export type SidecarInput = z.infer<typeof sidecar>
