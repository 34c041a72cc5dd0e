import { initSync } from '@ironcalc/wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { answerRequest, type HostAnswer, type HostRequest } from '#preview/host/answerRequest';
import { HostWorkbook, selectionAddress } from '#preview/host/hostWorkbook';
import { ironCalc } from '#preview/host/ironCalc';
import { describeWorkbook } from './describeWorkbook';
import { loadMicrosoftLibrary, type Notify } from './microsoftLibrary';

const require = createRequire(import.meta.url);
initSync({ module: readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')) });

/** How a round trip fails: before anything was done, or when half of it was. */
export interface Fault {
  /** Which round trip of the next ones, from 1. */
  readonly trip: number;
  readonly code: string;
  readonly after: 'nothing' | 'half' | 'all but one';
}

/**
 * Excel as the tests have it: Microsoft's library on the preview's workbook. It counts the round
 * trips and their bytes, and fails when it is told to.
 */
export class FakeExcel {
  readonly book = new HostWorkbook(ironCalc(), 'Thử nghiệm.xlsx', {
    selectionChanged: (selection) => {
      const body = {
        type: 'WorksheetSelectionChanged',
        address: selectionAddress(selection),
        worksheetId: selection.sheet.id,
      };
      this.#notify(selectionEvent(JSON.stringify(body)));
    },
  });
  readonly #notify: Notify;
  readonly #previous = (globalThis as { Excel?: unknown }).Excel;
  /** The bytes of each request, and of each answer. */
  requests: number[] = [];
  answers: number[] = [];
  #faults: Fault[] = [];
  #trip = 0;

  constructor() {
    const { excel, notify } = loadMicrosoftLibrary({ answer: (request) => this.#answer(request) });
    this.#notify = notify;
    (globalThis as { Excel?: unknown }).Excel = excel;
  }

  close(): void {
    (globalThis as { Excel?: unknown }).Excel = this.#previous;
  }

  get roundTrips(): number {
    return this.requests.length;
  }

  beginCounting(): void {
    this.requests = [];
    this.answers = [];
  }

  fail(...faults: readonly Fault[]): void {
    this.#faults = [...faults];
    this.#trip = 0;
  }

  /** Everything of the workbook that a person or a formula could see. */
  describe(): object {
    return describeWorkbook(this.book);
  }

  #answer(text: string): string {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: HostRequest } };
    const answer = this.#withinLimit(JSON.stringify(this.#perform(message.body)));
    this.requests.push(Buffer.byteLength(text));
    this.answers.push(Buffer.byteLength(answer));
    return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });
  }

  #withinLimit(answer: string): string {
    if (Buffer.byteLength(answer) <= WEB_LIMIT) return answer;
    const error = { Code: 'ResponsePayloadSizeLimitExceeded', Message: '', Location: '' };
    return JSON.stringify({ Results: [], TraceIds: [], Error: { ...error, ActionIndex: 0 } });
  }

  #perform(request: HostRequest): HostAnswer {
    this.#trip++;
    const fault = this.#faults.find(({ trip }) => trip === this.#trip);
    if (fault === undefined) return answerRequest(this.book, request);
    const done = { nothing: 0, half: 0.5, 'all but one': 1 - 1 / request.Actions.length };
    const count = Math.floor(request.Actions.length * done[fault.after]);
    const { Results, TraceIds } = answerRequest(this.book, {
      ...request,
      Actions: request.Actions.slice(0, count),
    });
    const error = { Code: fault.code, Message: 'As the test asked.', Location: '' };
    return { Results, TraceIds, Error: { ...error, ActionIndex: count } };
  }
}

/** Excel on the web sends no larger answer. */
const WEB_LIMIT = 5 * 1024 * 1024;

function selectionEvent(message: string): string {
  const entry = { messageCategory: 65536, messageType: 14, targetId: 'Workbook', message };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}
