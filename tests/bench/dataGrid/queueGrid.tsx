import {
  DataGrid,
  DataGridBody,
  DataGridCell,
  DataGridHeader,
  DataGridHeaderCell,
  DataGridRow,
  makeStyles,
} from '@fluentui/react-components';
import type { TableColumnId } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ActionRow } from '../../../domain/contract/actions';
import type { Format } from '../../../tab/lib/format';
import { columnsFor } from './columns';
import type { GridRow } from './columns';

interface Props {
  rows: ActionRow[];
  places: ReadonlyMap<string, number>;
  /** How many actions of the order are in the plan; null where there is none. */
  planLength: number | null;
  format: Format;
}

const useStyles = makeStyles({ title: { flexGrow: 5 } });

export function QueueGrid({ rows, places, planLength, format }: Props) {
  const styles = useStyles();
  const classOf = (columnId: TableColumnId) => (columnId === 'title' ? styles.title : undefined);
  const [openId, setOpenId] = useState<string | null>(null);
  const columns = useMemo(() => columnsFor(format), [format]);
  const items = useMemo(
    () => rows.map((row): GridRow => ({ row, planMark: planMarkOf(places.get(row.controlId), planLength) })),
    [rows, places, planLength],
  );
  return (
    <DataGrid
      items={items}
      columns={columns}
      getRowId={({ row }: GridRow) => row.controlId}
      focusMode="row_unstable"
      sortable
      aria-label="Actions"
    >
      <DataGridHeader>
        <DataGridRow>
          {({ columnId, renderHeaderCell }) => (
            <DataGridHeaderCell className={classOf(columnId)}>{renderHeaderCell()}</DataGridHeaderCell>
          )}
        </DataGridRow>
      </DataGridHeader>
      <DataGridBody<GridRow>>
        {({ item, rowId }) => (
          <DataGridRow<GridRow>
            key={rowId}
            aria-selected={item.row.controlId === openId}
            onClick={() => setOpenId(item.row.controlId)}
          >
            {({ columnId, renderCell }) => (
              <DataGridCell className={classOf(columnId)}>{renderCell(item)}</DataGridCell>
            )}
          </DataGridRow>
        )}
      </DataGridBody>
    </DataGrid>
  );
}

function planMarkOf(place: number | undefined, length: number | null): GridRow['planMark'] {
  if (place === undefined || length === null || place > length) return null;
  return place < length ? 'In the plan' : 'Next beyond the plan';
}
