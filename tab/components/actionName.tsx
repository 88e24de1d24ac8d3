interface Props {
  controlId: string;
  title: string;
  onOpen: (controlId: string) => void;
}

/** The name of an action, which opens it. */
export function ActionName({ controlId, title, onOpen }: Props) {
  return (
    <button
      type="button"
      className="link-button action-name"
      data-control={controlId}
      onClick={() => onOpen(controlId)}
    >
      {title}
    </button>
  );
}
