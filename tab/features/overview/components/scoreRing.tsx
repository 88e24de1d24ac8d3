/** Confirmed points as a thick arc, declared ones as a thinner arc after it, so that shape tells them apart as well as colour. */
export function ScoreRing({ confirmed, declared, max }: { confirmed: number; declared: number; max: number }) {
  if (max <= 0) return null;
  const share = (points: number) => Math.min(1, Math.max(0, points / max)) * 100;
  return (
    <svg className="ring" viewBox="0 0 100 100" aria-hidden="true">
      <circle className="ring-rail" cx="50" cy="50" r="42" pathLength="100" />
      <circle
        className="ring-confirmed"
        cx="50"
        cy="50"
        r="42"
        pathLength="100"
        strokeDasharray={`${share(confirmed)} 100`}
      />
      {declared > 0 && (
        <circle
          className="ring-declared"
          cx="50"
          cy="50"
          r="42"
          pathLength="100"
          strokeDasharray={`${share(declared)} 100`}
          strokeDashoffset={-share(confirmed)}
        />
      )}
    </svg>
  );
}
