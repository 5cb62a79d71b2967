/** What stands in the way of what on the map. */
import { overlap } from '../../src/site/map/boxes.ts';
import type { NetworkMap } from '../../src/site/map/layout.ts';

/** Pairs of labels, stops and line names that overlap, by name; a stop may touch its own label. */
export function collisions({ stations, signs }: Pick<NetworkMap, 'stations' | 'signs'>): string[] {
	const things = [
		...stations.flatMap(({ station: { id }, labelBox, stopBox }) => [
			{ of: id, what: `label of ${id}`, box: labelBox },
			{ of: id, what: `stop of ${id}`, box: stopBox },
		]),
		...signs.map(({ family: { id }, nameBox }) => ({
			of: `line ${id}`,
			what: `name of ${id}`,
			box: nameBox,
		})),
	];
	return things.flatMap((one, i) =>
		things
			.slice(i + 1)
			.filter((other) => other.of !== one.of && overlap(one.box, other.box))
			.map((other) => `${one.what} and ${other.what}`),
	);
}
