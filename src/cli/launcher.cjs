#!/usr/bin/env node
// Starts the command line, building it first when it has never been built or its sources changed.
const path = require('node:path');
const { freshBuild } = require('./freshBuild.cjs');

freshBuild('cli').then(
  () => require(path.join(__dirname, '..', '..', 'build', 'cli', 'thu-ky.cjs')),
  (error) => {
    process.stderr.write(
      `Chưa dựng được chương trình: ${error.message}\nHãy chạy “npm ci” trong thư mục dự án rồi thử lại.\n`,
    );
    process.exitCode = 2;
  },
);
