/** The map of our own catalogue, as it was built. */
import { describe, expect, test } from 'vitest';
import type { Element } from 'hast';
import { loadContent } from '../../src/adapters/content-files.ts';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { networkOf, type Station } from '../../src/domain/network.ts';
import { addressOf, addresses } from '../../src/site/addresses.ts';
import { changeOf } from '../../src/site/changes.ts';
import { layOutNetwork } from '../../src/site/map/layout.ts';
import { stationAddress } from '../../src/site/network-list.ts';
import { collisions } from '../support/map.ts';
import { attribute, built, contentDir, elementsIn, readSite } from '../support/site.ts';

const { catalogue } = buildCatalogue(loadContent(contentDir).content);
const network = networkOf(catalogue);
const stations = network.flatMap(({ tracks, spurs }) => [
	...tracks.flatMap((track) => track.stations),
	...spurs.flatMap(({ stops }) => stops),
]);
const pages = new Map(readSite(built).pages.map((page) => [page.address, page]));
const links = elementsIn(pages.get(addresses.map)!.main!, 'a').filter(
	(link) => attribute(link, 'dataStation') !== undefined,
);

test('no two labels or stops are in each other’s way', () => {
	expect(collisions(layOutNetwork(network))).toEqual([]);
});

describe('the built map', () => {
	test('has a link for every rung and for every role on no ladder, and it leads to the right page', () => {
		const rungs = [...catalogue.rungs.values()].filter(({ ladder }) => !ladder.variant);
		const sideStops = [...catalogue.roles.values()].filter((role) => role.rungs.length === 0);
		expect(rungs.length + sideStops.length).toBe(links.length);
		const where = new Map(
			links.map((link) => [attribute(link, 'dataStation'), attribute(link, 'href')]),
		);
		const wanted = new Map(stations.map((station) => [station.id, stationAddress(station)]));
		expect(new Map([...where].sort())).toEqual(new Map([...wanted].sort()));
	});

	test('has a bar wherever it can, and at least where most people change', () => {
		const { bars, stations: placed } = layOutNetwork(network);
		const at = (id: string) => placed.find(({ station }) => station.id === id)!;
		const joined = (a: string, b: string): boolean =>
			bars.some(({ x, y1, y2 }) => x === at(a).x && y1 === at(a).y && y2 === at(b).y);
		expect(joined('product-manager', 'project-manager')).toBe(true);
		expect(joined('project-manager', 'scrum-master')).toBe(true);
		expect(joined('senior-project-manager', 'program-manager')).toBe(true);
	});

	test.each(['/', '/map/'])(
		'stands on %s with its list, and both name the same changes',
		(address) => {
			const main = pages.get(address)!.main!;
			const listed = elementsIn(main, 'ul').filter(
				(list) => attribute(list, 'ariaLabel') === 'Changes from here',
			);
			const inList = listed.flatMap((list) => changesIn(list)).sort();
			const drawn = stations
				.flatMap(({ interchanges }) => interchanges.map(changeOf))
				.map(({ id }) => id);
			expect(inList).toEqual(drawn.sort());
		},
	);
});

/** Ids of the places that a list of changes leads to. */
function changesIn(element: Element): string[] {
	return elementsIn(element, 'li').flatMap((item) => attribute(item, 'dataChange') ?? []);
}

test.each(
	stations.filter(({ rung }) => rung).map((station): [string, Station] => [station.title, station]),
)('%s has the same interchanges on its ladder as on the map', (_title, { rung, interchanges }) => {
	const page = pages.get(addresses.ladder(rung!.ladder.id))!;
	const stop = elementsIn(page.main!, 'li').find(({ properties }) => properties.id === rung!.id)!;
	expect(changesIn(stop)).toEqual(interchanges.map(({ to }) => to.id));
});

test.each([...catalogue.roles.values()].map((role): [string, string] => [role.title, role.id]))(
	'%s has the same interchanges in its guide as on the map',
	(_title, id) => {
		const role = catalogue.roles.get(id)!;
		const station = stations.find(
			(one) => stationAddress(one) === addressOf(role) && one.role === role,
		)!;
		const strip = elementsIn(pages.get(addressOf(role))!.main!, 'div').find((box) =>
			String(box.properties.className ?? '').includes('change-here'),
		);
		expect(strip ? changesIn(strip) : []).toEqual(station.interchanges.map(({ to }) => to.id));
	},
);
