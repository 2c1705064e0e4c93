import type { Batch, Executor } from './executor';
import type { Profile } from './profile';

/** What Office.js on Windows finds at `window.external`. */
export interface External {
  GetHostInfo(): string;
  GetContext(): Record<string, () => unknown>;
  Execute(dispatchId: number, args: unknown[], callback: (reply: SafeArray) => void): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: unknown,
    callback: (error: number) => void,
  ): void;
  UnregisterEvent(id: number, target: string, callback: (error: number) => void): void;
}

/** Settings kept with the document: name → text in JSON. */
export type DocumentSettings = Map<string, string>;

const RICH_API = 93;
const INTERNAL_ERROR = 5001;
const BODY = 4;
const WORD_ON_WINDOWS = 2;

/**
 * The far side of Office.js in Word for Windows, as Microsoft's unmodified script calls it.
 * `log` is told of every batch before it is executed.
 */
export function windowsSeam(
  executor: Executor,
  profile: Profile,
  settings: DocumentSettings,
  log: (batch: Batch) => void,
): External {
  return {
    GetHostInfo: () => `Word|Win32|16.01|${profile.language}|telemetry||disableLogging`,
    GetContext: () => ({
      GetAppType: () => WORD_ON_WINDOWS,
      GetSolutionRef: () => 'thu-ky-chi-bo',
      GetInstanceId: () => 'thu-ky-chi-bo',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => profile.language,
      GetAppDataLocale: () => profile.language,
      GetDocUrl: () => 'C:\\Tai lieu\\Bien ban.docx',
      GetAppCapabilities: () => 0,
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 0,
      GetSolutionToken: () => '',
      GetCorrelationId: () => 'correlation',
      GetSupportedMatrix: () => JSON.stringify(profile.requirementSets),
      GetHostFullVersion: () => '16.0.14332.20000',
      GetSettings: () => settingsStore(settings),
    }),
    Execute: (dispatchId, args, callback) => {
      // Word never answers within the call itself.
      queueMicrotask(() => callback(answer(dispatchId, args)));
    },
    RegisterEvent: (_id, _target, _handler, callback) => queueMicrotask(() => callback(0)),
    UnregisterEvent: (_id, _target, callback) => queueMicrotask(() => callback(0)),
  };

  function answer(dispatchId: number, [request]: unknown[]): SafeArray {
    if (dispatchId !== RICH_API || !Array.isArray(request)) return new SafeArray([INTERNAL_ERROR]);
    const batch: Batch = JSON.parse(String(request[BODY]));
    log(batch);
    const reply = JSON.stringify(executor.execute(batch));
    return new SafeArray([0, 200, ['Content-Type', 'application/json'], reply]);
  }
}

/** The COM arrays in which Word for Windows answers. */
export class SafeArray {
  private readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    this.values = values.map((value) => (Array.isArray(value) ? new SafeArray(value) : value));
  }

  toArray(): readonly unknown[] {
    return this.values;
  }

  dimensions(): number {
    return 1;
  }

  ubound(): number {
    return this.values.length;
  }
}

function settingsStore(settings: DocumentSettings) {
  return {
    Read: (names: string[], values: string[]) => {
      names.push(...settings.keys());
      values.push(...settings.values());
    },
    Write: (names: readonly string[], values: readonly string[]) => {
      settings.clear();
      names.forEach((name, i) => settings.set(name, String(values[i])));
    },
  };
}
