import fc from 'fast-check';

/**
 * Laws are tried on the same random examples at every run, so that a check of a change fails by the change alone.
 * `LAWS=new npm run unit` tries others; what it finds is mended, and its example becomes a test of its own.
 */
if (process.env['LAWS'] !== 'new') fc.configureGlobal({ seed: 1446 });
