import { describeFailure } from '../lib/describeFailure';
import { useTexts } from '../lib/useTexts';

interface Props {
  error: Error;
  onRetry?: () => void;
  isRetrying?: boolean;
  /** Inside another screen, rather than being one. */
  compact?: boolean;
}

/** Nothing can be shown: what happened, what to do, an id for whoever looks into it, and a way to try again. */
export function Problem({ error, onRetry, isRetrying = false, compact = false }: Props) {
  const { failures, page } = useTexts();
  const { message, help, id } = describeFailure(error, failures);
  const Heading = compact ? 'h3' : 'h1';
  return (
    <div role="alert" className={compact ? 'problem problem-compact' : 'problem card'}>
      <Heading>{message}</Heading>
      <p>{help}</p>
      {id && <p className="quiet">{failures.id(id)}</p>}
      {onRetry && (
        <button type="button" className="button button-primary" onClick={onRetry} disabled={isRetrying}>
          {isRetrying ? page.trying : page.tryAgain}
        </button>
      )}
    </div>
  );
}
