import { useTexts } from '../../../lib/useTexts';

/** A tenant that Microsoft has not measured yet. */
export function NoScoreYet({ problem }: { problem: string | null }) {
  const { noScore } = useTexts().overview;
  return (
    <section className="card problem" aria-labelledby="no-score-title">
      <h1 id="no-score-title">{noScore.title}</h1>
      <p>{noScore.text}</p>
      {problem && <p className="note">{problem}</p>}
    </section>
  );
}
