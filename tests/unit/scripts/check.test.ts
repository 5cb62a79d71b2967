import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/checks/rules/index.ts';
import { replacing, today, withContent, type ContentOptions } from '../../support/content.ts';
import { withTerm } from '../../support/pages.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const usage =
	'usage: npm run check -- [--content DIR] [--format terminal|github|json] [--deploy] [--today YYYY-MM-DD]\n';

/** Runs the command and returns what it wrote and its exit code. */
function check(...args: string[]) {
	const env = { ...process.env, NO_COLOR: '1', CONTENT_DIR: undefined };
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
		cwd: root,
		env,
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

/** Runs the command over a content folder, whose path it names `DIR`. */
function checkIn(options: ContentOptions, ...args: string[]) {
	return withContent(options, (dir) => {
		const shown = relative(root, dir).replaceAll('\\', '/');
		const result = check('--content', dir, '--today', today, ...args);
		return { ...result, stdout: result.stdout.replaceAll(shown, 'DIR') };
	});
}

const sound = withTerm('Nothing wrong here.');
const flawed = withTerm('It cost Spain 5% in 2025 <Cite id="ward-note" />.');
const old: ContentOptions = {
	...sound,
	edits: { ...sound.edits, 'glossary/handover.mdx': replacing('2026-11-01', '2020-01-01') },
};

describe('sound content', () => {
	test('is told in one line', () => {
		expect(checkIn(sound)).toEqual({
			status: 0,
			stdout: `Content is sound: 4 pages in DIR, ${rules.length} rules, no issues.\n`,
			stderr: '',
		});
	});

	test('is an empty list as JSON', () => {
		expect(checkIn(sound, '--format', 'json')).toEqual({
			status: 0,
			stdout: '{\n\t"issues": []\n}\n',
			stderr: '',
		});
	});
});

describe('content with an error', () => {
	test('ends with 1, with file, line and column', () => {
		expect(checkIn(flawed)).toEqual({
			status: 1,
			stdout: `DIR/glossary/triage.mdx
  DIR/glossary/triage.mdx:10:26  unknown-citation  expected the id of a source, found "ward-note"
      Did you mean "ward-notes"?

Found 1 error in 1 file.
`,
			stderr: '',
		});
	});

	test('is JSON and nothing else where JSON is asked for', () => {
		const { status, stdout, stderr } = checkIn(flawed, '--format', 'json');
		expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
		expect(JSON.parse(stdout)).toEqual({
			issues: [
				{
					rule: 'unknown-citation',
					severity: 'error',
					path: 'DIR/glossary/triage.mdx',
					line: 10,
					column: 26,
					message: 'expected the id of a source, found "ward-note"',
					hint: 'Did you mean "ward-notes"?',
				},
			],
		});
	});

	test('is a workflow command where GitHub asks', () => {
		expect(checkIn(flawed, '--format=github')).toEqual({
			status: 1,
			stdout: `::error file=DIR/glossary/triage.mdx,line=10,col=26,title=unknown-citation::expected the id of a source, found "ward-note"%0ADid you mean "ward-notes"?
Found 1 error in 1 file.
`,
			stderr: '',
		});
	});
});

test('content with nothing but warnings ends with 0', () => {
	const { status, stdout, stderr } = checkIn(old);
	expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	expect(stdout).toContain('review-due (warning)');
	expect(stdout).toMatch(/\nFound 1 warning in 1 file\.\n$/);
});

test('what is only a warning at home is an error when the site is deployed', () => {
	const options = { ...sound, edits: { ...sound.edits, 'permanent.yaml': 'released: true\n' } };
	expect(checkIn(options).status).toBe(0);
	const { status, stdout } = checkIn(options, '--deploy');
	expect(status).toBe(1);
	expect(stdout).toContain(
		'permanent.yaml:1:1  permanence  expected every id and address to be recorded',
	);
});

test('a folder that is not there is an issue, not an error', () => {
	expect(check('--content', 'no/such/folder')).toEqual({
		status: 1,
		stdout: `no/such/folder
  no/such/folder:1:1  readable-file  expected a folder that can be read, found none
      Check the path, or make it a folder.

Found 1 error in 1 file.
`,
		stderr: '',
	});
});

describe('a wrong command ends with 2, its reason on stderr and no stack trace:', () => {
	test.each([
		['an option nobody knows', ['--fromat', 'json'], `Unknown option '--fromat'.\n${usage}`],
		[
			'a format nobody knows',
			['--format', 'xml'],
			`Expected a format of terminal, github, json, found "xml".\n${usage}`,
		],
		[
			'an option without its value',
			['--content'],
			`Option '--content <value>' argument missing.\n${usage}`,
		],
		['an argument too many', ['content'], `Unexpected argument 'content'.\n${usage}`],
		[
			'a day that is none',
			['--today', '2026-02-30'],
			'Expected a day written as YYYY-MM-DD, found "2026-02-30".\n',
		],
	])('%s', (_, args, stderr) => {
		expect(check(...args)).toEqual({ status: 2, stdout: '', stderr });
	});
});
