/** The measures of the map. All sizes are in units of the drawing. */
/** A line of text rises `ascent` above its baseline; a label is `lead` higher than its lines are apart (Cabin's own metrics). */
export const label = { size: 14, line: 16, ascent: 15, lead: 3, gap: 13, halo: 3 } as const;
export const stop = { radius: 8, interchange: 11 } as const;
/** Least distance of two stops, of a column's last label from the next column, and of two rows. */
export const apart = { stops: 44, columns: 18, rows: 40 } as const;
/** Where the columns begin: to the left stand the lines' signs and names. */
export const margin = { left: 122, top: 44 } as const;
/** A line's name stands beside its sign, and its rail begins after it. */
export const name = { x: 34, gap: 9 } as const;
/** How far before and after a bend a rail is rounded. */
export const bend = 14;
/** Air under a label, so that it does not sit on what the next row says. */
export const air = 6;
/** A spur leaves its stop at 45 degrees and runs down; its stops are this far apart. */
export const spur = { out: 16, pitch: 21, label: 12 } as const;
/** How far before a stop a joining rail is level again. */
export const landing = 18;
/** Interchanges are drawn across at most so many rows. */
export const longestBar = 5;
