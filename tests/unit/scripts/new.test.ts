import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scaffold, scaffoldKinds } from '../../../scripts/scaffold.ts';
import { sectionHints } from '../../../scripts/section-hints.ts';
import { loadContent } from '../../../src/adapters/content-files.ts';
import { pageFolders } from '../../../src/adapters/content-layout.ts';
import { buildCatalogue, type Catalogue } from '../../../src/domain/catalogue.ts';
import { recipeOf } from '../../../src/recipes/recipes.ts';
import { checkContent, fixturesDir, withContent } from '../../support/content.ts';

const catalogue: Catalogue = buildCatalogue(
	loadContent(join(fixturesDir, 'base')).content,
).catalogue;

/** An id that each kind accepts in the fixture's world of nursing. */
const ids: Record<string, string> = {
	role: 'ward-sister',
	skill: 'cannulation',
	ladder: 'theatre-nursing',
	transition: 'staff-nurse-to-nurse-manager',
	comparison: 'staff-nurse-vs-charge-nurse',
	guide: 'choosing-a-ward',
	term: 'bay',
};
const kinds = [...scaffoldKinds].map(([kind, { folder, recipe }]) => ({ kind, folder, recipe }));

function make(kind: string, id = ids[kind]!): { path: string; text: string } {
	const made = scaffold(kind, id, catalogue);
	if ('problem' in made) throw new Error(made.problem);
	return made;
}

function problem(kind: string, id: string): string {
	const made = scaffold(kind, id, catalogue);
	return 'problem' in made ? made.problem : 'none';
}

test('there is a kind for every folder of pages', () => {
	expect(kinds.map(({ folder }) => folder)).toEqual(Object.keys(pageFolders));
	expect(Object.keys(ids)).toEqual(kinds.map(({ kind }) => kind));
});

describe.each(kinds)('a new $kind', ({ kind, folder, recipe }) => {
	const { path, text } = make(kind);
	const [, facts = '', ...body] = text.split('---\n');

	test('has its place and every field of its schema', () => {
		expect(path).toBe(`${folder}/${ids[kind]}.mdx`);
		const fields = Object.keys(pageFolders[folder as keyof typeof pageFolders].schema.shape);
		for (const field of fields) expect(facts, field).toMatch(new RegExp(`^(# )?${field}:`, 'm'));
	});

	test('has every section of its recipe, in order, each with a hint of its own', () => {
		const titles = [...body.join('---\n').matchAll(/^## (.+)$/gm)].map(([, title]) => title);
		const { sections } = recipeOf(recipe);
		if (sections.length > 0) expect(titles).toEqual(sections.map(({ title }) => title));
		expect(Object.keys(sectionHints[recipe] ?? {})).toEqual(sections.map(({ title }) => title));
	});

	test('is refused until its facts and its sections are filled in, and says where', () => {
		const { issues, ok } = checkContent({ edits: { [path]: text } });
		expect(ok).toBe(false);
		expect(new Set(issues.map(({ path: file, rule }) => `${file} ${rule}`))).toEqual(
			new Set([
				`content/${path} invalid-field`,
				...(recipeOf(recipe).sections.length > 0 ? [`content/${path} section-substance`] : []),
			]),
		);
	});
});

/** Facts that are right, so that only the prose is left to blame. */
const filled: Record<string, (text: string) => string> = {
	role: (text) =>
		text
			.replace('family:  #', 'family: ward  #')
			.replace('band:  #', 'band: senior  #')
			.replace('# beside:  #', 'beside: staff-nurse  #')
			.replace('definition:  #', 'definition: Runs a ward.  #')
			.replace(/^( {2}[a-z]\w+):$/gm, '$1: Something')
			.replaceAll('  # - {', '  - {'),
	term: (text) => text.replace('definition:  #', 'definition: Part of a ward.  #'),
	guide: (text) => text.replace('definition:  #', 'definition: Which ward suits you.  #'),
	transition: (text) =>
		text
			.replace('definition:  #', 'definition: Beds for budgets.  #')
			.replace('difficulty:  #', 'difficulty: 3  #'),
	comparison: (text) =>
		text
			.replace('definition:  #', 'definition: Doing against directing.  #')
			.replace('differsMost:  #', 'differsMost: [answersFor, horizon, judgedBy]  #'),
};

describe.each(Object.keys(filled))('a %s with its facts but without its words', (kind) => {
	test('is refused in every section', () => {
		const { path, text } = make(kind);
		const family = catalogue.families[0]!.id;
		const page = filled[kind]!(text).replace('family: ward', `family: ${family}`);
		const { issues } = checkContent({ edits: { [path]: page } });
		expect(issues.filter(({ rule }) => rule === 'invalid-field')).toEqual([]);
		const messages = issues
			.filter(({ rule }) => rule === 'section-substance')
			.map(({ message }) => message);
		const { sections, minWords } = recipeOf(scaffoldKinds.get(kind)!.recipe);
		for (const { title } of sections) {
			expect(
				messages.some((message) => message.includes(`words in "${title}"`)),
				title,
			).toBe(true);
		}
		if (minWords > 0) expect(messages.join()).toContain(`at least ${minWords} words of prose`);
	});
});

describe('a new role', () => {
	test('lists every skill of the catalogue, as lines to take in', () => {
		const { text } = make('role');
		const listed = [...text.matchAll(/^ {2}# - \{ id: ([a-z-]+),/gm)].map(([, id]) => id);
		expect(listed.sort()).toEqual([...catalogue.skills.keys()].sort());
	});
});

describe('what cannot be made', () => {
	test('an unknown kind or a bad id', () => {
		expect(problem('rol', 'x')).toContain('Did you mean "role"?');
		for (const id of ['Ward Sister', '../escape', 'ward_sister', '-x', 'x--y', 'é', '']) {
			expect(problem('role', id), id).toContain('lower-case words joined by hyphens');
		}
	});

	test('a transition or comparison whose ends are not there, or one and the same', () => {
		expect(problem('transition', 'staff-nurse')).toContain('Expected an id like');
		expect(problem('transition', 'staff-nurze-to-nurse-manager')).toContain(
			'Did you mean "staff-nurse"?',
		);
		expect(problem('transition', 'staff-nurse-to-matron')).toContain('found "matron"');
		expect(problem('comparison', 'staff-nurse-vs-staff-nurse')).toContain('two different ids');
	});

	test('a comparison that exists the other way round', () => {
		const comparisons = new Map([['charge-nurse-vs-staff-nurse', {} as never]]);
		const made = scaffold('comparison', 'staff-nurse-vs-charge-nurse', {
			...catalogue,
			comparisons,
		});
		expect(made).toEqual({ problem: expect.stringContaining('compares the two already') });
	});
});

describe('npm run new', () => {
	function run(dir: string, ...args: string[]): string {
		const command = [
			join(import.meta.dirname, '../../../scripts/new.ts'),
			...args,
			'--content',
			dir,
		];
		try {
			return execFileSync(process.execPath, command, { encoding: 'utf8', stdio: 'pipe' });
		} catch (error) {
			const { status, stderr } = error as { status: number; stderr: string };
			return `exit ${status}: ${stderr}`;
		}
	}

	test('writes the page, says what to do next, and refuses to write it twice', () => {
		withContent({}, (dir) => {
			const said = run(dir, 'role', 'ward-sister');
			expect(said).toMatch(/^Wrote .*roles\/ward-sister\.mdx\. What to do next:\n {2}1\. /);
			expect(said).toContain('npm run check');
			const path = join(dir, 'roles', 'ward-sister.mdx');
			expect(readFileSync(path, 'utf8')).toBe(make('role').text);
			expect(run(dir, 'role', 'ward-sister')).toMatch(
				/^exit 2: .* exists already; nothing was changed\.\n$/,
			);
		});
	});

	test('explains itself', () => {
		withContent({}, (dir) => {
			expect(run(dir)).toMatch(/^exit 2: usage: npm run new <kind> <id>/);
			expect(run(dir, 'role', 'a', 'b')).toMatch(/^exit 2: usage/);
			expect(run(dir, 'role', 'a', '--force')).toMatch(/^exit 2: Unknown option '--force'/);
		});
	});
});
