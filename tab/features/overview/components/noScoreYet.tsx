/** A tenant that Microsoft has not measured yet. */
export function NoScoreYet({ problem }: { problem: string | null }) {
  return (
    <section className="card problem" aria-labelledby="no-score-title">
      <h1 id="no-score-title">No score yet</h1>
      <p>
        Microsoft needs 2 to 4 days after the first protections are switched on before it supplies a Secure Score.
        Scorekeeper asks every day and shows the score here as soon as it arrives.
      </p>
      {problem && <p className="note">{problem}</p>}
    </section>
  );
}
