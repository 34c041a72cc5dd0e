import { HostError, notSupported } from './hostError';
import type { HostWorkbook } from './hostWorkbook';
import type { HostObject } from './objects/hostObject';
import { objectModel } from './objects/objectModel';
import { rangeByReference } from './objects/rangeObject';
import { workbookObject } from './objects/workbookObject';

/** One batch of Microsoft's client library: what to do, and how to find the objects it is about. */
export interface HostRequest {
  readonly Actions: readonly HostAction[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface HostAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

export interface HostAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  /** The markers that were reached; the library registers its event handlers by them. */
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;

/**
 * Does what a batch asks, in order. As in Excel an action that fails ends the batch, and what
 * was done before it stays done.
 */
export function answerRequest(book: HostWorkbook, request: HostRequest): HostAnswer {
  const model = objectModel(book);
  const found = new Map<number, HostObject | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  let position = 0;
  try {
    for (const action of request.Actions) {
      if (action.ActionType === ACTION.trace) TraceIds.push(action.Id);
      const Value = action.ActionType === ACTION.trace ? null : perform(action);
      results.push({ ActionId: action.Id, Value });
      position++;
    }
    return { Results: results, TraceIds };
  } catch (cause) {
    if (!(cause instanceof HostError)) throw cause;
    const { code: Code, message: Message } = cause;
    const error = { Code, Message, Location: '', ActionIndex: position };
    return { Results: results, TraceIds, Error: error };
  } finally {
    book.settle();
  }

  function perform(action: HostAction): unknown {
    const object = objectAt(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object && { ...object.identity };
      case ACTION.query:
        book.settle();
        return object && answerQuery(object, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return object && callMethod(object, action.Name, argumentsOf(action.ArgumentInfo));
      case ACTION.setProperty:
        return object && setProperty(object, action.Name, argumentsOf(action.ArgumentInfo)[0]);
      default:
        throw notSupported(`action of type ${action.ActionType}`);
    }
  }

  /** Each path is followed once a batch: `worksheets.add` must not add twice. */
  function objectAt(id: number): HostObject | null {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidRequest', `There is no path ${id}.`);
    const object = follow(path);
    found.set(id, object);
    return object;
  }

  function follow(path: ObjectPath): HostObject | null {
    const args = argumentsOf(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.global) return workbookObject(model);
    if (path.ObjectPathType === PATH.reference) return rangeByReference(model, path.Name);
    if (path.ObjectPathType === PATH.none) return null;
    const parent = objectAt(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method: {
        const finder = parent.finders?.[path.Name];
        if (!finder) throw notSupported(`${parent.type}.${path.Name}`);
        return finder(...args);
      }
      case PATH.property: {
        const part = parent.parts?.[path.Name];
        if (!part) throw notSupported(`${parent.type}.${path.Name}`);
        return part();
      }
      case PATH.indexer:
        if (!parent.item) throw notSupported(`item of ${parent.type}`);
        return parent.item(args[0]);
      default:
        throw notSupported(`path of type ${path.ObjectPathType}`);
    }
  }

  function argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index] ?? 0;
      return reference > 0 ? objectAt(reference) : argument;
    });
  }
}

function callMethod(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = object.methods?.[name];
  if (!method) throw notSupported(`${object.type}.${name}`);
  return method(...args) ?? null;
}

function setProperty(object: HostObject, name: string, value: unknown): null {
  const set = object.properties?.[name]?.set;
  if (!set) throw notSupported(`way to set ${object.type}.${name}`);
  set(value);
  return null;
}

/** The selected properties by their names on the wire; of a collection, those of its items. */
function answerQuery(object: HostObject, select: readonly string[]): unknown {
  if (object.items) {
    return {
      _Items: object.items().map((item) => ({ ...item.identity, ...selected(item, select) })),
    };
  }
  return { ...object.identity, ...selected(object, select) };
}

function selected(object: HostObject, select: readonly string[]): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const ofParts = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length > 0) ofParts.set(name, [...(ofParts.get(name) ?? []), rest.join('/')]);
    else if (object.properties?.[name]?.get) answer[name] = object.properties[name].get();
    else throw notSupported(`${object.type}.${name}`);
  }
  for (const [name, paths] of ofParts) {
    const part = object.parts?.[name];
    if (!part) throw notSupported(`${object.type}.${name}`);
    answer[name] = answerQuery(part(), paths);
  }
  return answer;
}
