import { refusalSentence } from '#core/findings/refusal';
import type { Notice } from '../state/paneState';
import { Icon } from './Icon';
import type { PaneProps } from './paneProps';

/** What was last done or refused. Both regions always exist, so that a screen reader hears them fill. */
export function NoticeBar(props: PaneProps) {
  const { notice } = props.state;
  const isDone = notice?.kind === 'done';
  return (
    <div class="notices">
      <div role="status">{isDone && <NoticeText {...props} notice={notice} />}</div>
      <div role="alert">{notice && !isDone && <NoticeText {...props} notice={notice} />}</div>
    </div>
  );
}

function NoticeText({ notice, state, words, send }: PaneProps & { readonly notice: Notice }) {
  return (
    <div class={`notice notice-${notice.kind}`}>
      <Icon name={notice.kind === 'done' ? 'done' : 'error'} />
      <div class="notice-body">
        {notice.kind === 'done' && <p>{words.notices.done(notice.done)}</p>}
        {notice.kind === 'refusal' && (
          <>
            <p class="strong">{words.notices.refused}</p>
            <p>{refusalSentence(notice.refusal, state.language)}</p>
          </>
        )}
        {notice.kind === 'bug' && (
          <>
            <p class="strong">{words.notices.bug}</p>
            <p>{words.notices.bugHint}</p>
            <button
              class="button"
              onClick={() => void navigator.clipboard.writeText(notice.report)}
            >
              {words.notices.copyReport}
            </button>
            <pre class="report">{notice.report}</pre>
          </>
        )}
      </div>
      <button
        class="icon-button"
        aria-label={words.close}
        title={words.close}
        onClick={() => send({ type: 'notice-closed' })}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
