import { describe, expect, it } from '@jest/globals';
import { isCompleted, statusOf } from '../../domain/actionStatus';
import type { ControlProfile } from '../../domain/controlProfile';
import type { ControlScore, Snapshot } from '../../domain/snapshot';
import { standingsOf } from '../../domain/standing';
import { controlsOf } from '../../domain/tenantControl';
import { aDecision, aPicture, aProfile, aScore, stateUpdate } from './tenants';

const ID = 'AATP_Sensor';
type Given = {
  score?: Partial<ControlScore> | null;
  profile?: Partial<ControlProfile> | null;
  of?: Partial<Snapshot>;
  decisions?: ReturnType<typeof aDecision>[];
};

function control({ score = {}, profile = {}, ...rest }: Given) {
  const picture = aPicture(
    score === null ? [] : [aScore(ID, score)],
    profile === null ? [] : [aProfile(ID, { service: 'Azure ATP', ...profile })],
    rest,
  );
  const [found] = controlsOf(picture).values();
  if (found === undefined) throw new Error('The control is missing.');
  return { picture, found };
}

function status(given: Given) {
  const { picture, found } = control(given);
  return statusOf(found, standingsOf(picture)(found.key, found.profile), picture.snapshot);
}

const unlicensed = { enabledServices: ['HasEOP'] };
const accepted = [aDecision(ID, { kind: 'accept' })];

describe('the status of an action', () => {
  it.each<[string, Given, string]>([
    ['open', {}, 'open'],
    ['accepted', { decisions: accepted }, 'planned'],
    ['ignored', { decisions: [aDecision(ID)] }, 'ignored'],
    ['ignored at full points', { score: { score: 10 }, decisions: [aDecision(ID)] }, 'ignored'],
    ['ignored without a licence', { of: unlicensed, decisions: [aDecision(ID)] }, 'ignored'],
    [
      'third party at full points',
      { score: { score: 10 }, decisions: [aDecision(ID, { kind: 'thirdParty' })] },
      'thirdParty',
    ],
    ['full points', { score: { score: 10 } }, 'completed'],
    ['more than full points', { score: { score: 11 } }, 'completed'],
    ['accepted and full points', { score: { score: 10 }, decisions: accepted }, 'completed'],
    ['nearly full points', { score: { score: 9.99 } }, 'open'],
    ['no licence', { of: unlicensed }, 'notLicensed'],
    ['no licence and not measured', { score: null, of: unlicensed }, 'notLicensed'],
    ['accepted without a licence', { of: unlicensed, decisions: accepted }, 'notLicensed'],
    ['no licence, yet something was earned', { score: { score: 1 }, of: unlicensed }, 'open'],
    ['no licence and no points to give', { profile: { maxScore: 0 }, of: unlicensed }, 'notLicensed'],
    ['not measured', { score: null }, 'notMeasured'],
    ['no usable number', { score: { score: null } }, 'notMeasured'],
    ['not measured and no points to give', { score: null, profile: { maxScore: 0 } }, 'notMeasured'],
    ['accepted and not measured', { score: null, decisions: accepted }, 'notMeasured'],
    ['no points to give', { profile: { maxScore: 0 } }, 'notScored'],
    ['no points named', { profile: { maxScore: null } }, 'notScored'],
    ['accepted and no points to give', { profile: { maxScore: 0 }, decisions: accepted }, 'notScored'],
    [
      'no points named, which the score tells',
      { score: { score: 1, percent: 10 }, profile: { maxScore: null } },
      'open',
    ],
    ['no profile', { profile: null }, 'open'],
  ])('%s', (_name, given, expected) => {
    expect(status(given)).toBe(expected);
  });
});

describe('completed', () => {
  it.each<[Given, boolean]>([
    [{ score: { score: 10 } }, true],
    [{ score: { score: 10 }, profile: { stateUpdates: [stateUpdate('ThirdParty')] } }, false],
    [{ score: { score: 0 }, profile: { maxScore: 0 } }, false],
    [{ score: { score: 0, percent: 100 }, profile: null }, true],
    [{ score: { score: 0, percent: 99.9 }, profile: null }, false],
    [{ score: { score: 0, percent: null }, profile: null }, false],
    [{ score: { score: null, percent: 100 }, profile: null }, false],
  ])('%j: %p', (given, completed) => {
    expect(isCompleted(control(given).found)).toBe(completed);
  });
});
