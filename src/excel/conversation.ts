import { refuse, type Result } from '#core/findings/refusal';
import { officeRefusal } from './officeError';

/**
 * One conversation with Excel. It waits until a cell that is being edited is left, and turns
 * what Excel refuses into refusals; anything else that is thrown is a mistake of ours.
 */
export async function converse<Value>(
  work: (context: Excel.RequestContext) => Promise<Result<Value>>,
): Promise<Result<Value>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (cause) {
    const refusal = officeRefusal(cause);
    if (refusal === undefined) throw cause;
    return refuse(refusal);
  }
}
