import type { PaneProps } from './paneProps';
import { Progress } from './Progress';

/** The report for the conference, as a Word file to download. */
export function ReportCard({ state, words, desk }: PaneProps) {
  const { making } = state;
  return (
    <div class="card">
      <p class="card-title">{words.report.title}</p>
      <p class="hint">{words.report.hint}</p>
      {making?.what === 'report' ? (
        <Progress label={words.report.making} />
      ) : (
        <button
          class="button"
          disabled={making !== undefined}
          onClick={() => void desk.makeReport()}
        >
          {words.report.make}
        </button>
      )}
    </div>
  );
}
