import * as z from 'zod'
import {fields} from './fields.ts'
import {reference} from './parts.ts'
import {annotationShape} from './source.ts'

/** Our own keys for sources that come from a `.bib` or CSL file, by their key. */
export const annotations = z.record(reference, fields(annotationShape), {error: 'annotations by source key'})
export type AnnotationsInput = z.infer<typeof annotations>
