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
	let by = 0;
	while (boxes.some((box) => taken.some((other) => overlap(lowered(box, by), other)))) by += step;
	return by;
}
