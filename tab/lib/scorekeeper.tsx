import { createContext, use } from 'react';
import type { Role } from '../../domain/contract/shared';
import type { ApiClient } from './apiClient';
import type { Format } from './format';
import type { TeamsHost } from './teamsHost';

/** What every screen works with, made once when Teams has answered. */
export interface Scorekeeper {
  api: ApiClient;
  host: TeamsHost;
  format: Format;
  /** '/api/tenants/{id}'. */
  tenantPath: string;
  role: Role;
}

export const ScorekeeperContext = createContext<Scorekeeper | null>(null);

export function useScorekeeper(): Scorekeeper {
  const value = use(ScorekeeperContext);
  if (!value) throw new Error('This component needs <ScorekeeperContext> above it.');
  return value;
}
