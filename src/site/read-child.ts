import {messageAbout} from '../read/fault.ts'
import type {InputFile} from '../read/input-file.ts'
import type {Parsed} from '../read/parsed.ts'
import {readEntry} from '../read/read-entry.ts'
import type {ReadReply, ReadRequest} from './read-protocol.ts'

/** A failure of the reader itself costs its file a message, not the run. */
function read(file: InputFile, lang: string): Parsed {
  try {
    return readEntry(file, lang)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return {
      messages: [messageAbout(file.path, 'limit', `Unexpected failure of the reader (${why}), expected an entry or a message; please report it`)]
    }
  }
}

const send = (reply: ReadReply): void => void process.send?.(reply)

process.on('message', async ({files, lang}: ReadRequest) => {
  for (const file of files) {
    send({parsed: read(file, lang)})
    // Lets the reply leave before the next file may block for good.
    await new Promise(setImmediate)
  }
})
send({ready: true})
