import { describe, expect, it } from '@jest/globals';
import { nameKey, viewOf, withView } from '../../domain/savedView';

describe('what a view keeps of the address', () => {
  it('is filters, sort and slider, in one order, without what is open', () => {
    const search = '?sort=minutes&action=OneAdmin&page=log&preset=quick-wins&comfort=25&text=%20mfa%20&category=';
    expect(viewOf(search)).toBe('text=mfa&preset=quick-wins&sort=minutes&comfort=25');
  });

  it('is nothing where nothing is set', () => {
    expect(viewOf('action=OneAdmin')).toBe('');
  });

  it('takes the place of the view that the address has, and leaves the rest', () => {
    const address = new URLSearchParams('action=OneAdmin&text=mfa&sort=points');
    expect(withView(address, 'preset=data&script=1').toString()).toBe('action=OneAdmin&preset=data');
  });
});

it('a name is the same whatever its casing and spacing', () => {
  expect(nameKey('  Before  the Holidays ')).toBe(nameKey('before the holidays'));
});
