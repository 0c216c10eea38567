/** Prints a document through a frame nobody sees; the page around it stays as it is. */
export function printDocument(page: Document, css: string): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position: fixed; inline-size: 0; block-size: 0; border: 0; visibility: hidden';
  document.body.append(frame);
  const { contentDocument: inside, contentWindow: view } = frame;
  if (!inside || !view) {
    frame.remove();
    return;
  }
  inside.title = page.title;
  inside.documentElement.lang = page.documentElement.lang;
  inside.body.append(...Array.from(page.body.children, (child) => inside.importNode(child, true)));
  const style = inside.createElement('style');
  style.textContent = css;
  inside.head.append(style);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
}
