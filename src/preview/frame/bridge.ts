import { isFrameMessage, type FrameMessage } from './messages';

// Loaded in the pane's frame before Microsoft's library, which looks for this object and then
// sends every batch through it, instead of to an Excel (docs/decisions/0007).
const bridge = {
  onMessageFromHost: (text: string): void => void text,
  sendMessageToHost: (text: string): void => {
    const message: FrameMessage = { tongketPreview: 'request', text };
    window.parent.postMessage(message, window.location.origin);
  },
};

Object.assign(window, { _richApiNativeBridge: bridge });

window.addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  if (source !== window.parent || origin !== window.location.origin) return;
  if (isFrameMessage(data) && data.tongketPreview === 'answer') bridge.onMessageFromHost(data.text);
});
