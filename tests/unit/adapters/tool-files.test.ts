import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/adapters/content-files.ts';
import { moveSections, skillSections, toolFiles } from '../../../src/adapters/tool-files.ts';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import type { MoveTexts, PackedCatalogue, SkillTexts } from '../../../src/domain/packed.ts';
import { recipes } from '../../../src/recipes/recipes.ts';
import { forkContentDir, root } from '../../support/site.ts';

function filesOf(dir: string) {
	const loaded = loadContent(dir);
	const { catalogue } = buildCatalogue(loaded.content);
	const { hash, files } = toolFiles(loaded, catalogue);
	const read = <T>(name: string) => JSON.parse(files.get(`${name}.json`)!) as T;
	return { loaded, catalogue, hash, files, read };
}

const ours = filesOf(`${root}content`);
const fork = filesOf(forkContentDir);

describe('the files of the tools', () => {
	test('are the catalogue, and one for each role, skill, move, ladder and finder', () => {
		const { roles, skills, transitions, ladders, finders } = ours.catalogue;
		expect([...ours.files.keys()].sort()).toEqual(
			[
				'catalogue.json',
				...[...roles.keys()].map((id) => `roles/${id}.json`),
				...[...skills.keys()].map((id) => `skills/${id}.json`),
				...[...transitions.keys()].map((id) => `moves/${id}.json`),
				...[...ladders.keys()].map((id) => `ladders/${id}.json`),
				...[...finders.keys()].map((id) => `finders/${id}.json`),
			].sort(),
		);
	});

	test('lie in a folder that the same content names alike, and other content does not', () => {
		expect(filesOf(forkContentDir).hash).toBe(fork.hash);
		expect(ours.hash).not.toBe(fork.hash);
		expect(fork.hash).toMatch(/^[0-9a-f]{10}$/);
	});

	test('change their folder with any byte of theirs', () => {
		const { loaded, catalogue } = filesOf(forkContentDir);
		const [role] = catalogue.roles.values();
		role!.definition += ' Indeed.';
		expect(toolFiles(loaded, catalogue).hash).not.toBe(fork.hash);
	});

	test('carry what is gone and what replaced it', () => {
		const { loaded, catalogue } = fork;
		const retired = [{ was: 'role:matron', successor: 'role:nurse-manager' }];
		const permanent = { released: true, ids: {}, addresses: [], retired };
		const { files } = toolFiles({ ...loaded, permanent }, catalogue);
		const packed = JSON.parse(files.get('catalogue.json')!) as PackedCatalogue;
		expect(packed.retired).toEqual({ 'role:matron': 'role:nurse-manager' });
	});

	test.each([
		['our content', ours],
		['content of another field', fork],
	])(
		'say of every skill what its levels look like, how to build and show it, and what to ask: %s',
		(_, of) => {
			for (const id of of.catalogue.skills.keys()) {
				const { levels, build, show, asks = [] } = of.read<SkillTexts>(`skills/${id}`);
				expect(levels).toHaveLength(4);
				for (const statements of levels) expect(statements.length, id).toBeGreaterThan(0);
				for (const { lines, slug } of [build, show]) {
					expect(lines.join(' ').length, id).toBeGreaterThan(20);
					expect(lines.join(' ').length, id).toBeLessThan(500);
					expect(slug).toMatch(/^how-to-/);
				}
				expect(asks.length, id).toBeGreaterThan(0);
				for (const { question, answer } of asks) {
					expect(question, id).toMatch(/^[^"“”]+[.?!]$/);
					expect(answer.length, id).toBeGreaterThan(20);
				}
			}
		},
	);

	test('say of every move what speaks for and against it, in short', () => {
		for (const id of ours.catalogue.transitions.keys()) {
			const { parts } = ours.read<MoveTexts>(`moves/${id}`);
			expect(
				parts.map(({ title }) => title),
				id,
			).toEqual([...moveSections]);
			for (const { lines } of parts) expect(lines.join(' ').length, id).toBeLessThan(900);
		}
	});

	test('take their extracts from sections that every page has', () => {
		const titles = ({ sections }: { sections: readonly { title: string }[] }) =>
			sections.map(({ title }) => title);
		expect(titles(recipes.skills)).toEqual(
			expect.arrayContaining([skillSections.build, skillSections.show]),
		);
		expect(titles(recipes.transitions)).toEqual(expect.arrayContaining([...moveSections]));
	});
});
