import { parseArgs } from 'node:util';
import { check } from './check';
import { listChecks, listForms, listSections } from './lists';
import { newDocumentFile } from './newDocumentFile';
import { UsageError } from './usageError';

const USAGE = `Cách dùng:
  thu-ky check [--format text|json|csv] [--pack TỆP|TÊN] TỆP.docx …
  thu-ky new MẪU [--data TỆP.json | --sample] --out TỆP.docx
  thu-ky forms | sections | checks [--format text|json]`;

/** Runs the command line and resolves to its exit code. Throws nothing that a user can cause. */
async function run(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        pack: { type: 'string' },
        data: { type: 'string' },
        sample: { type: 'boolean' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const [command, ...rest] = positionals;
    if (values.help || command === undefined) {
      process.stdout.write(`${USAGE}\n`);
      return values.help ? 0 : 2;
    }
    switch (command) {
      case 'check':
        return await check(rest, values);
      case 'new':
        return newDocumentFile(rest, values);
      case 'forms':
        return listForms(values.format);
      case 'sections':
        return listSections(values.format);
      case 'checks':
        return listChecks(values.format);
      default:
        throw new UsageError(`Không có lệnh “${command}”.`);
    }
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n${error.showUsage ? `${USAGE}\n` : ''}`);
      return 2;
    }
    if (isParseArgsError(error)) {
      const named = /'([^']+)'/.exec(error.message)?.[1] ?? '';
      process.stderr.write(`Không hiểu tham số “${named}”. Hãy xem lại cách viết.\n${USAGE}\n`);
      return 2;
    }
    throw error;
  }
}

function isParseArgsError(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS')
  );
}

// A reader that has seen enough (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// The exit code is set rather than forced, so that a long report is written out to its end.
void run(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
