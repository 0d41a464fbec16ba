import {fileKind} from '../read/file-kind.ts'
import {schemaOf} from '../schema/schema-keys.ts'
import {formatYaml} from './format-yaml.ts'
import {frontMatterRange} from './yaml-source.ts'

/** A content file with its YAML formatted; its BOM, line ends and body stay. Bibliographies of other programs are left alone. */
export function formatFile(path: string, text: string): string {
  const what = fileKind(`content/${path}`)
  if (!what || (what.format !== 'yaml' && what.format !== 'markdown')) return text
  const range = what.format === 'markdown' ? frontMatterRange(text) : ([text.startsWith('\ufeff') ? 1 : 0, text.length] as const)
  if (!range) return text
  const yaml = text.slice(...range)
  const isWindows = yaml.includes('\r\n')
  const formatted = formatYaml(isWindows ? yaml.replaceAll('\r\n', '\n') : yaml, schemaOf[what.kind](what.entityKind))
  return text.slice(0, range[0]) + (isWindows ? formatted.replaceAll('\n', '\r\n') : formatted) + text.slice(range[1])
}
