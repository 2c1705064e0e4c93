/**
 * `npm start`: builds the pages when they are out of date and serves them on this machine.
 * A plain static server: any other one does as well, for the pages need nothing of it.
 */
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { freshBuild } = require('./freshBuild.cjs');

const SITE = path.join(__dirname, '..', '..', 'build', 'site');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ico': 'image/x-icon',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

// Word on the web shows the pane in a frame of one of these; nobody else may.
const FRAMES = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
  'https://onedrive.live.com',
].join(' ');

// The pages carry their own Content-Security-Policy; this adds what only a header can say.
const HEADERS = {
  'Content-Security-Policy': `frame-ancestors ${FRAMES}`,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** A server for the files below `root`, and for nothing else. */
function createServer(root) {
  return http.createServer((request, response) => {
    const refuse = (status) => {
      response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`${status} ${http.STATUS_CODES[status]}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const file = fileFor(root, request.url);
    if (!file) return refuse(404);
    fs.readFile(file, (error, body) => {
      if (error) return refuse(404);
      response.writeHead(200, {
        ...HEADERS,
        'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
        'Content-Length': body.length,
        // A name with a hash in it never changes its content; the others are asked for anew.
        'Cache-Control': /\.[0-9a-f]{10}\.js$/.test(file)
          ? 'public, max-age=31536000, immutable'
          : 'no-cache',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
  });
}

/** The file an address names, or null when it names none or one outside the site. */
function fileFor(root, url) {
  let name;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  if (name.includes('\0')) return null;
  const file = path.join(root, name === '/' ? 'desk.html' : name);
  return file.startsWith(root + path.sep) ? file : null;
}

/** The port asked for: `--port 8080`, `--port=8080` or PORT; 3000 when none; null when it is no port. */
function askedPort(args, environment) {
  const flag = args.findIndex((arg) => arg === '--port' || arg.startsWith('--port='));
  const given =
    flag < 0
      ? (environment.PORT ?? '3000')
      : args[flag].includes('=')
        ? args[flag].slice('--port='.length)
        : args[flag + 1];
  const port = Number(given);
  return /^\d+$/.test(given ?? '') && port <= 65535 ? port : null;
}

async function main() {
  const port = askedPort(process.argv.slice(2), process.env);
  if (port === null) {
    return fail(
      'Số cổng không hợp lệ. Cổng là một số từ 0 đến 65535, ví dụ: npm start -- --port 8080',
    );
  }
  try {
    await freshBuild('site', {
      onBuild: () => console.log('Đang dựng các trang, lần đầu có thể mất nửa phút…'),
    });
  } catch (error) {
    return fail(`Không dựng được các trang. Bộ dịch báo:\n${error.message}`);
  }
  const server = createServer(SITE);
  server.on('error', (error) => {
    if (error.code === 'EADDRINUSE') {
      fail(
        `Cổng ${port} đang được một chương trình khác dùng. ` +
          `Hãy đóng chương trình đó, hoặc chọn cổng khác: npm start -- --port ${port + 1}`,
      );
    } else if (error.code === 'EACCES') {
      fail(
        `Máy không cho mở cổng ${port}. Hãy chọn một cổng từ 1024 trở lên: npm start -- --port 3000`,
      );
    } else {
      fail(`Không mở được cổng ${port}: ${error.message}`);
    }
  });
  server.listen(port, '127.0.0.1', () => {
    const address = `http://localhost:${server.address().port}`;
    console.log(`Thư ký chi bộ đã sẵn sàng. Hãy mở trình duyệt ở địa chỉ: ${address}/`);
    console.log(`Ngăn tác vụ dành cho Word: ${address}/taskpane.html`);
    console.log('Nhấn Ctrl+C để dừng.');
  });
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

if (require.main === module) void main();

module.exports = { createServer, askedPort };
