import type { Texts } from '../../domain/language/texts';
import type { DeliveryState } from '../../domain/ports/repositories';

/** What an operator can do about a delivery, in words; null where all is well. */
export function remedyFor(state: DeliveryState, { orders: { remedies } }: Texts): string | null {
  return state in remedies ? remedies[state as keyof typeof remedies] : null;
}
