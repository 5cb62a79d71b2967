import { getEntry, render } from 'astro:content';
import type { collections } from '../content.config.ts';

/** The prose of a page as a component. */
export async function bodyOf(collection: keyof typeof collections, id: string) {
	const entry = await getEntry(collection, id);
	if (!entry)
		throw new Error(
			`No prose for ${collection}/${id}: the catalogue and the collections disagree.`,
		);
	return (await render(entry)).Content;
}
