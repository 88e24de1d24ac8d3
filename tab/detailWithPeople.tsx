import type { ComponentProps } from 'react';
import { ActionDetail } from './features/detail/components/actionDetail';
import { People } from './features/people/components/people';

/** The chunk that is loaded when an action is opened. */
export function DetailWithPeople(props: Omit<ComponentProps<typeof ActionDetail>, 'people'>) {
  return <ActionDetail key={props.controlId} {...props} people={<People controlId={props.controlId} />} />;
}
