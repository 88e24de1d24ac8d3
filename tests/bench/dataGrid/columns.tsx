import { Badge, Caption1, createTableColumn, Text } from '@fluentui/react-components';
import type { TableColumnDefinition } from '@fluentui/react-components';
import type { ActionRow } from '../../../domain/contract/actions';
import type { Format } from '../../../tab/lib/format';
import { english } from '../../../tab/language/english/index';
import { serviceName } from '../../../tab/lib/words';

const { queue, words } = english;

export interface GridRow {
  row: ActionRow;
  planMark: 'In the plan' | 'Next beyond the plan' | null;
}

/** What a row of the tab shows, column by column. */
export function columnsFor(format: Format): TableColumnDefinition<GridRow>[] {
  return [
    createTableColumn<GridRow>({
      columnId: 'rank',
      compare: (a, b) => byNumber(a.row.rank, b.row.rank),
      renderHeaderCell: () => 'Rank',
      renderCell: ({ row }) => row.rank ?? '–',
    }),
    createTableColumn<GridRow>({
      columnId: 'title',
      compare: (a, b) => a.row.title.localeCompare(b.row.title),
      renderHeaderCell: () => 'Action',
      renderCell: ({ row, planMark }) => (
        <div>
          <Text block weight="semibold">
            {row.title}
          </Text>
          <Caption1 block truncate wrap={false}>
            {planMark !== null && <strong>{planMark} · </strong>}
            {row.service && `${serviceName(row.service)} · `}
            {row.reason}
          </Caption1>
        </div>
      ),
    }),
    createTableColumn<GridRow>({
      columnId: 'points',
      compare: (a, b) => byNumber(a.row.pointsLeft, b.row.pointsLeft),
      renderHeaderCell: () => 'Points left',
      renderCell: ({ row }) => (row.pointsLeft === null ? '–' : format.number(row.pointsLeft)),
    }),
    createTableColumn<GridRow>({
      columnId: 'notice',
      renderHeaderCell: () => 'Who notices',
      renderCell: ({ row }) => (row.userImpact === null ? '–' : words.noticedBy[row.userImpact]),
    }),
    createTableColumn<GridRow>({
      columnId: 'minutes',
      compare: (a, b) => byNumber(a.row.effortMinutes, b.row.effortMinutes),
      renderHeaderCell: () => 'Your time',
      renderCell: ({ row }) => (row.effortMinutes === null ? '–' : format.minutes(row.effortMinutes)),
    }),
    createTableColumn<GridRow>({
      columnId: 'people',
      compare: (a, b) => byNumber(a.row.affected, b.row.affected),
      renderHeaderCell: () => 'Not covered yet',
      renderCell: ({ row }) =>
        row.affected === null ? '–' : `${format.number(row.affected)} ${nounOf(row.counts, row.affected)}`,
    }),
    createTableColumn<GridRow>({
      columnId: 'state',
      renderHeaderCell: () => 'State',
      renderCell: ({ row }) => (
        <div>
          <Badge appearance="tint" color="informative">
            {words.statuses[row.status]}
          </Badge>
          {row.owner !== null && <Caption1 block>by {row.owner}</Caption1>}
        </div>
      ),
    }),
  ];
}

function nounOf(counts: ActionRow['counts'], count: number): string {
  return counts === 'people' || counts === 'devices' ? queue.counts[counts](count === 1) : '';
}

const byNumber = (one: number | null, other: number | null) => (one ?? Infinity) - (other ?? Infinity) || 0;
