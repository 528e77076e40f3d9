/** @type {import('jest').Config} */
export default {
  rootDir: '..',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/.config/jest.global-setup.js',
  setupFiles: ['<rootDir>/.config/jest.setup.js'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transformIgnorePatterns: ['/node_modules/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  collectCoverage: false,
  coverageProvider: 'v8',
  coverageDirectory: '<rootDir>/coverage',
  coverageReporters: ['text-summary'],
  collectCoverageFrom: ['src/**/*.ts'],
  // Jest leaves one processor free: half of them where there are two.
  maxWorkers: '100%',
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/.config/closing-line.js'],
};
