import { expect, it } from '@jest/globals';
import { saveViewRequest } from '../../domain/contract/views';

const named = (name: string) => saveViewRequest.safeParse({ name, search: '', shared: false });

it('a name loses what no database takes, and the space around it', () => {
  expect(named(' Before\0 the \ud800holidays ').data?.name).toBe('Before the holidays');
});

it.each(['', '   ', '\0', 'x'.repeat(61)])('%j is no name', (name) => {
  expect(named(name).success).toBe(false);
});
