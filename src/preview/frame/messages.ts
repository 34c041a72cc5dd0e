/** Between the pane's frame and the page around it; `text` is a message of Microsoft's library. */
export interface FrameMessage {
  readonly tongketPreview: 'request' | 'answer';
  readonly text: string;
}

export function isFrameMessage(data: unknown): data is FrameMessage {
  return typeof data === 'object' && data !== null && 'tongketPreview' in data;
}
