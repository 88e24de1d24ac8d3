import { describeFailure } from '../lib/describeFailure';

/** A refusal beside the thing that was refused. */
export function FailureNote({ error, kept = false }: { error: Error; kept?: boolean }) {
  const { message, help, id } = describeFailure(error);
  return (
    <div role="alert" className="failure-note">
      <p>
        <strong>{message}</strong> {help}
      </p>
      {kept && <p className="quiet">Nothing you typed is lost.</p>}
      {id && <p className="quiet">Fault {id}</p>}
    </div>
  );
}
