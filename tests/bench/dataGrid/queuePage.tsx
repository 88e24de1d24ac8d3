import { Card, Field, makeStyles, SearchBox, Slider, Text, Title3, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { DEFAULT_COMFORT, inPlanOrder, lengthForComfort, type PlanAction } from '../../../domain/planOrder';
import { english } from '../../../tab/language/english/index';
import { createFormat } from '../../../tab/lib/format';
import type { LoadedQueue } from './loadQueue';
import { QueueGrid } from './queueGrid';

const useStyles = makeStyles({
  page: { display: 'grid', gap: '16px', padding: '16px', backgroundColor: tokens.colorNeutralBackground3 },
});

/** Score, slider, search and the rows, which follow both. */
export function QueuePage({ queue: { rows, percent }, locale }: { queue: LoadedQueue; locale: string }) {
  const styles = useStyles();
  const [format] = useState(() => createFormat(locale, new Date(), english.figures));
  const [text, setText] = useState('');
  const [comfort, setComfort] = useState<number | null>(null);

  const order = useMemo(
    () =>
      inPlanOrder(rows.filter((row): row is typeof row & PlanAction => row.rank !== null && row.pointsLeft !== null)),
    [rows],
  );
  const places = useMemo(() => new Map(order.map(({ controlId }, place) => [controlId, place])), [order]);
  const length = lengthForComfort(order, comfort ?? DEFAULT_COMFORT);
  const isPlanning = comfort !== null;
  // In the order of the plan as soon as there is one, as in the tab.
  const sorted = useMemo(() => {
    const placeOf = (controlId: string) => places.get(controlId) ?? Infinity;
    return isPlanning ? rows.toSorted((a, b) => placeOf(a.controlId) - placeOf(b.controlId) || 0) : rows;
  }, [rows, places, isPlanning]);
  const found = useMemo(
    () => sorted.filter(({ title }) => title.toLowerCase().includes(text.toLowerCase())),
    [sorted, text],
  );

  return (
    <main className={styles.page}>
      <Card>
        <Title3 as="h1">{format.percent(percent)}</Title3>
        <Field label="How much change can your people bear?">
          <Slider
            min={0}
            max={100}
            value={comfort ?? DEFAULT_COMFORT}
            onChange={(_, { value }) => setComfort(Math.round(value))}
          />
        </Field>
        <Text>{length} actions</Text>
      </Card>
      <Card>
        <Title3 as="h2">Action queue</Title3>
        <SearchBox placeholder="Search actions" value={text} onChange={(_, { value }) => setText(value)} />
        <QueueGrid rows={found} places={places} planLength={isPlanning ? length : null} format={format} />
      </Card>
    </main>
  );
}
