import type { Compiler } from './compiler';
import type { OrderMessage, OrderName, Orders } from './orders';
import { lookInto } from './sentFile';

type Answer<Name extends OrderName> = Orders[Name]['answers'] | Promise<Orders[Name]['answers']>;

type CarryingOut = {
  readonly [Name in OrderName]: (compiler: Compiler, asks: Orders[Name]['asks']) => Answer<Name>;
};

const CARRYING_OUT: CarryingOut = {
  openBook: (compiler, { snapshot, day }) => compiler.openBook(snapshot, day),
  takeBook: (compiler, { book }) => void compiler.takeBook(book),
  newBook: (compiler, order) => compiler.newBook(order),
  checkForm: (compiler, { snapshot }) => compiler.checkForm(snapshot),

  readFile: (compiler, { file, bytes }) => compiler.readFile(file, bytes),
  readSheets: (compiler, { snapshot }) => compiler.readSheets(snapshot),
  lookInto: (_, { file, bytes, sheet, cell }) => lookInto(file, bytes, sheet, cell),

  compile: (compiler, { readings }) => compiler.compile(readings),
  decide: (compiler, { decisions }) => compiler.decide(decisions),
  undoDecision: (compiler) => compiler.undoDecision(),

  beginForms: (compiler) => compiler.beginForms(),
  writeNextForm: (compiler) => void compiler.writeNextForm(),
  finishForms: (compiler) => compiler.finishForms(),

  sentences: (compiler) => compiler.sentences(),
  chooseSentence: (compiler, { choice }) => compiler.chooseSentence(choice),
  readDraft: (compiler, { file, bytes }) => compiler.readDraft(file, bytes),
  report: (compiler) => compiler.report(),

  plan: (compiler) => compiler.plan(),
  approve: (compiler, approval) => void compiler.approve(approval),
  withdrawApproval: (compiler, approval) => void compiler.withdrawApproval(approval),
  handEdits: (compiler, { snapshot }) => compiler.handEdits(snapshot),
  sheetsWritten: (compiler, { sheets }) => void compiler.sheetsWritten(sheets),
  sheetsRemoved: (compiler) => compiler.sheetsRemoved(),

  explain: (compiler, { place, language }) => compiler.explain(place, language),
  explainHeadline: (compiler, { code, language }) => compiler.explainHeadline(code, language),
};

/** What the compiler answers to one order. */
export function carryOut<Name extends OrderName>(
  compiler: Compiler,
  message: OrderMessage<Name>,
): Answer<Name> {
  return CARRYING_OUT[message.order](compiler, message.asks);
}
