// Reviews a hundred two-page minutes in one call of the command line, and lets mammoth only extract
// the raw text of the same files: medians of alternating runs, each in a process of its own.
const { execFileSync, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const FILES = 100;
const RUNS = 5;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'thu-ky-bench-'));
const launcher = path.join(ROOT, 'src/cli/launcher.cjs');
const first = path.join(folder, '001.docx');
execFileSync(process.execPath, [launcher, 'new', 'minutes-regular', '--sample', '--out', first]);
const files = Array.from({ length: FILES }, (_, i) => {
  const file = path.join(folder, `${String(i + 1).padStart(3, '0')}.docx`);
  if (file !== first) fs.copyFileSync(first, file);
  return file;
});

// Each contender runs in a fresh process that reports its own peak of memory when it ends.
const measured = (script) =>
  `process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)));${script}`;
const contenders = {
  'thu-ky check (read, recognise, 28 checks, JSON)': measured(
    `process.argv.splice(1, 0, 'thu-ky', 'check', '--format', 'json'); require(${JSON.stringify(path.join(ROOT, 'build/cli/thu-ky.cjs'))});`,
  ),
  'mammoth.extractRawText (text only)': measured(
    `const mammoth = require('mammoth'); (async () => { for (const path of process.argv.slice(1)) await mammoth.extractRawText({ path }); })();`,
  ),
};

const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
for (let run = 0; run < RUNS; run += 1) {
  for (const [name, script] of Object.entries(contenders)) {
    const begun = process.hrtime.bigint();
    const { status, output } = spawnSync(process.execPath, ['-e', script, ...files], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    const ms = Number(process.hrtime.bigint() - begun) / 1e6;
    results[name].push({ ms, mb: Number(output[3]) / 1024 });
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const version = (name) => require(`${name}/package.json`).version;
console.log(
  `${FILES} minutes, ${(fs.statSync(first).size / 1024).toFixed(1)} KB each; ${os.cpus()[0].model}, ${os.cpus().length} cores; Node ${process.version}; mammoth ${version('mammoth')}; median of ${RUNS} alternating runs, process start included`,
);
for (const [name, runs] of Object.entries(results)) {
  const times = runs.map(({ ms }) => ms);
  const spread = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
  console.log(
    `${name.padEnd(50)} ${median(times).toFixed(0).padStart(6)} ms (${spread})  ${median(runs.map(({ mb }) => mb)).toFixed(0)} MB`,
  );
}
fs.rmSync(folder, { recursive: true });
