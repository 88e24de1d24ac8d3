import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { ActionRow } from '../domain/contract/actions';
import type { OverviewResponse } from '../domain/contract/overview';
import { PlanPanel } from './features/plan/components/planPanel';
import { plannedAt, planOrderOf, readPlan, writePlan } from './features/plan/planning';
import type { PlanSettings } from './features/plan/planning';
import { Queue } from './features/queue/components/queue';
import type { Chosen } from './features/queue/selection';
import { ViewsMenu } from './features/views/components/viewsMenu';
import { useAddress } from './lib/address';
import { EMPTY_DRAFT } from './lib/decisionDraft';

const Several = lazy(async () => ({
  default: (await import('./features/several/components/several')).Several,
}));

interface Props {
  rows: ActionRow[];
  /** null where the overview did not arrive: then there is the queue alone. */
  score: OverviewResponse['score'];
  saved: OverviewResponse['plan'];
  openId: string | null;
  onOpen: (controlId: string) => void;
}

/** The address is written when the thumb rests: browsers allow a page only so many changes of it. */
const RESTS_MS = 250;
const VIEWS = <ViewsMenu />;
const NO_SCORE = { current: 0, max: 0 };

/** The slider and the queue below it, which follows the thumb. */
export function QueueWithPlan({ rows, score, saved, openId, onOpen }: Props) {
  const { params, replace } = useAddress();
  const stored = useMemo(() => readPlan(params), [params]);
  const [thumb, setThumb] = useState<number | null>(null);
  const { ceiling, minutesPerWeek } = stored;
  const comfort = thumb ?? stored.comfort;
  // By its values: the address that follows the thumb says nothing new.
  const settings = useMemo(() => ({ comfort, ceiling, minutesPerWeek }), [comfort, ceiling, minutesPerWeek]);
  const order = useMemo(() => planOrderOf(rows, ceiling), [rows, ceiling]);
  const position = useMemo(
    () => ({ settings, planned: plannedAt(order, score ?? NO_SCORE, settings) }),
    [order, score, settings],
  );
  // The thumb answers first; its figures and the list follow together.
  const shown = useDeferredValue(position);

  const places = useMemo(() => new Map(order.steps.map(({ controlId }, place) => [controlId, place])), [order]);
  const planLength = shown.settings.comfort === null ? null : shown.planned.length;

  const latest = useRef(settings);
  useLayoutEffect(() => {
    latest.current = settings;
  });
  /** The same function at every step, so that what does not follow the thumb stays as it is. */
  const change = useCallback(
    (changes: Partial<PlanSettings>) => {
      const next = { ...latest.current, ...changes };
      const address = writePlan(new URLSearchParams(location.search), next);
      // Whoever moves the slider wants to see what is in the plan.
      if (next.comfort !== null && !address.has('sort')) address.set('sort', 'plan');
      setThumb(null);
      replace(address);
    },
    [replace],
  );
  useEffect(() => {
    if (thumb === null) return;
    const timer = setTimeout(() => change({ comfort: thumb }), RESTS_MS);
    return () => clearTimeout(timer);
  }, [thumb, change]);

  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const below = useCallback(
    (shown: string[]) =>
      chosen !== null && (
        <Suspense fallback={null}>
          <Several
            rows={rows}
            chosen={chosen}
            shown={shown}
            now={score && { ...score, reported: score }}
            draft={draft}
            onDraft={setDraft}
            onChosen={setChosen}
            onEnd={() => setChosen(null)}
          />
        </Suspense>
      ),
    [rows, chosen, score, draft],
  );

  return (
    <div className="stack">
      {score && (
        <PlanPanel
          position={position}
          shown={shown}
          order={order}
          percent={score.percent}
          saved={saved}
          onMove={setThumb}
          onChange={change}
        />
      )}
      <Queue
        rows={rows}
        places={places}
        planLength={planLength}
        openId={openId}
        chosen={chosen}
        onOpen={onOpen}
        onChosen={setChosen}
        views={VIEWS}
        below={below}
      />
    </div>
  );
}
