import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Net} from '../../../src/site/links/net.ts'

export type Answering = (request: IncomingMessage, response: ServerResponse) => void

/** A server on this machine, with what it was asked, in order. */
export async function serve(answer: Answering): Promise<{readonly port: number; readonly asked: string[]; readonly close: () => void}> {
  const asked: string[] = []
  const server: Server = createServer((request, response) => {
    asked.push(`${request.headers.host?.split(':')[0]} ${request.url}`)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  return {port: (server.address() as AddressInfo).port, asked, close}
}

/** Every name is this machine, and it may be asked. */
export const openNet: Net = {resolve: async () => [{address: '127.0.0.1', family: 4}], isAllowed: () => true}
