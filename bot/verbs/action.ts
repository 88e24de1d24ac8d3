import { drawAction } from './draw';
import { base, controlId, readData, refused, type Verb } from './verb';

const actionData = base.extend({ controlId });

export const showAction: Verb = {
  showsOnly: true,
  async answer({ caller, data }, context) {
    const read = readData(actionData, data, caller, context.texts);
    if ('answer' in read) return read.answer;
    const right = await context.services.access.require(caller, 'read', context.texts);
    if (!right.ok) return refused(right);
    const { digestId } = read.data;
    return drawAction(caller, read.data.controlId, context, { message: null, digestId: digestId ?? null });
  },
};
