import type { ControlProfile } from './controlProfile';
import type { Decision } from './decision';
import type { StateWrite } from './ports/repositories';
import type { Snapshot } from './snapshot';

/** Microsoft's figures of one day with the profiles of that day. */
export interface DayPicture {
  snapshot: Snapshot;
  profiles: ControlProfile[];
}

/** All that is known of a tenant at one moment. */
export interface TenantPicture extends DayPicture {
  /** The newest of each control. */
  decisions: Decision[];
  /** The newest of each control. */
  writes: StateWrite[];
}
