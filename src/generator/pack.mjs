// Fills .package/ before `npm pack` (package/layout.ts says with what), so that the package needs neither Vite nor a compiler.
import { fork } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleForNode, install, root } from './run.mjs';

const FACES = 'src/screens/typography/fonts';

install();
process.env.NODE_ENV ??= 'production';
const at = await bundleForNode();
const { BASE_PLACEHOLDER } = await import(`file://${path.join(at, 'layout.js')}`);
const out = path.join(root, '.package');
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
cpSync(at, path.join(out, 'node'), { recursive: true });
cpSync(path.join(root, FACES), path.join(out, FACES), {
  recursive: true,
  filter: (file) => !/\.(?:mjs|ts|py)$/.test(file),
});
const order = { root, out: path.join(out, 'app'), base: BASE_PLACEHOLDER };
const builder = fork(path.join(at, 'bundleAppProcess.js'), [JSON.stringify(order)]);
const { stylesheet } = await new Promise((resolve, reject) => {
  builder.once('message', resolve);
  builder.once('exit', () => reject(new Error('the application was not built')));
});
writeFileSync(
  path.join(out, 'app.json'),
  JSON.stringify({ stylesheet: stylesheet.slice(BASE_PLACEHOLDER.length) }),
);
