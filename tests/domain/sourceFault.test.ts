import { describe, expect, it } from '@jest/globals';
import { textsOf } from '../../domain/language/texts';
import { faultWords, type SourceFault } from '../../domain/sourceFault';
import { en } from '../support/english';

const de = textsOf('de');
const FAULTS: [SourceFault['kind'], SourceFault][] = [
  ['slow', { kind: 'slow' }],
  ['signIn', { kind: 'signIn' }],
  ['unreachable', { kind: 'unreachable' }],
  ['broken', { kind: 'broken' }],
  ['throttled', { kind: 'throttled', seconds: null }],
  ['denied', { kind: 'denied', permissions: ['AuditLog.Read.All'] }],
  ['failing', { kind: 'failing', status: 503 }],
  ['refused', { kind: 'refused', status: 404, said: null }],
];

describe('a source that cannot be asked', () => {
  it.each(FAULTS)('is told with what to do, in every language: %s', (_kind, fault) => {
    const [english, german] = [faultWords(fault, en), faultWords(fault, de)];
    expect(english.problem).not.toBe(german.problem);
    expect(english.help).not.toBe(german.help);
    for (const sentence of [english.problem, english.help, german.problem, german.help])
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('says for how long it asks for a pause', () => {
    const help = (seconds: number | null) => faultWords({ kind: 'throttled', seconds }, de).help;
    expect(help(20)).toContain('in 1 Minute ');
    expect(help(150)).toContain('in 3 Minuten ');
    expect(help(null)).toContain('in einigen Minuten ');
  });

  it('names every permission that may be missing', () => {
    const problem = faultWords({ kind: 'denied', permissions: ['User.Read.All', 'GroupMember.Read.All'] }, de).problem;
    expect(problem).toContain('fehlen die Berechtigungen User.Read.All und GroupMember.Read.All');
  });
});
