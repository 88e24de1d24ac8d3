import type { ControlProfile } from './controlProfile';
import type { Decision } from './decision';
import type { StateWrite } from './ports/repositories';
import type { IsoInstant, Snapshot } from './snapshot';

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
  /** How reading Microsoft went; missing where nobody asked. */
  collection?: {
    /** When Microsoft was last read with success; null before the first time. */
    lastReadAt: IsoInstant | null;
    /** What the last try met, in a sentence; null where all is well. */
    problem: string | null;
  };
}
