/// <reference lib="dom" />

/** How many pixels of a PNG stand for one of the picture: sharp on paper, too. */
const density = 2
/** No side of a PNG gets longer: browsers refuse larger ones. */
const longest = 16_000

/** The picture as a file of its own, on its own ground and without the marks of the preview. */
export function svgText(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement
  for (const frame of copy.querySelectorAll('.mark')) frame.remove()
  for (const box of copy.querySelectorAll('.leads')) {
    box.classList.remove('leads')
    for (const name of ['tabindex', 'role', 'aria-label', 'aria-current']) box.removeAttribute(name)
  }
  copy.style.background = groundOf(document.body)
  // The same picture gives the same file.
  return new XMLSerializer().serializeToString(copy).replaceAll(picture.id, 'microcred')
}

/** The picture as PNG, in base 64. */
export async function pngBase64(picture: SVGSVGElement): Promise<string> {
  const { width, height } = picture.viewBox.baseVal
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(picture))}`
  await image.decode()
  const scale = Math.min(density, longest / width, longest / height)
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(width * scale)
  canvas.height = Math.ceil(height * scale)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The window cannot draw pictures of pixels.')
  context.fillStyle = groundOf(document.body)
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '')
}

const groundOf = (element: Element): string => getComputedStyle(element).backgroundColor
