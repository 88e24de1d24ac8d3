/** The outline of a list. */
export function LogLoading({ text }: { text: string }) {
  return (
    <div className="skeleton-lines" role="status">
      <span className="sr-only">{text}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
