const fs = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');

const at = (...parts) => path.join(__dirname, ...parts);

// Two ways to get Office.js: from this site (networks without Internet), or from Microsoft's CDN.
const CDN = 'https://appsforoffice.microsoft.com';
const officeFromCdn = process.env.OFFICE_JS === 'cdn';
const officeScript = officeFromCdn ? `${CDN}/lib/1/hosted/office.js` : 'office/office.js';

// What Word needs of Office.js, out of 87 MB. The files keep their names and their bytes: Office.js
// finds the others beside itself, and its licence forbids changes.
const OFFICE_FILES = [
  'dist/office.js',
  'dist/word-win32-16.01.js',
  'dist/word-mac-16.00.js',
  'dist/word-web-16.00.js',
  'dist/word-ios-16.00.js',
  'dist/o15apptofilemappingtable.js',
  'dist/vi-vn/office_strings.js',
  'dist/en-us/office_strings.js',
  'dist/telemetry/oteljs_agave.js',
  'LICENSE.md',
];

// A document never leaves the machine: a page may talk to its own origin only.
const policy = (scripts) =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    "style-src 'self' 'unsafe-inline'", // Griffel and docx-preview write <style> elements.
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const unchanged = { info: { minimized: true } };

const base = (name, target) => ({
  name,
  target,
  // Loaders are found beside this file, from wherever the command line is called.
  context: __dirname,
  mode: 'production',
  devtool: false,
  cache: { type: 'filesystem' },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
    ],
  },
  optimization: {
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        terserOptions: { format: { comments: 'some' } },
        extractComments: false,
      }),
    ],
  },
  stats: 'errors-warnings',
});

const page = (name, parameters) =>
  new HtmlPlugin({
    filename: `${name}.html`,
    template: at('src/ui', name, `${name}.html`),
    chunks: [name],
    scriptLoading: 'defer',
    templateParameters: parameters,
  });

/** Puts the licences of all that went into the pages beside them, as those licences ask. */
class NoticesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      const { RawSource } = compiler.webpack.sources;
      compilation.hooks.processAssets.tap('Notices', () => {
        compilation.emitAsset('THIRD-PARTY-NOTICES.txt', new RawSource(notices(compilation)));
      });
    });
  }
}

function notices(compilation) {
  const packages = new Set();
  // A bundled module may be several put together; each knows the file it came from.
  const note = ({ resource, modules }) => {
    const [folder] = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(resource ?? '') ?? [];
    if (folder) packages.add(folder);
    for (const module of modules ?? []) note(module);
  };
  const compilations = [compilation, ...compilation.children];
  for (const { modules } of compilations) for (const module of modules) note(module);
  return [...packages]
    .sort()
    .map((folder) => {
      const { name, version, license } = require(path.join(folder, 'package.json'));
      const file = fs.readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The pages: a static site that any web server can serve, from any folder. */
const site = {
  ...base('site', ['web', 'es2022']),
  entry: { desk: at('src/ui/desk/index.tsx'), taskpane: at('src/ui/taskpane/index.tsx') },
  output: {
    path: at('build/site'),
    filename: '[name].[contenthash:10].js',
    chunkFilename: '[name].[contenthash:10].js',
    publicPath: 'auto',
    clean: true,
  },
  performance: { maxEntrypointSize: 700_000, maxAssetSize: 700_000, assetFilter: ownScripts },
  plugins: [
    page('desk', { csp: policy([]) }),
    page('taskpane', { csp: policy(officeFromCdn ? [CDN] : []), officeScript }),
    new NoticesPlugin(),
    new CopyPlugin({
      patterns: [
        { from: at('src/ui/gate.js'), to: 'gate.js', ...unchanged },
        { from: at('manifest.xml'), to: 'manifest.xml', noErrorOnMissing: true },
        { from: at('assets'), to: 'assets', noErrorOnMissing: true },
        ...(officeFromCdn
          ? []
          : OFFICE_FILES.map((file) => ({
              from: at('node_modules/@microsoft/office-js', file),
              to: path.posix.join('office', file.replace(/^dist\//, '')),
              ...unchanged,
            }))),
      ],
    }),
  ],
};
// Both pages share what they are made with; the rest of each is small.
site.optimization.splitChunks = {
  cacheGroups: {
    default: false,
    defaultVendors: {
      test: /node_modules/,
      name: 'vendors',
      chunks: ({ name }) => name === 'desk' || name === 'taskpane',
    },
  },
};

/** The command line, in one file without dependencies. */
const cli = {
  ...base('cli', 'node20'),
  entry: at('src/cli/main.ts'),
  output: { path: at('build/cli'), filename: 'thu-ky.cjs', clean: true },
};

function ownScripts(name) {
  return name.endsWith('.js') && !name.startsWith('office/');
}

module.exports = [site, cli];
