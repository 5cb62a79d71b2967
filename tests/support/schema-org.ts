/** Holds structured data against schema.org's own vocabulary; `schema-org.json` is the part of it that the site uses. */
import { readFileSync } from 'node:fs';

interface Vocabulary {
	/** What each type inherits from. */
	types: Record<string, string[]>;
	properties: Record<string, { of: string[]; takes: string[] }>;
}

const { types, properties } = JSON.parse(
	readFileSync(new URL('schema-org.json', import.meta.url), 'utf8'),
) as Vocabulary;

/** What a script element with structured data says that the vocabulary does not know. */
export function faultsOfScript(text: string): string[] {
	const data = JSON.parse(text) as Record<string, unknown>;
	const { '@context': context, '@graph': graph, ...rest } = data;
	return [
		...(context === 'https://schema.org'
			? []
			: [`expected the context of schema.org, found ${String(context)}`]),
		...Object.keys(rest).map((key) => `${key}: stands beside the graph`),
		...(Array.isArray(graph) && graph.length > 0
			? graph.flatMap((thing: unknown, i) => faultsOfThing(thing, `@graph[${i}]`))
			: ['expected things in the graph, found none']),
	];
}

/** The type of each thing in structured data, those inside others included. */
export function typesIn(value: unknown): string[] {
	if (Array.isArray(value)) return value.flatMap(typesIn);
	if (typeof value !== 'object' || value === null) return [];
	const own = (value as Record<string, unknown>)['@type'];
	return [...(typeof own === 'string' ? [own] : []), ...Object.values(value).flatMap(typesIn)];
}

function faultsOfThing(thing: unknown, path: string): string[] {
	const { '@type': type, '@id': id, ...said } = thing as Record<string, unknown>;
	if (typeof type !== 'string' || !(type in types)) return [`${path}: no type "${String(type)}"`];
	if (id !== undefined && !plainTypes['URL']!(id)) return [`${path}: no whole address as @id`];
	return Object.entries(said).flatMap(([key, value]) => {
		const property = properties[key];
		const where = `${path}.${key}`;
		if (!property?.of.some((owner) => kindsOf(type).includes(owner)))
			return [`${where}: ${type} has no such property`];
		const values: unknown[] = Array.isArray(value) ? value : [value];
		if (values.length === 0) return [`${where}: an empty list`];
		return values.flatMap((one, i) => faultsOfValue(one, property.takes, `${where}[${i}]`));
	});
}

function faultsOfValue(value: unknown, takes: readonly string[], path: string): string[] {
	if (typeof value === 'object' && value !== null) {
		const type = String((value as Record<string, unknown>)['@type']);
		const fits = kindsOf(type).some((kind) => takes.includes(kind));
		return [
			...(fits ? [] : [`${path}: takes ${takes.join(', ')}, found ${type}`]),
			...faultsOfThing(value, path),
		];
	}
	const fits = takes.some((kind) => plainTypes[kind]?.(value) ?? false);
	return fits ? [] : [`${path}: takes ${takes.join(', ')}, found ${JSON.stringify(value)}`];
}

/** Plain values of the types of data. */
const plainTypes: Record<string, (value: unknown) => boolean> = {
	Text: (value) => typeof value === 'string' && value !== '',
	URL: (value) => typeof value === 'string' && URL.canParse(value),
	Date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
	DateTime: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value),
	Boolean: (value) => typeof value === 'boolean',
	Integer: (value) => Number.isInteger(value),
	Number: (value) => typeof value === 'number',
};

/** A type and all that it inherits from. */
function kindsOf(type: string): string[] {
	return [type, ...(types[type] ?? []).flatMap(kindsOf)];
}
