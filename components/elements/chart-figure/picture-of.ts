/** Device pixels per CSS pixel of a PNG: sharp on every screen and in print. */
const SCALE = 2;

/** A drawn SVG as a file of its own, on the ground it was drawn on. */
export function svgFileOf(drawn: SVGSVGElement, ground: string): Blob {
  const { width, height } = sizeOf(drawn);
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const backdrop = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  backdrop.setAttribute('width', String(width));
  backdrop.setAttribute('height', String(height));
  backdrop.setAttribute('fill', ground);
  copy.prepend(backdrop);
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

/** The same as pixels. Rejects where the browser cannot draw it. */
export async function pngFileOf(drawn: SVGSVGElement, ground: string): Promise<Blob> {
  const { width, height } = sizeOf(drawn);
  const address = URL.createObjectURL(svgFileOf(drawn, ground));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * SCALE;
    canvas.height = height * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function sizeOf(drawn: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = drawn.getBoundingClientRect();
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
}
