/** `npm run preview`: serves the built site until it is stopped. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from '../src/adapters/shown-path.ts';
import { fail, messageOf, readArgs } from './command.ts';
import { stopWithNpm } from './run.mjs';
import { serve, type Served } from './serve.ts';
import { repairSwap, targetOf } from './swap.ts';

stopWithNpm();
const usage = 'usage: npm run preview -- [--dir DIR] [--port N]';
const { values } = readArgs(
	{ dir: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
	usage,
);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535)
	fail(`Expected a port, found "${values.port}".\n${usage}`);

const dir = targetOf(values.dir);
if (repairSwap(dir)) {
	console.log(
		`An earlier build was cut off while it moved in; ${shown(dir)} is its predecessor again.`,
	);
}
if (!existsSync(join(dir, 'index.html'))) {
	console.error(`There is no built site in ${shown(dir)}: run "npm run build" first.`);
	process.exit(1);
}

let served: Served;
try {
	served = await serve({
		dir,
		port,
		...(process.env['BASE_PATH'] && { base: process.env['BASE_PATH'] }),
	});
} catch (error) {
	console.error(`The site could not be served: ${messageOf(error)}.`);
	process.exit(1);
}
console.log(`\nServing ${shown(dir)} at ${served.url}  (Ctrl+C stops it)`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.on(signal, () => void served.close().then(() => process.exit(0)));
}
