/** What every rule has: a failing and a passing fixture, and a page in docs/rules/ that says what the failing one prints. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { slug } from 'github-slugger';
import { formatReport } from '../../../src/checks/report.ts';
import { readingRules, rules } from '../../../src/checks/rules/index.ts';
import { checkContent, fixturesDir, issuesOf } from '../../support/content.ts';

const docsDir = fileURLToPath(new URL('../../../docs/rules/', import.meta.url));

const all = [
	...rules.map(({ id, description, severity }) => ({ id, description, severity })),
	...Object.entries(readingRules).map(([id, description]) => ({
		id,
		description,
		severity: 'error',
	})),
];
const ids = all.map(({ id }) => id).sort();

test('the base of all fixtures is sound', () => {
	expect(issuesOf({})).toBe('no issues');
});

test('no two rules share an id', () => {
	expect(ids).toEqual([...new Set(ids)]);
});

test('every rule has fixtures, and every fixture a rule', () => {
	const folders = readdirSync(fixturesDir, { withFileTypes: true }).filter((entry) =>
		entry.isDirectory(),
	);
	expect(folders.map(({ name }) => name).sort()).toEqual(['base', ...ids].sort());
});

test('every rule has a page, and every page a rule', () => {
	expect(readdirSync(docsDir).sort()).toEqual(['README.md', ...ids.map((id) => `${id}.md`)].sort());
});

test('every rule has a row in the index, with what it holds and how severe it is', () => {
	const rows = readFileSync(join(docsDir, 'README.md'), 'utf8')
		.split('\n')
		.filter((line) => line.startsWith('| ['))
		.map((line) =>
			line
				.replaceAll('`', '')
				.split('|')
				.map((cell) => cell.trim())
				.filter(Boolean)
				.join(' | '),
		);
	expect(rows.sort()).toEqual(
		all
			.map(({ id, description, severity }) => `[${id}](${id}.md) | ${description} | ${severity}`)
			.sort(),
	);
});

/** The parts of a page by their headings, those in examples apart. */
function partsOf(page: string): Map<string, string> {
	const parts = new Map<string, string>();
	let title = '';
	let fenced = false;
	for (const line of page.trimEnd().split('\n')) {
		if (line.startsWith('```')) fenced = !fenced;
		if (!fenced && line.startsWith('#')) title = line;
		else parts.set(title, `${parts.get(title) ?? ''}${line}\n`);
	}
	return new Map([...parts].map(([heading, text]) => [heading, text.trim()]));
}

const withoutCode = (page: string) => page.replace(/^```[^]*?^```/gm, '').replace(/`[^`]*`/g, '');

describe.each(all)('$id', ({ id, description, severity }) => {
	const page = readFileSync(join(docsDir, `${id}.md`), 'utf8');
	const parts = partsOf(page);
	const [head, , example, output] = [...parts.values()];

	test('finds exactly one fault in its failing fixture, and its page quotes what is printed', () => {
		const { issues } = checkContent({ overlay: `${id}/fail` });
		expect(issues.map(({ rule, severity }) => ({ rule, severity }))).toEqual([
			{ rule: id, severity },
		]);
		expect(output).toBe(`\`\`\`text\n${formatReport(issues, 'terminal', '')}\n\`\`\``);
	});

	test('finds nothing in its passing fixture', () => {
		expect(issuesOf({ overlay: `${id}/pass` })).toBe('no issues');
	});

	test('has a page with what it holds, a cause, an example, the output and a fix', () => {
		expect([...parts.keys()]).toEqual([`# ${id}`, '## Cause', '## Example', '## Output', '## Fix']);
		expect([...parts.values()]).not.toContain('');
		const warning = severity === 'warning' ? '\n\nA warning: the check goes on.' : '';
		expect(head!.replaceAll('`', '')).toBe(`${description}${warning}`);
	});

	test('has a page whose example is part of the failing fixture', () => {
		const [, path] = /^In `([^`]+)`/.exec(example!)!;
		const file = join(fixturesDir, id, 'fail', path!);
		expect(existsSync(file)).toBe(true);
		for (const [, code] of example!.matchAll(/```\w+\n([^]*?)\n```/g)) {
			expect(readFileSync(file, 'utf8')).toContain(code);
		}
	});

	test('has a page whose links lead somewhere', () => {
		for (const [, path, fragment] of withoutCode(page).matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)) {
			const target = join(docsDir, path!);
			expect(existsSync(target), path).toBe(true);
			if (!fragment) continue;
			const headings = readFileSync(target, 'utf8')
				.match(/^#+ .*/gm)!
				.map((line) => slug(line.replace(/^#+ /, '')));
			expect(headings).toContain(fragment);
		}
	});
});
