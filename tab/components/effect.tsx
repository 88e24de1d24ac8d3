import { useScorekeeper } from '../lib/scorekeeper';
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
  const rows = [
    {
      name: 'Reported by Microsoft',
      before: now && format.percent(now.reported.percent),
      after: format.percent(effect.reported.percent),
    },
    {
      name: 'Confirmed + on your word',
      before: now && `${format.number(now.confirmed)} + ${format.number(now.declared)}`,
      after: `${format.number(effect.confirmed)} + ${format.number(effect.declared)}`,
    },
    {
      name: 'In your scope',
      before: now && format.percent(now.inScope.percent),
      after: format.percent(effect.inScope.percent),
    },
  ];
  return (
    <div className="effect">
      <p>{effect.text}</p>
      <table>
        <caption className="sr-only">What the decision does to the score</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Number</span>
            </th>
            {now && <th scope="col">Now</th>}
            <th scope="col">After</th>
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
