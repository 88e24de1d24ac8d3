/** The figure of one day; `day` is its number in the calendar. */
export interface Dot {
  day: number;
  percent: number;
}

/** What a box of 100 x 100, y downwards, stands for. */
export interface Frame {
  first: number;
  last: number;
  low: number;
  high: number;
}

/** The range of the vertical axis, percent: at least four high, so that a flat week does not look like a mountain range. */
export function axisAround(values: number[]): Pick<Frame, 'low' | 'high'> {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const middle = (least + most) / 2;
  const half = Math.max(2, ((most - least) / 2) * 1.15);
  return { low: Math.max(0, Math.floor(middle - half)), high: Math.min(100, Math.ceil(middle + half)) };
}

/** Days are placed by date, never by position in a list. */
export function placeIn({ first, last, low, high }: Frame): (dot: Dot) => { x: number; y: number } {
  return ({ day, percent }) => ({
    x: round(((day - first) / (last - first)) * 100),
    y: round(100 - ((percent - low) / (high - low)) * 100),
  });
}

export interface Line {
  /** SVG path; a missing day leaves the line open. */
  path: string;
  /** Days that stand alone between two gaps: a path cannot show them. */
  lone: { x: number; y: number }[];
}

/** @param dots oldest first. */
export function lineThrough(dots: Dot[], frame: Frame): Line {
  const place = placeIn(frame);
  let path = '';
  const lone: Line['lone'] = [];
  dots.forEach((dot, index) => {
    const joinsBefore = dots[index - 1]?.day === dot.day - 1;
    const joinsAfter = dots[index + 1]?.day === dot.day + 1;
    const { x, y } = place(dot);
    if (!joinsBefore && !joinsAfter) lone.push({ x, y });
    path += `${joinsBefore ? 'L' : 'M'}${x} ${y}`;
  });
  return { path, lone };
}

const round = (value: number) => Math.round(value * 100) / 100;
