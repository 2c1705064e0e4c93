// What needs LibreOffice and poppler on the machine; run by `npm run test:libreoffice`.
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/test/libreoffice/*.libreoffice.ts'],
};
