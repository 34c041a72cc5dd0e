import { answerRequest, type HostRequest } from '../host/answerRequest';
import { selectionAddress, type HostSelection, type HostWorkbook } from '../host/hostWorkbook';
import { isFrameMessage, type FrameMessage } from '../frame/messages';

/** Lets the workbook answer what Microsoft's library in the frame asks. */
export function answerFrame(frame: HTMLIFrameElement, book: HostWorkbook): void {
  window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || origin !== window.location.origin) return;
    if (!isFrameMessage(data) || data.tongketPreview !== 'request') return;
    const { id, message } = JSON.parse(data.text) as Envelope;
    const body = JSON.stringify(answerRequest(book, message.body));
    const answer = { id, type: 2, message: { statusCode: 200, headers: {}, body } };
    send(frame, JSON.stringify(answer));
  });
}

interface Envelope {
  readonly id: number;
  readonly message: { readonly body: HostRequest };
}

/** Tells the pane of a new selection, as Excel's event does. */
export function tellSelection(frame: HTMLIFrameElement, selection: HostSelection): void {
  const event = {
    type: 'WorksheetSelectionChanged',
    address: selectionAddress(selection),
    worksheetId: selection.sheet.id,
  };
  const entry = { ...SELECTION_CHANGED, message: JSON.stringify(event) };
  send(frame, JSON.stringify({ type: 3, message: { entries: [entry] } }));
}

/** The numbers are those of Microsoft's library. */
const SELECTION_CHANGED = { messageCategory: 65536, messageType: 14, targetId: 'Workbook' };

function send(frame: HTMLIFrameElement, text: string): void {
  const message: FrameMessage = { tongketPreview: 'answer', text };
  frame.contentWindow?.postMessage(message, window.location.origin);
}
