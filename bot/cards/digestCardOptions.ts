import type { DigestContent } from '../../domain/digest/content';
import type { PictureKind } from './charts';

export interface DigestCardOptions {
  /** The delivery's marker: every button carries it, and a post is found again by it. */
  digestId: string;
  /** Deep link into the tab: 'overview', 'queue', 'history' (also with two days), 'log' or 'action/<controlId>'. */
  tabUrl(view: string): string;
  /** Address of a PNG for clients that draw no charts; null where the service cannot be reached from outside. */
  pictureUrl(kind: PictureKind, content: DigestContent): string | null;
  /** False for a preview: then there are no buttons that decide. */
  canPress: boolean;
}
