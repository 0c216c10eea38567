/** What a person pressed in one of our elements. */
export interface TrustedAction {
  readonly action: string;
  readonly status: string | undefined;
}

/**
 * Calls back for each click a person made on a control of our element. Clicks made by script count for nothing: the
 * page can reach into an open shadow root (`design.md`, section 3.5).
 */
export function onTrustedAction(
  element: Element,
  listener: (action: TrustedAction) => void,
  signal: AbortSignal,
): void {
  const onClick = (event: Event) => {
    if (!event.isTrusted) return;
    const control = event.composedPath().find((node) => node instanceof Element && node.hasAttribute('data-action'));
    if (!(control instanceof Element) || control.matches(':disabled, [aria-disabled="true"]')) return;
    const action = control.getAttribute('data-action');
    if (action) listener({ action, status: control.getAttribute('data-status') ?? undefined });
  };
  element.addEventListener('click', onClick, { signal });
}
