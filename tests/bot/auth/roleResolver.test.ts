import { describe, expect, it } from '@jest/globals';
import { createRoleResolver } from '../../../bot/auth/roleResolver';
import type { RoleResolverOptions } from '../../../bot/auth/roleResolver';
import { SourceUnavailable } from '../../../domain/ports/secureScoreSource';

const SECURITY_READER = '5d6b6bb7-de71-4623-b4af-96380a352509';
const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';

function setup(answers: (string[] | Error)[], groups?: RoleResolverOptions['groups']) {
  const clock = { time: Date.parse('2026-11-22T08:00:00Z'), now: () => new Date(clock.time) };
  let asked = 0;
  const directory = {
    roleTemplateIdsOf: () => {
      const answer = answers[Math.min(asked, answers.length - 1)] ?? [];
      asked += 1;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  };
  const resolver = createRoleResolver({ directory, clock, ttlSeconds: 300, ...(groups ? { groups } : {}) });
  return { clock, resolver, asked: () => asked };
}

describe("a person's role", () => {
  it('is asked for once within its minutes, also by two at once', async () => {
    const { resolver, asked } = setup([[SECURITY_READER]]);
    expect(await Promise.all([resolver.roleOf('t', 'u'), resolver.roleOf('t', 'U')])).toEqual(['reader', 'reader']);
    expect(await resolver.roleOf('t', 'u')).toBe('reader');
    expect(asked()).toBe(1);
  });

  it('is asked for again after them', async () => {
    const { resolver, clock } = setup([[GLOBAL_ADMINISTRATOR], []]);
    expect(await resolver.roleOf('t', 'u')).toBe('operator');
    clock.time += 301_000;
    expect(await resolver.roleOf('t', 'u')).toBe('none');
  });

  it('does not outlive a clock that is set back', async () => {
    const { resolver, clock } = setup([[GLOBAL_ADMINISTRATOR], []]);
    await resolver.roleOf('t', 'u');
    clock.time -= 86_400_000;
    expect(await resolver.roleOf('t', 'u')).toBe('none');
  });

  it('is an error where the directory fails, and is asked for again', async () => {
    const { resolver } = setup([new SourceUnavailable({ kind: 'unreachable' }, 'down', 'later'), [SECURITY_READER]]);
    await expect(resolver.roleOf('t', 'u')).rejects.toThrow('down');
    expect(await resolver.roleOf('t', 'u')).toBe('reader');
  });

  it('is none where Teams names nobody', async () => {
    const { resolver, asked } = setup([[GLOBAL_ADMINISTRATOR]]);
    expect(await resolver.roleOf('t', null)).toBe('none');
    expect(asked()).toBe(0);
  });
});

describe('a configured group', () => {
  const groups = (held: string[]) => ({
    readerGroupId: 'readers',
    operatorGroupId: 'operators',
    memberOf: (_tenant: string, _user: string, ids: string[]) => Promise.resolve(ids.filter((id) => held.includes(id))),
  });

  it.each([
    [['operators'], [], 'operator'],
    [['readers'], [], 'reader'],
    [['readers'], [GLOBAL_ADMINISTRATOR], 'operator'],
    [[], [SECURITY_READER], 'reader'],
    [[], [], 'none'],
  ])('of %j beside the roles %j gives %s', async (held, roles, role) => {
    const { resolver } = setup([roles], groups(held));
    expect(await resolver.roleOf('t', 'u')).toBe(role);
  });
});
