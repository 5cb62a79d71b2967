/** When a file was committed: for the first time, where that is known, and for the last. */
export interface FileDates {
	created?: Date;
	changed: Date;
}

/** The files of a folder by their paths inside it, those that are gone included. What is not in it has no known date. */
export type History = ReadonlyMap<string, FileDates>;

/** The latest of some dates; undefined where there is none. */
export function newest(dates: readonly (Date | undefined)[]): Date | undefined {
	return dates
		.filter((date) => date !== undefined)
		.reduce<Date | undefined>((a, b) => (a && a >= b ? a : b), undefined);
}
