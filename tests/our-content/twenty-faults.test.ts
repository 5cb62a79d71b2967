import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument, type Document } from 'yaml';
import type { Issue } from '../../src/domain/problem.ts';
import { alone } from '../support/one-build.ts';
import { contentDir, hashOf, listFiles, runScript } from '../support/site.ts';

/** A rule, a file of our content, and what an editor might do to it by mistake. */
const faults: [rule: string, file: string, edit: (text: string) => string][] = [
	['required-section', 'skills/adaptability.mdx', withoutSection('Why it matters')],
	['section-order', 'skills/facilitation.mdx', swapped('How to build it', 'How to show it')],
	['section-substance', 'skills/scheduling.mdx', withSection('How to build it', 'Practice it.')],
	['duplicate-section', 'skills/ux-literacy.mdx', repeated('How to show it')],
	[
		'invalid-field',
		'transitions/scrum-master-to-product-owner.mdx',
		withFacts((facts) => facts.set('difficulty', 9)),
	],
	[
		'unknown-reference',
		'glossary/raci.mdx',
		withFacts((facts) => facts.addIn(['seeAlso'], 'no-such-term')),
	],
	['duplicate-id', 'abbreviations.yaml', repeatedEntry],
	[
		'id-matches-file',
		'comparisons/product-manager-vs-product-owner.mdx',
		withFacts((facts) => {
			const ends = [facts.get('a'), facts.get('b')];
			facts.set('b', ends[0]);
			facts.set('a', ends[1]);
		}),
	],
	[
		'alias-conflict',
		'roles/project-coordinator.mdx',
		withFacts((facts) => facts.addIn(['aliases'], 'product owner')),
	],
	[
		'ladder-shape',
		'ladders/agile-delivery.mdx',
		withFacts((facts) => facts.addIn(['rungs', 0, 'next'], 'no-such-rung')),
	],
	[
		'rung-says-something-new',
		'ladders/project-management.mdx',
		withFacts((facts) => {
			const below = facts.getIn(['rungs', 0, 'scope', 0, 'text']);
			const { rungs } = facts.toJS() as { rungs: { scope: unknown[] }[] };
			rungs[1]!.scope.forEach((_, i) => facts.setIn(['rungs', 1, 'scope', i, 'text'], below));
		}),
	],
	[
		'skill-levels-complete',
		'skills/pricing-and-business-models.mdx',
		withFacts((facts) => facts.setIn(['levels', 'aware', 0, 'text'], 'Knows what things cost.')),
	],
	[
		'transition-ends',
		'transitions/project-manager-to-scrum-master.mdx',
		withFacts((facts) => facts.set('from', facts.get('to'))),
	],
	[
		'unknown-citation',
		'comparisons/scrum-master-vs-project-manager.mdx',
		followedBy('Some say so<Cite id="no-such-source" />.'),
	],
	['figure-needs-source', 'guides/what-pm-means.mdx', followedBy('Pay rises by 37 percent.')],
	['no-code-in-content', 'glossary/okr.mdx', followedBy('There are {1 + 1} of them.')],
	['unknown-component', 'guides/which-path-fits-you.mdx', followedBy('<Video />')],
	[
		'internal-link',
		'guides/product-project-or-program.mdx',
		followedBy('See [the other job](/roles/no-such-role/).'),
	],
	['heading-depth', 'roles/product-owner.mdx', followedBy('#### Too deep\n\nNobody looks here.')],
	['image-alt', 'glossary/backlog.mdx', followedBy('![](https://example.com/board.png)')],
];

let temp: string;
let copy: string;
beforeAll(() => {
	temp = mkdtempSync(join(tmpdir(), 'pm-atlas-faults-'));
	copy = join(temp, 'content');
	cpSync(contentDir, copy, { recursive: true });
	for (const [, file, edit] of faults) {
		const before = readFileSync(join(copy, file), 'utf8');
		const after = edit(before);
		if (after === before) throw new Error(`the fault in ${file} changes nothing`);
		writeFileSync(join(copy, file), after);
	}
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

describe('twenty different faults in twenty places', () => {
	test('are of twenty rules, in twenty files', () => {
		expect(new Set(faults.map(([rule]) => rule)).size).toBe(20);
		expect(new Set(faults.map(([, file]) => file)).size).toBe(20);
	});

	test('come out as twenty issues of one run', async () => {
		expect(await check(contentDir)).toEqual({ code: 0, issues: [] });
		const { code, issues } = await check(copy);
		const expected = faults.map(([rule, file]) => `${file} ${rule}`);
		expect(code).toBe(1);
		const errors = issues.filter(({ severity }) => severity === 'error');
		expect(errors.map(nameOf).sort()).toEqual(expected.sort());
		// That a page differs from what was reviewed is said as well, of pages with a fault and of no others.
		const stale = issues.filter(({ severity }) => severity === 'warning').map(nameOf);
		const allowed = faults.map(([, file]) => `${file} review-stale`);
		expect(stale.filter((name) => !allowed.includes(name))).toEqual([]);
		expect(issues.filter(({ line, column }) => line < 1 || column < 1)).toEqual([]);
	});

	test('stop a build, and leave the site that was there as it was', async () => {
		const out = join(temp, 'dist');
		mkdirSync(join(out, 'roles'), { recursive: true });
		writeFileSync(join(out, 'index.html'), '<!doctype html><title>The last good site</title>');
		writeFileSync(join(out, 'roles', 'bytes'), Buffer.from([0, 255, 13, 10]));
		const before = { hash: hashOf(out), files: listFiles(temp).length };

		const { code, output } = await alone(() =>
			runScript('build.ts', ['--content', copy, '--out', out]),
		);
		expect(code).not.toBe(0);
		expect(output).toContain('Found 20 errors');
		expect({ hash: hashOf(out), files: listFiles(temp).length }).toEqual(before);
	});
});

async function check(dir: string): Promise<{ code: number; issues: Issue[] }> {
	const args = ['--content', dir, '--format', 'json', '--today', '2026-11-27'];
	const { code, stdout } = await runScript('check.ts', args);
	return { code, ...(JSON.parse(stdout) as { issues: Issue[] }) };
}

/** Names an issue by its file inside the content folder and its rule. */
function nameOf({ path, rule }: Issue): string {
	return `${path.replace(/^.*\bcontent\//, '')} ${rule}`;
}

/** Changes the facts of a page and leaves its prose alone. */
function withFacts(change: (facts: Document) => void): (text: string) => string {
	return (text) => {
		const [, yaml = '', prose = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
		const facts = parseDocument(yaml);
		change(facts);
		return `---\n${facts.toString({ lineWidth: 0 })}---\n${prose}`;
	};
}

/** A page in parts: what stands before its sections, then each section with its heading. */
function partsOf(text: string): string[] {
	return text.split(/^(?=## )/m);
}

function indexOf(parts: string[], title: string): number {
	const index = parts.findIndex((part) => part.startsWith(`## ${title}\n`));
	if (index < 0) throw new Error(`no section "${title}"`);
	return index;
}

function withoutSection(title: string): (text: string) => string {
	return (text) => {
		const parts = partsOf(text);
		return parts.toSpliced(indexOf(parts, title), 1).join('');
	};
}

function withSection(title: string, body: string): (text: string) => string {
	return (text) => {
		const parts = partsOf(text);
		return parts.with(indexOf(parts, title), `## ${title}\n\n${body}\n\n`).join('');
	};
}

function swapped(one: string, other: string): (text: string) => string {
	return (text) => {
		const parts = partsOf(text).map((part) => `${part.trimEnd()}\n\n`);
		const [a, b] = [indexOf(parts, one), indexOf(parts, other)];
		return parts.with(a, parts[b]!).with(b, parts[a]!).join('');
	};
}

function repeated(title: string): (text: string) => string {
	return (text) => {
		const parts = partsOf(text);
		return `${text.trimEnd()}\n\n${parts[indexOf(parts, title)]!}`;
	};
}

function followedBy(paragraph: string): (text: string) => string {
	return (text) => `${text.trimEnd()}\n\n${paragraph}\n`;
}

/** A list with its first entry once more at the end. */
function repeatedEntry(text: string): string {
	const [first = ''] = /^- id: [\s\S]*?(?=^- id: )/m.exec(text) ?? [];
	return `${text.trimEnd()}\n${first}`;
}
