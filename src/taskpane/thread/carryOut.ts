import type { Compiler } from './compiler';
import type { OrderMessage, OrderName, Orders } from './orders';

type Answer = Orders[OrderName]['answers'];

/** What the compiler answers to one order. */
export function carryOut(compiler: Compiler, message: OrderMessage): Answer | Promise<Answer> {
  switch (message.order) {
    case 'openBook':
      return compiler.openBook(message.asks.snapshot);
    case 'takeBook':
      compiler.takeBook(message.asks.book);
      return undefined;
    case 'newBook':
      return compiler.newBook(message.asks);
    case 'readFile':
      return compiler.readFile(message.asks.file, message.asks.bytes);
    case 'readSheets':
      return compiler.readSheets(message.asks.snapshot);
    case 'compile':
      return compiler.compile(message.asks.readings);
    case 'decide':
      return compiler.decide(message.asks.decisions);
    case 'undoDecision':
      return compiler.undoDecision();
    case 'beginForms':
      return compiler.beginForms();
    case 'writeNextForm':
      compiler.writeNextForm();
      return undefined;
    case 'finishForms':
      return compiler.finishForms();
    case 'readDraft':
      return compiler.readDraft(message.asks.file, message.asks.bytes);
    case 'checkForm':
      return compiler.checkForm(message.asks.snapshot);
    case 'sheetsWritten':
      compiler.sheetsWritten(message.asks.sheets);
      return undefined;
    case 'sheetsRemoved':
      return compiler.sheetsRemoved();
    case 'explain':
      return compiler.explain(message.asks.place, message.asks.language);
    case 'explainHeadline':
      return compiler.explainHeadline(message.asks.code, message.asks.language);
    case 'lookInto': {
      const { file, bytes, sheet, cell } = message.asks;
      return compiler.lookInto(file, bytes, sheet, cell);
    }
    case 'sentences':
      return compiler.sentences();
    case 'chooseSentence':
      return compiler.chooseSentence(message.asks.choice);
    case 'report':
      return compiler.report();
    case 'approve':
      compiler.approve(message.asks);
      return undefined;
    case 'withdrawApproval':
      compiler.withdrawApproval(message.asks);
      return undefined;
    case 'plan':
      return compiler.plan();
    case 'handEdits':
      return compiler.handEdits(message.asks.snapshot);
  }
}
