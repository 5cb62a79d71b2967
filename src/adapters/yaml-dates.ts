/**
 * Facts with every date as YYYY-MM-DD. Astro reads frontmatter by YAML 1.1, where a bare day becomes a Date; our own reader
 * and the schemas go by YAML 1.2, where it stays text.
 */
export function datesAsDays(value: unknown): unknown {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (Array.isArray(value)) return value.map(datesAsDays);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, datesAsDays(item)]));
}
