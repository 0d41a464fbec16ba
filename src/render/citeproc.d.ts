declare module 'citeproc' {
  /** How one output format writes each kind of decoration; `%%STRING%%` stands for the decorated text. */
  export type Format = Record<string, unknown>
  export interface CitationItem {
    readonly id: string
    readonly locator?: string
    readonly label?: string
    readonly suffix?: string
    readonly 'suppress-author'?: boolean
  }
  export interface CitationCluster {
    readonly citationID: string
    readonly citationItems: readonly CitationItem[]
    readonly properties: {readonly noteIndex: number}
  }
  export interface Engine {
    readonly opt: {readonly development_extensions: {wrap_url_and_doi: boolean}}
    updateItems(ids: readonly string[]): void
    setOutputFormat(format: string): void
    rebuildProcessorState(clusters: readonly CitationCluster[], format: string): [id: string, note: number, text: string][]
    makeBibliography(): [{readonly entry_ids: readonly (readonly string[])[]}, readonly string[]] | false
  }
  export interface System {
    retrieveLocale(lang: string): string
    retrieveItem(id: string): object
  }
  const CSL: {
    readonly Engine: new (system: System, style: string, lang: string, forceLang: boolean) => Engine
    readonly Output: {readonly Formats: Record<string, Format>}
  }
  export default CSL
}
