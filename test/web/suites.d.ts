/** The bundle's list of all test files, made by scripts/testing/bundle.mjs. */
declare module 'suites' {}
