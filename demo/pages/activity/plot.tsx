import { type PointerEvent, type ReactElement, useState } from 'react';
import { dateLabel, dateTicks, valueTicks } from './scale';
import type { Point } from './series';
import { useWidth } from './use-width';

interface PlotProps {
  readonly label: string;
  readonly points: readonly Point[];
  readonly marks: 'line' | 'bars';
  /** CSS pixels. */
  readonly height?: number;
}

const LEFT = 44;
const RIGHT = 12;
const TOP = 8;
const BOTTOM = 26;
const DATE_WIDTH = 76;

/** One of W&B's own plots. The point under the pointer tells its exact count (`wandb/activity.md`, A1, plot 2). */
export function Plot({ label, points, marks, height = 220 }: PlotProps): ReactElement {
  const [box, width] = useWidth<HTMLDivElement>();
  const [hovered, setHovered] = useState<number>();
  const scale = scaleOf(points, width, height, marks);
  const hover = ({ nativeEvent }: PointerEvent): void => setHovered(scale.indexAt(nativeEvent.offsetX));
  const point = hovered === undefined ? undefined : points[hovered];
  return (
    <div ref={box} className="plot" style={{ height }}>
      {width > 0 && (
        <svg
          width={width}
          height={height}
          role="img"
          aria-label={label}
          onPointerMove={hover}
          onPointerLeave={() => setHovered(undefined)}
        >
          <Axes points={points} scale={scale} width={width} height={height} />
          {marks === 'line' ? <Line points={points} scale={scale} /> : <Bars points={points} scale={scale} />}
          {point && hovered !== undefined && marks === 'line' && (
            <circle className="plot-dot" cx={scale.x(hovered)} cy={scale.y(point.value)} r="4" />
          )}
        </svg>
      )}
      {point && hovered !== undefined && (
        <div className="plot-tip" style={{ left: scale.x(hovered), top: scale.y(point.value) }}>
          <strong>{point.value}</strong> {marks === 'bars' ? 'in the week of ' : ''}
          {dateLabel(point.day, true)}
        </div>
      )}
    </div>
  );
}

interface Scale {
  readonly ticks: readonly number[];
  readonly bottom: number;
  readonly barWidth: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly indexAt: (x: number) => number | undefined;
}

/** A bar stands in the middle of its slot, a line goes from edge to edge. */
function scaleOf(points: readonly Point[], width: number, height: number, marks: PlotProps['marks']): Scale {
  const ticks = valueTicks(Math.max(0, ...points.map(({ value }) => value)));
  const slots = Math.max(1, marks === 'bars' ? points.length : points.length - 1);
  const slot = Math.max(0, width - LEFT - RIGHT) / slots;
  const start = marks === 'bars' ? LEFT + slot / 2 : LEFT;
  const bottom = height - BOTTOM;
  return {
    ticks,
    bottom,
    barWidth: Math.max(1, Math.min(36, slot * 0.66)),
    x: (index) => start + index * slot,
    y: (value) => bottom - (value / (ticks.at(-1) ?? 1)) * (bottom - TOP),
    indexAt: (x) => {
      const index = Math.round((x - start) / slot);
      return index >= 0 && index < points.length ? index : undefined;
    },
  };
}

interface AxesProps {
  readonly points: readonly Point[];
  readonly scale: Scale;
  readonly width: number;
  readonly height: number;
}

function Axes({ points, scale, width, height }: AxesProps): ReactElement {
  return (
    <g className="plot-axes">
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={LEFT} x2={width - RIGHT} y1={scale.y(tick)} y2={scale.y(tick)} />
          <text x={LEFT - 8} y={scale.y(tick) + 4} textAnchor="end">
            {tick.toLocaleString('en')}
          </text>
        </g>
      ))}
      {dateTicks(points.length, Math.floor((width - LEFT) / DATE_WIDTH)).map((index) => (
        <text key={index} x={scale.x(index)} y={height - 8} textAnchor="middle">
          {dateLabel(points[index]?.day ?? '')}
        </text>
      ))}
    </g>
  );
}

interface MarksProps {
  readonly points: readonly Point[];
  readonly scale: Scale;
}

function Line({ points, scale }: MarksProps): ReactElement {
  const line = points.map(({ value }, index) => `${scale.x(index).toFixed(1)},${scale.y(value).toFixed(1)}`);
  return (
    <>
      <polygon
        className="plot-area"
        points={[`${scale.x(0)},${scale.bottom}`, ...line, `${scale.x(points.length - 1)},${scale.bottom}`].join(' ')}
      />
      <polyline className="plot-line" points={line.join(' ')} />
    </>
  );
}

function Bars({ points, scale }: MarksProps): ReactElement {
  return (
    <>
      {points.map(({ day, value }, index) => (
        <rect
          key={day}
          className="plot-bar"
          x={scale.x(index) - scale.barWidth / 2}
          y={scale.y(value)}
          width={scale.barWidth}
          height={scale.bottom - scale.y(value)}
          rx="2"
        />
      ))}
    </>
  );
}
