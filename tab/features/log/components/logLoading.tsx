export function LogLoading({ what }: { what: string }) {
  return (
    <div className="skeleton-lines" role="status">
      <span className="sr-only">Loading {what}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
