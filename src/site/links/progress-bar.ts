/** How far a long command is, on one line of a terminal that is written over; elsewhere nothing until the end. */
export function progressBar(total: number, write: (text: string) => void, isTerminal: boolean): {step: (label: string) => void; end: () => void} {
  const width = 24
  let done = 0
  const draw = (label: string): void => {
    const filled = total === 0 ? width : Math.round((done / total) * width)
    write(`\r\u001b[K${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} ${label}`)
  }
  return {
    step(label) {
      done += 1
      if (isTerminal) draw(label)
    },
    end: () => void (isTerminal && write('\r\u001b[K'))
  }
}
