/** What a card asks for when somebody decides. */
export const forms = {
  ignore: { confirm: 'Ignore it', ask: 'Why do you take this risk?', hint: 'Such as: no budget' },
  thirdParty: { confirm: 'It is covered', ask: 'Which product covers it?', hint: 'Such as: Duo' },
  reasonMissing: 'Please give a reason.',
  reviewOn: 'Look at it again on',
  laterDayMissing: 'Please choose a later day.',
  doneBy: 'Done by',
  dayMissing: 'Please choose today or a later day.',
  /** What a client shows that cannot draw the form. */
  reasonNeededFor: (title: string) => `${title}: a reason is needed.`,
};
