import { useScorekeeper } from '../lib/scorekeeper';
import { useTexts } from '../lib/useTexts';
import type { ThreeNumbers } from '../lib/threeNumbers';
import './effect.css';

interface Props {
  /** The numbers after the decision, and one sentence that says it. */
  effect: ThreeNumbers & { text: string };
  now: ThreeNumbers | null;
}

/** The three numbers now and after the decision, before anything is pressed. */
export function Effect({ effect, now }: Props) {
  const { format } = useScorekeeper();
  const { effect: texts } = useTexts().detail;
  const rows = [
    {
      name: texts.reported,
      before: now && format.percent(now.reported.percent),
      after: format.percent(effect.reported.percent),
    },
    {
      name: texts.shares,
      before: now && `${format.number(now.confirmed)} + ${format.number(now.declared)}`,
      after: `${format.number(effect.confirmed)} + ${format.number(effect.declared)}`,
    },
    {
      name: texts.inScope,
      before: now && format.percent(now.inScope.percent),
      after: format.percent(effect.inScope.percent),
    },
  ];
  return (
    <div className="effect">
      <p>{effect.text}</p>
      <table>
        <caption className="sr-only">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{texts.number}</span>
            </th>
            {now && <th scope="col">{texts.now}</th>}
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before, after }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {now && <td>{before}</td>}
              <td className={before !== null && before !== after ? 'changes' : undefined}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
