import type {NetworkPage} from './network-page.ts'

/** What the other parts of the page can be asked for. */
export interface PageParts {
  readonly connect: () => void
}

/** The parts of the page that are built upon `NetworkPage`; loaded after the drawing. */
export async function pageParts(page: NetworkPage, framed: boolean): Promise<PageParts> {
  const {drawingView} = await import('./network-drawing.ts')
  drawingView(page)
  if (framed) return {connect: () => undefined}
  const [{tourPlayer}, {connectTool}, {tableView}, {shareTools}] = await Promise.all([
    import('./network-tour.ts'),
    import('./connections-tool.ts'),
    import('./network-table.ts'),
    import('./network-share.ts')
  ])
  tourPlayer(page)
  tableView(page)
  const connect = connectTool(page)
  shareTools(page)
  return {connect: connect.open}
}
