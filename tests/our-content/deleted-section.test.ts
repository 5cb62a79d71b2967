import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadContent, type LoadedContent } from '../../src/adapters/content-files.ts';
import { rules } from '../../src/checks/rules/index.ts';
import { runChecks, type CheckResult } from '../../src/checks/run.ts';
import { recipes } from '../../src/recipes/recipes.ts';
import { contentDir, contentFiles, runScript } from '../support/site.ts';

const titles = recipes.roles.sections.map(({ title }) => title);
const roles = contentFiles('roles').map(({ id }) => id);
/** These look at all prose anew on every run, and find nothing where words only go away. */
const overAllProse = [
	'near-duplicate',
	'readability',
	'spelling',
	'filler',
	'insensitive-wording',
	'no-code-in-content',
	'prose-limits',
];
const options = {
	shownAs: 'content',
	today: '2026-11-22',
	deploy: false,
	dictionary: { has: () => true, suggest: () => [] },
	only: rules.filter(({ id }) => !overAllProse.includes(id)),
};

const full = process.env['PM_ATLAS_FULL'] === '1';

let temp: string;
let sound: LoadedContent;
beforeAll(() => {
	temp = mkdtempSync(join(tmpdir(), 'pm-atlas-sections-'));
	sound = loadContent(contentDir, options.shownAs);
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** A guide without one of its sections, and the line on which the next one now begins. */
function without(text: string, title: string): { text: string; line: number } {
	const lines = text.split('\n');
	const from = lines.indexOf(`## ${title}`);
	if (from < 0) throw new Error(`no section "${title}"`);
	const after = lines.findIndex((line, i) => i > from && line.startsWith('## '));
	const rest = after < 0 ? [] : lines.slice(after);
	const kept = [...lines.slice(0, from), ...rest];
	return { text: kept.join('\n'), line: after < 0 ? kept.length : from + 1 };
}

/** The check of our content with one guide changed; only that file is read anew. */
function checkWith(role: string, text: string): CheckResult {
	const dir = join(temp, role);
	const file = `roles/${role}.mdx`;
	mkdirSync(join(dir, 'roles'), { recursive: true });
	writeFileSync(join(dir, file), text);
	const changed = loadContent(dir, options.shownAs);
	const [guide] = changed.content.roles;
	return runChecks(
		{
			...sound,
			content: {
				...sound.content,
				roles: sound.content.roles.map((other) => (other.file === file && guide ? guide : other)),
			},
			files: new Map([...sound.files, [file, changed.files.get(file)!]]),
			issues: [...sound.issues, ...changed.issues],
		},
		options,
	);
}

/** Every section of every guide takes minutes: one of each, all of them over all guides, unless the slow tests run. */
function sectionsOf(role: string): string[] {
	if (full) return titles;
	const at = roles.indexOf(role);
	return [titles[at % titles.length]!];
}

describe.each(roles)('the guide %s', (role) => {
	const path = `content/roles/${role}.mdx`;
	const text = readFileSync(join(contentDir, 'roles', `${role}.mdx`), 'utf8');

	// That all do is what the check itself is about. It shows that what is refused below is what was deleted.
	if (full || role === roles[0]) {
		test('passes as it is', () => {
			const { issues } = checkWith(role, text);
			expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
		});
	}

	test.each(sectionsOf(role))('is refused without "%s"', (title) => {
		const short = without(text, title);
		const { ok, issues } = checkWith(role, short.text);
		const found = issues.filter(({ rule }) => rule === 'required-section');
		expect(ok).toBe(false);
		expect(found).toEqual([
			expect.objectContaining({
				path,
				line: short.line,
				severity: 'error',
				message: expect.stringContaining(`"## ${title}"`),
			}),
		]);
	});
});

test('the check as a command fails in the same way', async () => {
	const copy = join(temp, 'copy');
	cpSync(contentDir, copy, { recursive: true });
	const file = join(copy, 'roles', 'product-manager.mdx');
	const short = without(readFileSync(file, 'utf8'), 'Hard parts');
	writeFileSync(file, short.text);

	const { code, output } = await runScript('check.ts', ['--content', copy]);
	const line = output.split('\n').find((text) => text.includes('required-section'));
	expect(code).toBe(1);
	expect(line).toMatch(
		new RegExp(String.raw`roles/product-manager\.mdx:${short.line}:1  required-section `),
	);
	expect(line).toContain('"## Hard parts"');
});
