import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { SavedViewRow } from '../../../../domain/contract/views';
import { nameKey, viewOf, withView } from '../../../../domain/savedView';
import { FailureNote } from '../../../components/failureNote';
import { Problem } from '../../../components/problem';
import { useAddress } from '../../../lib/address';
import { viewsQuery } from '../../../lib/savedViews';
import { useScorekeeper } from '../../../lib/scorekeeper';
import { useRemoveView, useSaveView } from '../api/changeViews';
import { useTexts } from '../../../lib/useTexts';
import { SaveForm } from './saveForm';
import './views.css';

/** Filters and sort that people have given a name: one press brings them back. */
export function SavedViews() {
  const { views: words, detail } = useTexts();
  const { params, replace } = useAddress();
  const { data, error, refetch, isFetching } = useQuery(viewsQuery(useScorekeeper()));
  const save = useSaveView();
  const remove = useRemoveView();
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<SavedViewRow | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const now = viewOf(params.toString());
  // Somebody else's view comes back as one's own, unless it would take the place of one.
  const canPutBack = !data?.views.some((view) => view.own && nameKey(view.name) === nameKey(removed?.name ?? ''));

  function onRemove(view: SavedViewRow) {
    remove.mutate(view.viewId, {
      onSuccess: () => {
        setRemoved(view);
        setSaid(words.removed(view.name));
        // Its button is gone with it.
        status.current?.focus();
      },
    });
  }

  function putBack({ name, search, shared }: SavedViewRow) {
    save.mutate(
      { name, search, shared },
      {
        onSuccess: () => {
          setRemoved(null);
          setSaid(words.saved(name));
          status.current?.focus();
        },
      },
    );
  }

  return (
    <div className="views">
      {error && !data && <Problem error={error} onRetry={() => void refetch()} isRetrying={isFetching} compact />}
      {!data && !error && <p className="quiet">{words.loading}</p>}
      {data?.views.length === 0 && <p className="quiet">{words.none}</p>}
      {data && data.views.length > 0 && (
        <ul className="views-list" aria-label={words.title}>
          {data.views.map((view) => (
            <li key={view.viewId}>
              <button
                type="button"
                className="pill"
                aria-pressed={view.search === now}
                onClick={() => replace(withView(new URLSearchParams(location.search), view.search))}
              >
                {view.name}
              </button>
              {view.shared && <span className="quiet">{view.own ? words.sharedByYou : words.sharedBy(view.by)}</span>}
              {view.canRemove && (
                <button
                  type="button"
                  className="button button-quiet button-icon"
                  aria-label={words.remove(view.name)}
                  disabled={remove.isPending}
                  onClick={() => onRemove(view)}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M3 3l10 10M13 3L3 13" />
                  </svg>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="status" ref={status} tabIndex={-1} className={said ? 'views-said' : 'sr-only'}>
        {said}{' '}
        {removed && canPutBack && (
          <button type="button" className="link-button" disabled={save.isPending} onClick={() => putBack(removed)}>
            {detail.undo}
          </button>
        )}
      </p>
      {(save.error ?? remove.error) && (
        <FailureNote error={(save.error ?? remove.error) as Error} kept={save.isError} />
      )}
      <SaveForm
        canSave={now !== ''}
        isSaving={save.isPending}
        onSave={({ name, shared }, onSaved) =>
          save.mutate(
            { name, shared, search: now },
            {
              onSuccess: () => {
                setRemoved(null);
                setSaid(words.saved(name));
                onSaved();
              },
            },
          )
        }
      />
    </div>
  );
}
