/** For people without a role that may see the score: which role, and whom to ask. Shows no number. */
export function NoRight({ name, help }: { name: string | null; help: string | null }) {
  return (
    <section className="card problem" aria-labelledby="no-right-title">
      <h1 id="no-right-title">The Secure Score is for the people who look after security</h1>
      <p>
        {name ? `${name}, your` : 'Your'} account does not have a role that may see it. These roles may: Security
        Reader, Security Operator, Global Reader, Security Administrator, Global Administrator.
      </p>
      <p>{help ?? 'If you need it, ask a Global Administrator of your school to give you the role Security Reader.'}</p>
    </section>
  );
}
