import type { Measure } from '../measure';
import { readMeasure } from '../measure';
import { cloudAppControls } from './cloudApps';
import { cloudServiceControls } from './cloudServices';
import { defenderForIdentityControls } from './defenderForIdentity';
import { deviceControls } from './devices';

/**
 * A control as Microsoft knows it. Id, title, service and, where it is public, the maximum are Microsoft's;
 * maxima that are not public, all standings and all sentences are made up.
 */
export interface ControlDefinition {
  id: string;
  title: string;
  service: string;
  category: string;
  tier: string;
  maxScore: number;
  /** In Microsoft's casings, "Unknown" included. */
  userImpact: string | null;
  implementationCost: string | null;
  threats: string[];
  rank: number;
  /** On the first day; null where the tenant is not measured. */
  standing: Measure | null;
  hasProfile: boolean;
}

/** Every control the school has a profile or a score of, in the order Graph lists the profiles. */
export function controlDefinitions(everyone: number): ControlDefinition[] {
  return [cloudServiceControls, cloudAppControls, defenderForIdentityControls, deviceControls].flatMap((table) =>
    readControlTable(table, everyone),
  );
}

function readControlTable(table: string, everyone: number): ControlDefinition[] {
  const [, ...rows] = table.trim().split('\n');
  return rows.map((row) => readRow(row, everyone));
}

function readRow(row: string, everyone: number): ControlDefinition {
  const cells = row.split(' | ');
  if (cells.length !== 12) throw new Error(`Control table: 12 columns expected in '${row}'.`);
  const [id, title, service, category, tier, maxScore, userImpact, implementationCost, threats, rank, standing, where] =
    cells as [string, string, string, string, string, string, string, string, string, string, string, string];
  return {
    id,
    title,
    service,
    category,
    tier,
    maxScore: Number(maxScore),
    userImpact: userImpact === 'null' ? null : userImpact,
    implementationCost: implementationCost === 'null' ? null : implementationCost,
    threats: threats === '-' ? [] : threats.split(';'),
    rank: Number(rank),
    standing: readMeasure(standing, everyone),
    hasProfile: where !== 'score only',
  };
}
