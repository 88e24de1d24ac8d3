import { describe, expect, it } from '@jest/globals';
import { mayDecide, mayNotify, mayRead, maySetDigest, roleFromTemplates } from '../../../bot/policies/roles';
import { en } from '../../support/english';

describe('a directory role', () => {
  it.each([
    ['Global Administrator', '62e90394-69f5-4237-9190-012177145e10', 'operator'],
    ['Security Administrator', '194ae4cb-b126-40b2-bd5b-6091b380977d', 'operator'],
    ['Security Operator', '5f2222b1-57c3-48ba-8ad5-d4759f1fde6f', 'reader'],
    ['Security Reader', '5d6b6bb7-de71-4623-b4af-96380a352509', 'reader'],
    ['Global Reader', 'F2EF992C-3AFB-46B9-B7CF-A126EE74C451', 'reader'],
    ['Exchange Administrator', '29232cdf-9323-42fd-ade2-1d097af3e4de', 'none'],
  ])('%s (%s) makes a person %s', (_name, id, role) => {
    expect(roleFromTemplates([id])).toBe(role);
  });

  it('counts at its highest', () => {
    expect(roleFromTemplates(['5d6b6bb7-de71-4623-b4af-96380a352509', '62e90394-69f5-4237-9190-012177145e10'])).toBe(
      'operator',
    );
  });

  it('is needed: without one a person learns nothing', () => {
    expect(roleFromTemplates([])).toBe('none');
  });
});

describe('what a role may do', () => {
  it.each([
    ['none', false, false],
    ['reader', true, false],
    ['operator', true, true],
  ] as const)('%s: read %p, act %p', (role, reads, acts) => {
    expect(mayRead(role)).toBe(reads);
    expect([mayDecide(role), mayNotify(role), maySetDigest(role)]).toEqual([acts, acts, acts]);
  });

  it.each(['read', 'decide', 'notify', 'setDigest'] as const)(
    'is said in a refusal to %s, with whom to ask and no figure',
    (right) => {
      const { message, help } = en.refusals.rights[right];
      expect(help).toMatch(/Ask /);
      expect(message + help).not.toMatch(/\d|!/);
    },
  );
});
