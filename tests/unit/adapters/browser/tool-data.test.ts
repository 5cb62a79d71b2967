import { describe, expect, test, vi } from 'vitest';
import { openToolData } from '../../../../src/adapters/browser/tool-data.ts';
import { packFinder } from '../../../../src/domain/packed-finder.ts';
import { packCatalogue } from '../../../../src/domain/packed.ts';
import { asking, catalogueOf, finder, fullContent, get } from '../../../support/catalogue.ts';

const content = fullContent({
	finders: [finder([asking('days', [{ senior: 2 }, {}])], ['junior', 'senior'])],
});
const catalogue = catalogueOf(content);
const packed = packCatalogue(catalogue, { retired: [] });
const files: Record<string, unknown> = {
	'/data/catalogue.json': packed,
	'/data/roles/junior.json': { definition: 'Listens.', glance: ['All of it'] },
	'/data/ladders/climb.json': { junior: [{ id: 'junior-reaches', text: 'One desk.' }] },
	'/data/skills/listening.json': { levels: [], build: {}, show: {} },
	'/data/moves/tester-to-junior.json': { definition: 'A move.', parts: [] },
	'/data/finders/which-path.json': packFinder(get(catalogue.finders, 'which-path')),
};

function served(answers: Record<string, unknown> = files) {
	const load = vi.fn((url: string) =>
		url in answers ? Promise.resolve(answers[url]) : Promise.reject(new Error('404')),
	);
	return { load, data: openToolData('/data/', load) };
}

describe('the data of the tools', () => {
	test('are a catalogue, loaded once', async () => {
		const { load, data } = served();
		const [one, other] = await Promise.all([data.catalogue(), data.catalogue()]);
		expect(other).toBe(one);
		expect(get(one.roles, 'senior').title).toBe('Senior');
		expect(load).toHaveBeenCalledTimes(1);
	});

	test('are asked for again after they did not come', async () => {
		const answers: Record<string, unknown> = {};
		const { data } = served(answers);
		await expect(data.catalogue()).rejects.toThrow('404');
		answers['/data/catalogue.json'] = packed;
		expect((await data.catalogue()).roles.size).toBe(2);
	});

	test.each([{ ...packed, version: 2 }, null, [], 'text'])(
		'are not taken for a catalogue if they are none: %j',
		async (wrong) => {
			const { data } = served({ '/data/catalogue.json': wrong });
			await expect(data.catalogue()).rejects.toThrow('another version');
		},
	);

	test('are a finder over the roles of the catalogue', async () => {
		const { data } = served();
		const found = await data.finder('which-path');
		const { roles } = await data.catalogue();
		expect(found.roles).toEqual([get(roles, 'junior'), get(roles, 'senior')]);
		await expect(data.finder('which-role')).rejects.toThrow('404');
	});

	test('tell a job what its pages say, and whether all of it came', async () => {
		const { load, data } = served();
		const { roles, rungs } = await data.catalogue();
		const junior = get(roles, 'junior');
		expect(await data.describe([junior, get(rungs, 'junior')])).toBe(true);
		expect(junior.definition).toBe('Listens.');
		expect(get(rungs, 'junior').scope).toHaveLength(1);
		expect(load.mock.calls.map(([url]) => url)).toEqual([
			'/data/catalogue.json',
			'/data/roles/junior.json',
			'/data/ladders/climb.json',
		]);
		expect(await data.describe([get(roles, 'senior')])).toBe(false);
	});

	test('are what skill pages say, without those that did not come', async () => {
		const { data } = served();
		expect([...(await data.skills(['listening', 'deciding'])).keys()]).toEqual(['listening']);
	});

	test('are what the page of a move says', async () => {
		const { data } = served();
		expect((await data.move('tester-to-junior')).definition).toBe('A move.');
		await expect(data.move('nowhere')).rejects.toThrow('404');
	});
});
