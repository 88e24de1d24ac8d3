import { describe, expect, it } from '@jest/globals';
import { german } from '../../../tab/language/german/index';
import { english } from '../../../tab/language/english/index';
import { ApiFailure } from '../../../tab/lib/apiClient';
import { describeFailure } from '../../../tab/lib/describeFailure';
import { NotInTeams } from '../../../tab/lib/teamsErrors';

const said = { message: 'Too fast.', help: 'Wait.' };
const { failures } = english;

describe('a failure in words', () => {
  it.each<[Error, string]>([
    [new ApiFailure('refused', { status: 503 }), 'The service is busy or restarting.'],
    [new ApiFailure('refused', { status: 429 }), 'Too many requests in a short time.'],
    [new ApiFailure('refused', { status: 418 }), 'The service refused this (418).'],
    [new ApiFailure('timeout', { waitedSeconds: 20 }), 'The service did not answer within 20 seconds.'],
    [new ApiFailure('offline'), 'The service cannot be reached.'],
    [new ApiFailure('fault', { status: 500 }), 'Something went wrong in the service.'],
    [new NotInTeams('x'), 'Scorekeeper lives in Microsoft Teams.'],
    [new TypeError('x is not a function'), 'Something went wrong in this tab.'],
  ])('%p', (error, message) => {
    expect(describeFailure(error, failures).message).toBe(message);
  });

  it('is as the service said it, with the id of the fault', () => {
    const error = new ApiFailure('fault', { status: 500, id: 'f-17' }, said);
    expect(describeFailure(error, failures)).toEqual({ ...said, id: 'f-17' });
  });

  it.each([
    [30, 'Wait. Try again in 30 seconds.'],
    [180, 'Wait. Try again in 3 minutes.'],
  ])('names a wait of %i seconds', (retryAfterSeconds, help) => {
    expect(describeFailure(new ApiFailure('refused', { retryAfterSeconds }, said), failures).help).toBe(help);
  });

  it('names no wait of its own where Microsoft asks for one, which the service has said already', () => {
    const details = { status: 503, code: 'sourceUnavailable', retryAfterSeconds: 30 };
    expect(describeFailure(new ApiFailure('refused', details, said), failures).help).toBe('Wait.');
  });

  it('is in the language of the reader', () => {
    const { message, help } = describeFailure(new ApiFailure('offline', { retryAfterSeconds: 30 }), german.failures);
    expect(`${message} ${help}`).toBe(
      'Der Dienst ist nicht zu erreichen. Prüfen Sie die Netzwerkverbindung und versuchen Sie es dann noch einmal. ' +
        'Versuchen Sie es in 30 Sekunden noch einmal.',
    );
  });
});
