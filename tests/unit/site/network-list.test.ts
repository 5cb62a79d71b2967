import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { networkOf } from '../../../src/domain/network.ts';
import { allAddresses } from '../../../src/site/addresses.ts';
import { listedLines, stationAddress } from '../../../src/site/network-list.ts';
import {
	catalogueOf,
	contentOf,
	family,
	ladder,
	role,
	rung,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

describe('the network as a list', () => {
	const catalogue = catalogueOf(
		contentOf({
			families: [family('product', { order: 1 }), family('project', { order: 2 })],
			roles: [
				role('maker'),
				role('owner', { beside: 'maker' }),
				role('planner', { family: 'project' }),
			],
			ladders: [
				ladder('make', [
					rung('maker', { role: 'maker', next: ['lead', 'expert'] }),
					rung('lead'),
					rung('expert'),
				]),
			],
			transitions: [transition('maker', 'planner')],
		}),
	);
	const [product, project] = listedLines(catalogue);

	test('lists lines in the order of families, whatever their rows on the map are', () => {
		const content = contentOf({
			families: [family('product', { row: 2 }), family('project', { order: 2, row: 1 })],
			roles: [role('maker'), role('planner', { family: 'project' })],
		});
		const turned = catalogueOf(content);
		const ids = (lines: { family: { id: string } }[]) => lines.map((line) => line.family.id);
		expect(ids(listedLines(turned).map(({ line }) => line))).toEqual(['product', 'project']);
		expect(ids(networkOf(turned))).toEqual(['project', 'product']);
	});

	test('has a row for each rail of a ladder, and says where a branch comes from', () => {
		expect(
			product!.tracks.map(({ title, from, stations }) => [
				title,
				from?.id,
				stations.map(({ station }) => station.id),
			]),
		).toEqual([
			['Make', undefined, ['maker', 'lead']],
			['Make', 'maker', ['expert']],
		]);
		expect(project!.tracks[0]!.title).toBe('On no ladder');
	});

	test('says at a stop where it forks and what stands beside it', () => {
		const [first] = product!.tracks[0]!.stations;
		expect(first!.fork.map(({ id }) => id)).toEqual(['expert']);
		expect(first!.beside.map(({ id }) => id)).toEqual(['owner']);
	});

	test('counts stops and interchanges', () => {
		expect([product!.count, project!.count]).toEqual([
			'4 stops, 1 interchange',
			'1 stop, 1 interchange',
		]);
	});

	test('has a strip with every stop of a rail on its band', () => {
		expect(product!.strip.map(({ band, nth, of }) => [band, nth, of])).toEqual([
			[1, 0, 3],
			[1, 1, 3],
			[1, 2, 3],
		]);
	});

	test('leads only to pages of the site', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const all = allAddresses(random);
				for (const { tracks, line } of listedLines(random)) {
					const stations = [
						...tracks.flatMap((track) => track.stations.map(({ station }) => station)),
						...line.spurs.flatMap(({ stops }) => stops),
					];
					for (const station of stations)
						expect(all).toContain(stationAddress(station).split('#')[0]);
				}
			}),
		);
	});
});
