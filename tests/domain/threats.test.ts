import { describe, expect, it } from '@jest/globals';
import { explainThreats, threatKey, threatName, threats } from '../../domain/threats';

describe('the threats we explain', () => {
  it.each(threats.map((threat) => [threat.name, threat] as const))(
    '%s is explained in whole sentences',
    (_name, threat) => {
      for (const text of [threat.what, threat.inSchool, threat.cost]) expect(text).toMatch(/^[A-Z].{20,}\.$/);
      expect(explainThreats([threat.key], 'en')).toEqual([threat]);
      expect(explainThreats([threat.name], 'en')).toEqual([threat]);
    },
  );

  it('each have a key and a name of their own', () => {
    expect(threats.map(({ key }) => key)).toEqual([
      'accountBreach',
      'passwordCracking',
      'elevationOfPrivilege',
      'dataExfiltration',
      'dataSpillage',
      'dataDeletion',
      'maliciousInsider',
      'phishingOrWhaling',
      'spoofing',
      'malware',
      'ransomware',
      'riskyApps',
      'lostDevice',
      'lateralMovement',
    ]);
    expect(new Set(threats.map(({ name }) => name)).size).toBe(threats.length);
  });
});

describe('a threat by name', () => {
  it.each([
    ['Account Breach', 'accountBreach', 'Account breach'],
    ['account-breach', 'accountBreach', 'Account breach'],
    ['ACCOUNTBREACH', 'accountBreach', 'Account breach'],
    ['phishing', 'phishingOrWhaling', 'Phishing'],
    ['phishingOrWhaling', 'phishingOrWhaling', 'Phishing'],
    [' Quantum Theft 2 ', 'quantumtheft2', 'Quantum Theft 2'],
    ['Überwachung', 'überwachung', 'Überwachung'],
    [' - ', '', '-'],
  ])('%p has the key %p and is shown as %p', (given, key, name) => {
    expect(threatKey(given)).toBe(key);
    expect(threatName(given, 'en')).toBe(name);
  });

  it('is compared by its first two hundred characters', () => {
    expect(threatKey('x'.repeat(201))).toBe('x'.repeat(200));
  });
});

describe('explanations', () => {
  it('say so where there is none, once for each spelling, in the order given', () => {
    expect(
      explainThreats([' Quantum Theft ', 'malware', 'quantumTheft', '', 'Malware', ' - '], 'en').map(({ key }) => key),
    ).toEqual(['quantumtheft', 'malware']);
    expect(explainThreats([' Quantum Theft '], 'en')).toEqual([
      {
        key: 'quantumtheft',
        name: 'Quantum Theft',
        what: 'Microsoft names this threat; we have no explanation of it yet.',
        inSchool: 'Open the action in Microsoft Defender to read what Microsoft says about it.',
        cost: 'Not known.',
      },
    ]);
  });
});
