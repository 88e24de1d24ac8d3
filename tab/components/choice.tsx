interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** [value, what is shown] */
  options: [string, string][];
  /** What to call "no choice"; without it there is always one. */
  none?: string;
  /** The name beside the select instead of above it. */
  inline?: boolean;
}

/** A native select with its name above: small, known on every phone, and read out right. */
export function Choice({ label, value, onChange, options, none, inline = false }: Props) {
  const isKnown = value === '' || options.some(([each]) => each === value);
  return (
    <label className={inline ? 'choice choice-inline' : 'choice'}>
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onChange(event.target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {!isKnown && <option value={value}>{value}</option>}
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
