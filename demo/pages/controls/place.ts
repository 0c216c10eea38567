/** Where a box opened by a control is put, in CSS pixels of the window. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly side: 'top' | 'bottom';
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The edges of the control. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 4;
const MARGIN = 8;

/** Below the control, above it if there is more room, and never outside of the window. */
export function placeBeside(control: Edges, box: Size, window: Size, align: 'start' | 'end' | 'center'): Place {
  const roomBelow = window.height - control.bottom;
  const side = roomBelow < box.height + GAP + MARGIN && control.top > roomBelow ? 'top' : 'bottom';
  const wished = {
    start: control.left,
    end: control.right - box.width,
    center: (control.left + control.right - box.width) / 2,
  }[align];
  return {
    side,
    left: Math.round(within(wished, window.width - box.width)),
    top: Math.round(
      within(side === 'bottom' ? control.bottom + GAP : control.top - GAP - box.height, window.height - box.height),
    ),
  };
}

function within(wished: number, most: number): number {
  return Math.max(MARGIN, Math.min(wished, most - MARGIN));
}
