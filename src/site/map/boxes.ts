/** Rectangles of a drawing, and whether they are in each other's way. */

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** Whether two boxes share an area; boxes that only touch do not. */
export function overlap(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The same box with its top edge moved down. */
export function lowered(box: Box, by: number): Box {
	return { ...box, y: box.y + by };
}

/** How far boxes must be lowered, in steps, until none of them is in the way of another group's. */
export function roomBelow(boxes: readonly Box[], taken: readonly Box[], step = 2): number {
	// Only those above or below can ever be in the way.
	const near = taken.filter((other) =>
		boxes.some((box) => overlap({ ...box, y: other.y, height: other.height }, other)),
	);
	for (let by = 0; ;) {
		const lower = boxes.flatMap((box) => near.flatMap((other) => passing(box, by, other, step)));
		if (lower.length === 0) return by;
		by = Math.max(...lower);
	}
}

/** How far a box has to be lowered to get past another one that is in its way; empty where it is not. */
function passing(box: Box, by: number, other: Box, step: number): number[] {
	if (!overlap(lowered(box, by), other)) return [];
	const past = other.y + other.height - box.y;
	return [Math.max(by + step, Math.ceil(past / step) * step)];
}
