import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { says } from '../../support/activities';
import { startBot, type RunningBot } from '../../support/botService';
import { channelRow, READER, STRANGER } from '../../support/fakeServices';
import {
  changeAccount,
  historySeries,
  overviewResponse,
  planProgress,
  planResponse,
  REACH,
} from '../../support/sampleAnswers';
import { actionRow } from '../../support/sampleDigest';
import { messageText } from '../../support/shownText';

let bot: RunningBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(async () => {
  await bot.close();
});

const MENTION = { type: 'mention', text: '<at>Scorekeeper</at>', mentioned: { id: '28:bot', name: 'Scorekeeper' } };
const FIGURES = "Microsoft's figures of Sunday 22 November";
const DIGEST_GOES_HERE = { schedule: { weekday: 1, time: '08:00', timeZone: 'UTC' }, enabled: true } as const;

interface Answer {
  activities: {
    text?: string;
    attachments?: { content?: unknown }[];
    suggestedActions?: { actions: { value: string }[] };
  }[];
}

/** The answer over HTTP: its text, the next questions it offers, and all of it as JSON. */
async function ask(text: string, options: Parameters<typeof says>[1] = {}) {
  const isShared = options.place !== undefined && options.place !== 'personal';
  const sent = isShared ? says(`<at>Scorekeeper</at> ${text}`, options, { entities: [MENTION] }) : says(text, options);
  const { body } = await bot.send(sent);
  const [first] = (body as Answer).activities;
  return {
    text: first === undefined ? '' : messageText(first),
    next: (first?.suggestedActions?.actions ?? []).map(({ value }) => value),
    all: JSON.stringify(body),
  };
}

const asked = (name: string) => bot.fake.calls.filter((call) => call.name === name).map(({ input }) => input);
const QUESTIONS = ['why', 'plan', 'history', 'compare', 'due', 'top 3', 'what can I do in half an hour?'];

describe.each(QUESTIONS)('"%s"', (question) => {
  it('is answered to a reader with the day of the figures and a link into the tab', async () => {
    const { all } = await ask(question, { userId: READER });
    expect(all).toContain(FIGURES);
    expect(all).toContain('https://teams.example/l/entity/app/');
  });

  it('is not answered to a stranger', async () => {
    const { all, text } = await ask(question, { userId: STRANGER });
    expect(text).toBe('You may not do that. Ask a Security Administrator.');
    expect(all).not.toMatch(/22 November|AdminMFAV2/);
  });

  it('of a reader is not answered in a channel where the digest does not go', async () => {
    const { text } = await ask(question, { userId: READER, place: 'channel' });
    expect(text).toContain('Ask me in our personal chat');
  });

  it('of a reader is answered in the channel of the digest, and of an operator in any', async () => {
    expect((await ask(question, { place: 'groupChat' })).all).toContain(FIGURES);
    bot.fake.channels.push(channelRow(DIGEST_GOES_HERE));
    expect((await ask(question, { userId: READER, place: 'channel' })).all).toContain(FIGURES);
  });
});

describe('why', () => {
  it('tells from when to when, the largest cause first and each control by its id', async () => {
    const { text } = await ask('why');
    expect(text).toContain('Sunday 15 November to Sunday 22 November: 62.5 % to 61.1 % (-1.4)');
    expect(text).toContain('You lost 2 points: Block legacy authentication.');
    expect(text).toContain('• Block legacy authentication: -2 points. (BlockLegacyAuthentication)');
    expect(text).toContain('Microsoft added *New one*. (NewOne)');
  });

  it('compares a period with the evening before it', async () => {
    await ask('why last week');
    expect(asked('account')).toEqual([{ from: '2026-11-15', to: '2026-11-22' }]);
  });

  it('says more than six parts are in the tab', async () => {
    const parts = Array.from({ length: 9 }, (_, place) => ({
      kind: 'earned' as const,
      controlId: `C${place}`,
      points: 1,
      max: 0,
      percent: 0.3,
      text: `Part ${place}.`,
    }));
    bot.fake.services.history.account = () => Promise.resolve(changeAccount({ parts }));
    const { text } = await ask('why');
    expect(text.match(/Part \d/g)).toHaveLength(6);
    expect(text).toContain('and 3 more, in the tab.');
  });

  it('tells a person who asks why it rose that it fell', async () => {
    expect((await ask('why did we go up since Monday?')).text).toContain('It did not rise: it fell.');
    expect((await ask('why did we drop?')).text).not.toContain('It did not');
  });

  it('does not know a period before the first figures, and says from when on it does', async () => {
    const { text, next } = await ask('why did we drop in March?');
    expect(text).toMatch(/^I don't know: the figures I keep begin on Tuesday 25 August/);
    expect(next).toContain('why since 2026-08-25');
    expect(asked('account')).toEqual([]);
  });

  it('tells of a period that begins before the first figures what it knows, and what it does not', async () => {
    const { text } = await ask('why did it change this year?');
    expect(asked('account')).toEqual([{ from: REACH.first, to: '2026-11-23' }]);
    expect(text).toContain("I don't know what was before");
  });

  it('says where the figures of a day are not there yet', async () => {
    bot.fake.services.history.account = () => Promise.resolve(changeAccount());
    expect((await ask('why today')).text).toContain('There are no figures of Monday 23 November yet');
  });

  it('has nothing to tell before the first figures', async () => {
    bot.fake.services.history.reach = () => Promise.resolve(null);
    expect((await ask('why')).text).toContain('Microsoft has not supplied a Secure Score for this tenant yet');
  });
});

describe('top', () => {
  beforeEach(() => {
    bot.fake.rows.splice(
      0,
      bot.fake.rows.length,
      actionRow({ controlId: 'Quick', title: 'Quick one', userImpact: 'none', effortMinutes: 10 }),
      actionRow({ controlId: 'Loud', title: 'Loud one', userImpact: 'high', effortMinutes: 10 }),
      actionRow({ controlId: 'Unknown', title: 'Unknown one', userImpact: null, effortMinutes: null }),
      actionRow({
        controlId: 'Mine',
        title: 'Mine',
        userImpact: 'low',
        effortMinutes: 300,
        category: 'Data',
        threats: ['Phishing'],
        owner: 'Mere Ngata',
        status: 'planned',
      }),
      actionRow({ controlId: 'Done', title: 'Done one', userImpact: 'none', rank: null, status: 'completed' }),
    );
  });

  /** Ids on the card. */
  const shown = async (text: string) => [
    ...new Set([...(await ask(text)).all.matchAll(/"controlId":"(\w+)"/g)].map(([, id]) => id)),
  ];

  it.each([
    ["what can I do in 30 minutes that pupils won't notice?", ['Quick']],
    ['top 30 min', ['Quick', 'Loud']],
    ['which actions will hardly anyone notice', ['Quick', 'Mine']],
    ['top data', ['Mine']],
    ['what helps against phishing', ['Mine']],
    ['what is on my list?', ['Mine']],
    ['what is assigned to Mere?', ['Mine']],
    ['top 2', ['Quick', 'Loud']],
  ])('answers "%s" with what fits, and never with what is not known to', async (text, ids) => {
    expect(await shown(text)).toEqual(ids);
  });

  it('says what it was asked for', async () => {
    expect((await ask('top identity 30 min nobody notices')).all).toContain(
      'The best next step, in Identity, that nobody notices, each within 30 minutes',
    );
  });

  it('says which part of a question to give up where nothing fits', async () => {
    const { text } = await ask('top data 30 min');
    expect(text).toContain('No open action fits in Data, each within 30 minutes.');
    expect(text).toContain('would fit without "in Data"');
  });
});

describe('plan', () => {
  it('of a percentage asks for that target and lists its actions with their ids', async () => {
    const { text, next } = await ask('what would get us to 70 %');
    expect(asked('plan')).toEqual([{ target: 70 }]);
    expect(text).toContain('To reach 70.0 %');
    expect(text).toContain('2. Block legacy authentication (BlockLegacyAuthentication): 8 points');
    expect(next).toContain('action AdminMFAV2');
  });

  it('of a position asks for that comfort', async () => {
    await ask('plan comfort 40');
    expect(asked('plan')).toEqual([{ comfort: 40 }]);
  });

  it('takes how much people may notice along', async () => {
    await ask('What do we need for 65 percent without anybody noticing?');
    expect(asked('plan')).toEqual([{ target: 65, userImpact: 'none' }]);
  });

  it('says how long a target takes at the pace so far', async () => {
    const timeToTarget = { target: 70, months: 4, soonest: 3, latest: 6, text: '70.0 % is reached in about 4 months.' };
    bot.fake.services.history.series = () => Promise.resolve(historySeries({ timeToTarget }));
    expect((await ask('how long until 70 %')).text).toContain('70.0 % is reached in about 4 months.');
  });

  it('says what was left out', async () => {
    bot.fake.services.plans.make = () =>
      Promise.resolve({ ok: true, plan: planResponse({ leftOut: { userImpact: 3, licence: 1 } }) });
    expect((await ask('plan 70 %')).text).toContain(
      'Left out: 3 actions that more people would notice, 1 action that needs a licence you do not own.',
    );
  });

  it('alone tells how far the saved one is', async () => {
    bot.fake.services.plans.progress = () => Promise.resolve(planProgress());
    const { text } = await ask('how far are we from the plan');
    expect(text).toContain('Planned 66.0 %, at 61.1 %: 2 of 4 actions done');
    expect(text).toContain('4.9 % are missing.');
    expect(text).toContain('• BlockLegacyAuthentication');
  });

  it('alone does not know where none was saved, and says what to do', async () => {
    expect((await ask('plan')).text).toContain("I don't know how far you are: no plan has been saved yet.");
  });
});

describe('the link below an answer about the past', () => {
  it.each([
    ['why', 'history/2026-11-15/2026-11-22'],
    ['history 30', 'history/2026-11-15/2026-11-22'],
    ['compare', 'history'],
  ])('of "%s" leads to the history', async (question, view) => {
    const { all } = await ask(question);
    expect(all).toContain('Open the history');
    expect(all).toContain(`/l/entity/app/${encodeURIComponent(view)}"`);
  });

  it('names no days where there are figures of one alone', async () => {
    const { days } = historySeries();
    bot.fake.services.history.series = () => Promise.resolve(historySeries({ days: days.slice(0, 1) }));
    expect((await ask('history 30')).all).toContain('/l/entity/app/history"');
  });
});

describe('history', () => {
  it('tells both ends, the lowest and the highest day', async () => {
    expect((await ask('history 30')).text).toContain(
      'Sunday 15 November to Sunday 22 November: 62.5 % to 61.1 %\nLowest 61.1 %, highest 64.2 %.',
    );
  });

  it('leaves gaps open and says so', async () => {
    bot.fake.services.history.series = () =>
      Promise.resolve(historySeries({ gaps: [{ from: '2026-11-16', to: '2026-11-17' }] }));
    expect((await ask('history')).text).toContain('Of 2 days in between there are no figures.');
  });

  it('does not know days before the first figures', async () => {
    bot.fake.services.history.series = () => Promise.resolve(historySeries({ days: [] }));
    expect((await ask('What was the score in March?')).text).toMatch(/^I don't know: the figures I keep begin on/);
  });

  it('does not know a day that Microsoft left out', async () => {
    bot.fake.services.history.series = () => Promise.resolve(historySeries({ days: [] }));
    expect((await ask('what was our score on 12 November')).text).toBe(
      "I don't know: there are no figures of Thursday 12 November. Days that Microsoft left out stay gaps.",
    );
  });
});

describe('compare', () => {
  it('tells each average and how far the score is from it', async () => {
    const { text } = await ask('how do we compare with schools like ours');
    expect(text).toContain('You have 61.1 %.');
    expect(text).toContain('• All tenants: 54.7 %, you are 6.4 above');
    expect(text).toContain('• Similar size: 63.0 %, you are 1.9 below');
    expect(text).toContain('Microsoft no longer supplies an industry average.');
  });

  it('does not know where Microsoft supplied none', async () => {
    bot.fake.services.overview.load = () => Promise.resolve(overviewResponse({ comparisons: [] }));
    expect((await ask('compare')).text).toContain("I don't know: Microsoft supplied no averages");
  });
});

describe('due', () => {
  it('lists what has come back with its id, and offers to open it', async () => {
    const due = {
      kind: 'review' as const,
      controlId: 'OneAdmin',
      title: 'One admin',
      sequence: 1,
      by: 'Mere',
      reason: null,
      dueOn: '2026-11-20',
      decided: 'ignore' as const,
      text: 'Review due Fri 20 Nov: One admin, ignored by Mere.',
    };
    bot.fake.services.overview.load = () => Promise.resolve(overviewResponse({ due: [due] }));
    const { text, next } = await ask('anything due?');
    expect(text).toContain('1 decision wants looking at:');
    expect(text).toContain('• Review due Fri 20 Nov: One admin, ignored by Mere. (OneAdmin)');
    expect(next).toEqual(['action OneAdmin']);
  });

  it('says where nothing is due', async () => {
    expect((await ask('due')).text).toContain('Nothing is due');
  });
});

describe('who', () => {
  it('answers a question in ordinary words, and offers the other actions it could mean', async () => {
    bot.fake.rows.push(
      actionRow({
        controlId: 'MFARegistrationV2',
        title: 'Ensure multifactor authentication is enabled for all users',
      }),
    );
    const { all, next } = await ask('who has no MFA?', { userId: READER });
    expect(all).toContain('Hemi Walker');
    expect(next.some((words) => words.startsWith('who '))).toBe(true);
  });

  it('prefers the action that can name people to a nearer one that cannot', async () => {
    bot.fake.rows.splice(
      0,
      bot.fake.rows.length,
      actionRow({
        controlId: 'MDA_GitHub_MFA',
        title: 'Enable multi-factor authentication (MFA)',
        service: 'MDA_GitHub',
      }),
      actionRow({
        controlId: 'MFARegistrationV2',
        title: 'Ensure multifactor authentication is enabled for all users',
      }),
    );
    expect((await ask('who has no MFA?')).all).toContain('Ensure multifactor authentication is enabled for all users');
    expect((await ask('who has no MFA?')).all).toContain('Hemi Walker');
  });

  it('is never answered in a channel', async () => {
    const { all } = await ask('who has no MFA?', { place: 'channel' });
    expect(all).not.toContain('Hemi');
    expect(all).toContain('Ask me in our personal chat');
  });
});

describe('ordinary words that would change something', () => {
  it.each([
    ['please mark OneAdmin as done', 'done OneAdmin'],
    ['can you ignore OneAdmin because the council does it', 'ignore OneAdmin because the council does it'],
    ['turn the digest off', 'digest off'],
    ['Send the digest every Monday at 8:00', 'digest monday 08:00'],
    ['please post the digest', 'digest now'],
  ])('"%s" changes nothing, and offers the exact words', async (text, exact) => {
    const answer = await ask(text);
    expect(answer.text).toContain('Nothing is changed before you say it like that');
    expect(answer.next).toEqual([exact]);
    expect(bot.fake.calls.filter(({ name }) => name !== 'seen')).toEqual([]);
  });

  it('are refused to a reader at once', async () => {
    expect((await ask('please mark OneAdmin as done', { userId: READER })).text).toContain('You may not do that');
  });
});

describe('log', () => {
  it('tells what one person decided', async () => {
    expect((await ask('What did Mere ignore?')).text).toContain('Decisions by Mere');
    expect((await ask('What did Tama decide?')).text).toContain('None by anybody called Tama.');
  });

  it('knows who asks', async () => {
    expect((await ask('what did I decide?')).text).toContain('OneAdmin');
  });
});
