import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/adapters/content-files.ts';
import { runChecks } from '../../../src/checks/run.ts';
import {
	checkContent,
	dictionary,
	printed,
	replacing,
	today,
	withContent,
	type ContentOptions,
} from '../../support/content.ts';

/** Faults of three files, in reading, in references and in prose. */
const flawed: ContentOptions = {
	edits: {
		'glossary/handover.mdx': replacing(
			'A good handover',
			'A {good} <Cite id="nobody" /> <Term id="ward">handover</Term>',
		),
		'roles/charge-nurse.mdx': (text) =>
			text.replace('family: nursing', 'family: nurs').replace('## Getting in', '#### Getting in'),
		'sources.yaml': replacing('grade: B', 'grade: D'),
		'skills/wound-care.mdx': replacing('2026-11-01', '2020-11-01'),
	},
};

test('all issues are found in one run, by file, then by place', () => {
	const { issues } = checkContent(flawed);
	expect(issues.map(({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`))
		.toMatchInlineSnapshot(`
		[
		  "content/glossary/handover.mdx:10:3 no-code-in-content",
		  "content/glossary/handover.mdx:10:10 unknown-citation",
		  "content/glossary/handover.mdx:10:31 unknown-reference",
		  "content/roles/charge-nurse.mdx:4:9 unknown-reference",
		  "content/roles/charge-nurse.mdx:103:1 heading-depth",
		  "content/skills/wound-care.mdx:16:19 review-due",
		  "content/sources.yaml:8:10 invalid-field",
		]
	`);
});

test('a wrong field does not hide what the prose of the same page lacks', () => {
	const { issues } = checkContent({
		edits: {
			'roles/charge-nurse.mdx': (text) =>
				text.replace('band: senior', 'band: elder').replace('## Getting in', '### Getting in'),
		},
	});
	expect(issues.map(({ path, rule }) => `${path} ${rule}`)).toEqual([
		'content/roles/charge-nurse.mdx invalid-field',
		'content/roles/charge-nurse.mdx required-section',
	]);
});

test('issues of one place stand in the order of their rules', () => {
	const edits = {
		'glossary/handover.mdx': replacing('A good handover', '[![](data:x)](javascript:x)'),
	};
	const { issues } = checkContent({ edits });
	expect(issues.map(({ line, column, rule }) => `${line}:${column} ${rule}`))
		.toMatchInlineSnapshot(`
		[
		  "10:1 no-code-in-content",
		  "10:2 image-alt",
		  "10:2 no-code-in-content",
		]
	`);
});

test('the same content gives the same report', () => {
	expect(printed(checkContent(flawed).issues)).toBe(printed(checkContent(flawed).issues));
});

describe('content is', () => {
	test('in order where nothing but warnings is found', () => {
		const { ok, issues } = checkContent({ overlay: 'review-due/fail' });
		expect(ok).toBe(true);
		expect(issues).toHaveLength(1);
	});

	test('not in order where an error is found', () => {
		expect(checkContent(flawed).ok).toBe(false);
	});

	test('not in order where a file could not be read', () => {
		expect(checkContent({ overlay: 'readable-file/fail' }).ok).toBe(false);
	});
});

test('the catalogue of sound content holds everything', () => {
	const { catalogue } = checkContent({});
	expect([...catalogue.roles.keys()]).toEqual(['charge-nurse', 'nurse-manager', 'staff-nurse']);
	expect([...catalogue.rungs.keys()]).toEqual(['staff-nurse', 'charge-nurse', 'nurse-manager']);
	expect(catalogue.skills.size).toBe(10);
	expect(catalogue.terms.size).toBe(3);
	expect(catalogue.sources.size).toBe(4);
});

test('issues call the folder what they are told to', () => {
	const { issues } = withContent({ edits: { ...flawed.edits } }, (dir) =>
		runChecks(loadContent(dir, 'my/content'), {
			shownAs: 'my/content',
			today,
			deploy: false,
			dictionary,
		}),
	);
	expect(new Set(issues.map(({ path }) => path.split('/').slice(0, 2).join('/')))).toEqual(
		new Set(['my/content']),
	);
});

test('an issue about a file that was not read stands at its beginning', () => {
	const { issues } = withContent(
		{ edits: { 'roles/charge-nurse.mdx': replacing('family: nursing', 'family: nurs') } },
		(dir) => {
			const loaded = loadContent(dir, 'content');
			return runChecks(
				{ ...loaded, files: new Map() },
				{ shownAs: 'content', today, deploy: false, dictionary },
			);
		},
	);
	expect(issues.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
		'content/roles/charge-nurse.mdx:1:1',
	]);
});
