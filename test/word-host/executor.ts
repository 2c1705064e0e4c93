import { Fault, type FaultCode, notSimulated } from './fault';
import { documentObject, searchOptionsObject, type Word } from './objectModel';
import { type Scalar, SINCE, type WordObject } from './wordObject';

/** One batch of requests as Office.js sends it on `context.sync()`. */
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: Query;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface Query {
  readonly Select?: readonly string[];
}

type Value = Scalar | { readonly [name: string]: Value | readonly Value[] };

export interface Reply {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Value }[];
  readonly Error?: {
    readonly Code: FaultCode;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;

const PATH_GLOBAL = 1;
const PATH_NEW = 2;
const PATH_METHOD = 3;
const PATH_PROPERTY = 4;
const PATH_REFERENCE = 6;
const PATH_NULL = 7;

/** What Office.js itself calls when it starts. */
export const OFFICE_START_UP = 'Microsoft.InternalService.AddinInternalService';

/** Answers batches of Office.js out of the object model, in the order and with the errors of Word. */
export class Executor {
  /** Objects the add-in holds on to between batches, by reference id. */
  private readonly kept = new Map<string, WordObject>();
  private readonly ids = new Map<WordObject, string>();
  private readonly failures = new Map<string, { code: FaultCode; after: number }>();

  constructor(private readonly word: Word) {}

  /**
   * Makes one use of a member fail: the next one, or the one after so many more. A property that is
   * set has "=" behind its name ("Font.HighlightColor=").
   */
  failOnce(member: string, code: FaultCode, after = 0): void {
    this.failures.set(member, { code, after });
  }

  /** How many objects the add-in still holds on to. */
  get keptObjects(): number {
    return this.kept.size;
  }

  execute(batch: Batch): Reply {
    const run = new BatchRun(batch, this);
    const results: { ActionId: number; Value: Value }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: run.perform(action) });
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        const Location = run.locationOf(action);
        const { code: Code, message: Message } = error;
        const Error = { Code, Message, Location, ActionIndex: index, HttpStatusCode: 400 };
        return { Results: results, Error };
      }
    }
    return { Results: results };
  }

  root(): WordObject {
    return documentObject(this.word);
  }

  keep(object: WordObject): void {
    const id = this.ids.get(object) ?? `{${object.className}-${this.ids.size + 1}}`;
    this.ids.set(object, id);
    this.kept.set(id, object);
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  lookUp(id: string): WordObject {
    const object = this.kept.get(id);
    if (!object) throw new Fault('InvalidObjectPath', `Nothing is kept as ${id}.`);
    return object;
  }

  identity(object: WordObject): Record<string, Value> {
    const id = this.ids.get(object);
    return id !== undefined && this.kept.has(id) ? { _ReferenceId: id } : {};
  }

  /** Refuses what this Word does not have, and what a test has told to fail. */
  admit(object: WordObject, member: string, use = ''): void {
    const name = `${object.className}.${member}`;
    const needed = SINCE[name] ?? '1.1';
    if (Number(needed) > Number(this.word.profile.requirementSets['WordApi'])) {
      throw new Fault('ApiNotFound', `${name} needs WordApi ${needed}.`);
    }
    this.failIfTold(name + use);
    if (!object.isAlive()) throw new Fault('ItemNotFound', `The ${object.className} is gone.`);
  }

  private failIfTold(use: string): void {
    const failure = this.failures.get(use);
    if (!failure || failure.after-- > 0) return;
    this.failures.delete(use);
    throw new Fault(failure.code, `${use} was told to fail.`);
  }
}

/** One batch: object paths are resolved once each, when they are first needed. */
class BatchRun {
  private readonly resolved = new Map<number, WordObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly executor: Executor,
  ) {}

  perform(action: Action): Value {
    const { ActionType, Name = '', ArgumentInfo } = action;
    const object = this.object(action.ObjectPathId);
    if (ActionType === INSTANTIATE) return object ? this.executor.identity(object) : null;
    if (ActionType === QUERY) return object ? this.query(object, action.QueryInfo ?? {}) : null;
    if (ActionType === METHOD) return object ? this.call(object, Name, ArgumentInfo) : null;
    if (ActionType === SET_PROPERTY && object) return this.set(object, Name, ArgumentInfo);
    if (object === null) throw new Fault('InvalidObjectPath', `${Name} of a null object.`);
    throw notSimulated(`Action type ${ActionType}`);
  }

  /** Where an action failed, as Word names it: "Font.highlightColor". */
  locationOf({ Name, ObjectPathId }: Action): string {
    const path = this.batch.ObjectPaths[ObjectPathId];
    const owner = this.resolved.get(Name ? ObjectPathId : (path?.ParentObjectPathId ?? 0));
    const member = Name ?? path?.Name ?? '';
    return `${owner?.className ?? ''}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  private call(object: WordObject, name: string, info: ArgumentInfo | undefined): Value {
    if (name === '_KeepReference') {
      this.executor.keep(object);
      return null;
    }
    const args = this.arguments(info);
    if (name === '_RemoveReference') {
      for (const id of args) this.executor.release(String(id));
      return null;
    }
    const method = object.actions?.[name];
    if (!method) throw notSimulated(`${object.className}.${name}`);
    this.executor.admit(object, name);
    return method(args) ?? null;
  }

  private set(object: WordObject, name: string, info: ArgumentInfo | undefined): Value {
    const property = object.properties?.[name];
    if (!property?.set) throw notSimulated(`Setting ${object.className}.${name}`);
    this.executor.admit(object, name, '=');
    property.set(this.arguments(info)[0]);
    return null;
  }

  private query(object: WordObject, query: Query): Value {
    if (this.batch.AutoKeepReference) this.executor.keep(object);
    if (object.items) {
      const items = object.items().map((item) => this.query(item, query));
      return { ...this.executor.identity(object), _Items: items };
    }
    const value: Record<string, Value> = { ...this.executor.identity(object) };
    const nested = new Map<string, string[]>();
    for (const path of query.Select ?? []) {
      const [head = '', ...rest] = path.split('/');
      const name = head.charAt(0).toUpperCase() + head.slice(1);
      if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
      else value[name] = this.property(object, name);
    }
    for (const [name, Select] of nested) {
      const related = this.related(object, name);
      value[name] = related ? this.query(related, { Select }) : null;
    }
    return value;
  }

  private property(object: WordObject, name: string): Value {
    const property = object.properties?.[name];
    if (!property) throw notSimulated(`${object.className}.${name}`);
    this.executor.admit(object, name);
    return property.get();
  }

  private related(object: WordObject, name: string): WordObject | null {
    const follow = object.related?.[name];
    if (!follow) throw notSimulated(`${object.className}.${name}`);
    this.executor.admit(object, name);
    return follow();
  }

  /** Null for a null object, and for everything reached through one. */
  private object(id: number): WordObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new Fault('InvalidObjectPath', `There is no path ${id}.`);
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): WordObject | null {
    const { ObjectPathType, Name = '', ParentObjectPathId, ArgumentInfo } = path;
    if (ObjectPathType === PATH_GLOBAL) return this.executor.root();
    if (ObjectPathType === PATH_NULL) return null;
    if (ObjectPathType === PATH_REFERENCE) return this.executor.lookUp(Name);
    if (ObjectPathType === PATH_NEW) return newObject(Name);
    const parent = this.object(ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (ObjectPathType === PATH_PROPERTY) return this.related(parent, Name);
    if (ObjectPathType !== PATH_METHOD) throw notSimulated(`Path type ${ObjectPathType}`);
    const find = parent.finders?.[Name];
    if (!find) throw notSimulated(`${parent.className}.${Name}`);
    this.executor.admit(parent, Name);
    return find(this.arguments(ArgumentInfo));
  }

  private arguments(info: ArgumentInfo | undefined): unknown[] {
    const { Arguments = [], ReferencedObjectPathIds = [] } = info ?? {};
    return Arguments.map((argument, i) => {
      const reference = ReferencedObjectPathIds[i];
      return typeof reference === 'number' && reference > 0 ? this.object(reference) : argument;
    });
  }
}

function startUpObject(): WordObject {
  return {
    className: 'AddinInternalService',
    isAlive: () => true,
    actions: { NotifyActionHandlerReady: () => undefined },
  };
}

function newObject(name: string): WordObject {
  if (name === 'Microsoft.WordServices.SearchOptions') return searchOptionsObject();
  if (name === OFFICE_START_UP) return startUpObject();
  throw notSimulated(`A new ${name}`);
}
