/** A column whose entry i is `valueOf(i)`. A plain loop: `from` with a callback takes ten times as long. */
export function filled<C extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
  column: C,
  valueOf: (place: number) => number,
): C {
  for (let place = 0; place < column.length; place += 1) column[place] = valueOf(place);
  return column;
}
