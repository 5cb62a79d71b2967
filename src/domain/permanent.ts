/** The record in `content/permanent.yaml` of everything ever published. */
export interface Permanent {
	released: boolean;
	/** Ids by kind. */
	ids: Record<string, string[]>;
	/** Addresses without the base. */
	addresses: string[];
	retired: { was: string; successor: string }[];
}

/** What a name that is gone leads to now, through all its successors; undefined if it is not gone, or leads in a circle. */
export function successorOf(
	retired: ReadonlyMap<string, string>,
	name: string,
): string | undefined {
	const passed = new Set<string>();
	let found: string | undefined;
	for (let next = retired.get(name); next !== undefined; next = retired.get(next)) {
		if (passed.has(next)) return undefined;
		passed.add(next);
		found = next;
	}
	return found;
}
