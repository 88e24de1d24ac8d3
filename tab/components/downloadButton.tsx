import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { saveFile } from '../lib/saveFile';
import { useScorekeeper } from '../lib/scorekeeper';
import { useTexts } from '../lib/useTexts';
import { FailureNote } from './failureNote';

interface Props {
  /** Its last part of the address, such as 'report.pdf'. */
  file: string;
  children: ReactNode;
}

/** Fetches a file of the service with the person's token and saves it. */
export function DownloadButton({ file, children }: Props) {
  const { api, tenantPath } = useScorekeeper();
  const texts = useTexts().download;
  const download = useMutation({
    mutationFn: async () => {
      const saved = await api.download(`${tenantPath}/${file}`);
      saveFile(saved);
      return saved.name;
    },
  });

  function press() {
    if (!download.isPending) download.mutate();
  }

  return (
    <div className="download">
      {/* Not disabled while it works: a disabled button would lose the focus. */}
      <button
        type="button"
        className="link-button"
        onClick={press}
        aria-disabled={download.isPending}
        aria-busy={download.isPending}
      >
        {download.isPending ? texts.preparing : children}
      </button>
      <span role="status" className={download.data ? 'done-note' : 'sr-only'}>
        {download.data && texts.saved(download.data)}
      </span>
      {download.error && <FailureNote error={download.error} />}
    </div>
  );
}
