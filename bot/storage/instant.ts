import type { IsoInstant } from '../../domain/snapshot';

/** timestamptz as the domain writes instants. */
export const instant = (date: Date): IsoInstant => date.toISOString();

export const instantOrNull = (date: Date | null): IsoInstant | null => date?.toISOString() ?? null;
