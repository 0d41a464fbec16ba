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

process.on('message', async ({files, lang, first}: ReadRequest) => {
  for (const [index, file] of files.entries()) {
    const reply: ReadReply = {index: first + index, parsed: read(file, lang)}
    process.send?.(reply)
    // Lets the reply leave before the next file may block for good.
    await new Promise(setImmediate)
  }
})
