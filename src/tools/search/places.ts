/** Where names lead. */
import type { SearchEntry } from '../../domain/search/entries.ts';
import { addresses } from '../../site/addresses.ts';

/** The address of an entry, without the base. */
export function placeOf(entry: SearchEntry): string {
	const { kind, id, parent, pair, address } = entry;
	switch (kind) {
		case 'role':
			return addresses.role(id);
		case 'skill':
			return addresses.skill(id);
		case 'ladder':
			return addresses.ladder(id);
		case 'rung':
			return addresses.rung(parent!.id, id);
		case 'term':
			return addresses.term(id);
		case 'transition':
			return id ? addresses.transition(id) : addresses.gapTool(refOf(pair![0]), refOf(pair![1]));
		case 'comparison':
			return id
				? addresses.comparison(id)
				: addresses.compareTool(refOf(pair![0]), refOf(pair![1]));
		case 'guide':
			return addresses.guide(id);
		case 'question':
			return addresses.question(id);
		case 'starting-point':
			return addresses.startingPoint(id);
		case 'tool':
		case 'page':
			return address!;
	}
}

/** How tools name a job in their addresses; the same as `jobRef` for the jobs of the catalogue. */
function refOf({ kind, id }: SearchEntry): string {
	return kind === 'rung' ? `rung:${id}` : id;
}

/** A section of an entry's page. */
export function sectionOf(entry: SearchEntry, slug: string): string {
	return `${placeOf(entry).split('#')[0]}#${slug}`;
}
