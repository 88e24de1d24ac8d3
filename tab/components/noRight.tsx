import { useTexts } from '../lib/useTexts';

/** For people without a role that may see the score: which role, and whom to ask. Shows no number. */
export function NoRight({ name, help }: { name: string | null; help: string | null }) {
  const { access } = useTexts();
  return (
    <section className="card problem" aria-labelledby="no-right-title">
      <h1 id="no-right-title">{access.title}</h1>
      <p>{access.roles(name)}</p>
      <p>{help ?? access.help}</p>
    </section>
  );
}
