/**
 * `npm run fix`: formats, mends what the linter can mend, and records new ids and addresses in `permanent.yaml`.
 * `npm run fix -- --fresh` starts a fork's own record.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { permanentFile } from '../src/adapters/content-layout.ts';
import { recordOf } from '../src/checks/permanent-record.ts';
import { formatReport } from '../src/checks/report.ts';
import { shown } from '../src/adapters/shown-path.ts';
import { readArgs, todayFrom } from './command.ts';
import { checkContent } from '../src/integrations/check-content.ts';
import { recordInto } from './permanent-file.ts';
import { binOf, run } from './run.mjs';

const { values } = readArgs(
	{
		content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
		fresh: { type: 'boolean', default: false },
	},
	'usage: npm run fix -- [--content DIR] [--fresh]',
);

const formatted = await run(process.execPath, [
	binOf('prettier'),
	'--write',
	'--log-level',
	'warn',
	'.',
]);
const linted = await run(process.execPath, [binOf('eslint'), '--fix', '--max-warnings', '0', '.']);
const recorded = await record(values.content, values.fresh);
process.exitCode = formatted === 0 && linted === 0 && recorded ? 0 : 1;

/** Writes down what a sound content folder holds. Nothing is recorded from a broken one: a typo would stay for good. */
async function record(content: string, fresh: boolean): Promise<boolean> {
	const { dir, loaded, issues, catalogue } = await checkContent(content, {
		today: todayFrom(undefined),
	});
	const path = join(dir, permanentFile);
	const file = shown(path);
	// What the record itself is blamed for is what is about to be mended, or asks for a retirement, which takes a person.
	const blocking = issues.filter(
		({ severity, rule, path: where }) =>
			severity === 'error' && rule !== 'permanence' && !(fresh && where === file),
	);
	if (blocking.length > 0) {
		console.log(formatReport(blocking, 'terminal', ''));
		console.error(`\n${file} is as it was: mend the content first, then run this again.`);
		return false;
	}
	const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
	const next = recordInto(text, loaded.permanent, recordOf(catalogue), { fresh });
	if (next === text) {
		console.log(`${file} is up to date.`);
		return true;
	}
	writeFileSync(path, next);
	console.log(`${text === undefined ? 'Wrote' : 'Updated'} ${file}: commit it.`);
	return true;
}
