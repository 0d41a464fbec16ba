import {styleNow} from './style-now.ts'

/** Pixels that every browser can hold in one canvas; past it some give an empty image. */
const mostPixels = 16_000_000
const leading = 1.5

function brokenLines(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && context.measureText(`${last} ${word}`).width <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** An image with a caption below it, drawn in; nothing when the browser could not hold it. */
export async function captionedPng(image: Blob, caption: readonly string[]): Promise<Blob | undefined> {
  const bitmap = await createImageBitmap(image)
  if (bitmap.width === 0 || bitmap.height === 0) return undefined
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const width = Math.max(bitmap.width, 900)
  const size = Math.round(Math.max(20, width / 70))
  const font = `${size}px ${styleNow('--font-ui') || 'sans-serif'}`
  context.font = font
  const lines = caption.flatMap((line) => brokenLines(context, line, width - size * 2))
  const height = bitmap.height + Math.ceil((lines.length + 1) * size * leading)
  const part = Math.min(1, Math.sqrt(mostPixels / (width * height)))
  canvas.width = Math.floor(width * part)
  canvas.height = Math.floor(height * part)
  context.scale(part, part)
  context.fillStyle = styleNow('--paper')
  context.fillRect(0, 0, width, height)
  context.drawImage(bitmap, (width - bitmap.width) / 2, 0)
  context.font = font
  context.fillStyle = styleNow('--ink')
  for (const [at, line] of lines.entries()) context.fillText(line, size, bitmap.height + (at + 1) * size * leading)
  return new Promise((done) => canvas.toBlob((made) => done(made ?? undefined), 'image/png'))
}
