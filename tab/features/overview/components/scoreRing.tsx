interface Props {
  /** Points. */
  confirmed: number;
  declared: number;
  max: number;
  /** Points once all accepted work counts, and once all is done that the licences allow; null where it is not known. */
  outlook: { planned: number; achievable: number } | null;
}

/**
 * Confirmed points as a thick arc, declared ones as a thinner arc after it; outside it, how far accepted work leads (solid) and all that
 * the licences allow (dotted). Shape tells them apart as well as colour.
 */
export function ScoreRing({ confirmed, declared, max, outlook }: Props) {
  if (max <= 0) return null;
  const now = confirmed + declared;
  return (
    <svg className="ring" viewBox="0 0 100 100" aria-hidden="true">
      <circle className="ring-rail" cx="50" cy="50" r="38" />
      <Arc className="ring-confirmed" radius={38} from={0} to={confirmed} max={max} />
      <Arc className="ring-declared" radius={38} from={confirmed} to={now} max={max} />
      {outlook && (
        <>
          <Arc className="ring-achievable" radius={48} from={outlook.planned} to={outlook.achievable} max={max} />
          <Arc className="ring-planned" radius={48} from={now} to={outlook.planned} max={max} />
        </>
      )}
    </svg>
  );
}

function Arc(props: { className: string; radius: number; from: number; to: number; max: number }) {
  const { className, radius, from, to, max } = props;
  const share = (points: number) => Math.min(1, Math.max(0, points / max));
  const [start, end] = [share(from), share(to)];
  if (end - start <= 0) return null;
  // A whole circle has no arc: its two ends are one point.
  if (end - start >= 0.9999) return <circle className={className} cx="50" cy="50" r={radius} />;
  const point = (turn: number) => {
    const angle = turn * 2 * Math.PI;
    return `${(50 + radius * Math.sin(angle)).toFixed(3)} ${(50 - radius * Math.cos(angle)).toFixed(3)}`;
  };
  const isLong = end - start > 0.5 ? 1 : 0;
  return <path className={className} d={`M ${point(start)} A ${radius} ${radius} 0 ${isLong} 1 ${point(end)}`} />;
}
