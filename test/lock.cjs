// A lock made where a package exists only for that platform leaves the others out, and `npm ci` then
// fails there: every optional dependency that the lock names must be in the lock.
const { packages } = require('../package-lock.json');
const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies)
    .filter((name) => {
      for (
        let at = place;
        ;
        at = at.slice(0, Math.max(at.lastIndexOf('node_modules/'), 0)).replace(/\/$/, '')
      ) {
        if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return false;
        if (!at) return true;
      }
    })
    .map((name) => `${place} -> ${name}`),
);
if (missing.length > 0) {
  console.error(`Missing from package-lock.json:\n${missing.join('\n')}`);
  process.exit(1);
}
