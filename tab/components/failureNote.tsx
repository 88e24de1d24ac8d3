import { describeFailure } from '../lib/describeFailure';
import { useTexts } from '../lib/useTexts';

/** A refusal beside the thing that was refused. */
export function FailureNote({ error, kept = false }: { error: Error; kept?: boolean }) {
  const { failures } = useTexts();
  const { message, help, id } = describeFailure(error, failures);
  return (
    <div role="alert" className="failure-note">
      <p>
        <strong>{message}</strong> {help}
      </p>
      {kept && <p className="quiet">{failures.nothingLost}</p>}
      {id && <p className="quiet">{failures.id(id)}</p>}
    </div>
  );
}
