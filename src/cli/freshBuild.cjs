const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..', '..');
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package.json'];

/**
 * Builds one configuration of webpack.config.js ("site" or "cli") unless its last build is newer
 * than everything it is made from. Two processes that ask at once build once.
 * Resolves to whether it built; rejects with the compiler's messages.
 * @param {'site' | 'cli'} name
 * @param {{ onBuild?: () => void }} [options] `onBuild` is called when a build starts.
 */
async function freshBuild(name, { onBuild } = {}) {
  if (isFresh(name)) return false;
  const release = await lock(name);
  try {
    if (isFresh(name)) return false;
    onBuild?.();
    const started = new Date();
    await compile(name);
    fs.writeFileSync(stamp(name), '');
    // What changed during the build makes it stale.
    fs.utimesSync(stamp(name), started, started);
    return true;
  } finally {
    release();
  }
}

const stamp = (name) => path.join(ROOT, 'build', `${name}.built`);

function isFresh(name) {
  const built = modified(stamp(name));
  return built > 0 && SOURCES.every((source) => newest(path.join(ROOT, source)) <= built);
}

function modified(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  // A folder's own time tells of files taken away.
  return fs
    .readdirSync(file)
    .reduce((latest, entry) => Math.max(latest, newest(path.join(file, entry))), stat.mtimeMs);
}

function compile(name) {
  // Loaded only here: a fresh build must cost nothing.
  const webpack = require('webpack');
  const config = require(path.join(ROOT, 'webpack.config.js')).find((one) => one.name === name);
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      const failure =
        error ?? (stats.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      // Closing writes the cache that makes the next build quick.
      compiler.close(() => (failure ? reject(failure) : resolve()));
    });
  });
}

async function lock(name) {
  const file = path.join(ROOT, 'build', `${name}.lock`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (isAbandoned(file)) fs.rmSync(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** A lock whose process is gone. One that was only just made may not hold its number yet. */
function isAbandoned(file) {
  try {
    const holder = Number(fs.readFileSync(file, 'utf8'));
    if (!holder) return Date.now() - modified(file) > 5000;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

// `node src/cli/freshBuild.cjs site`, for whoever wants the build without the server.
if (require.main === module) {
  freshBuild(process.argv[2]).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

module.exports = { freshBuild };
