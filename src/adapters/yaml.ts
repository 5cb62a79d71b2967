import {
	isAlias,
	isCollection,
	isMap,
	isNode,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type ErrorCode,
	type Node,
	type Scalar,
	type YAMLMap,
} from 'yaml';
import type { FieldPath } from '../domain/authored.ts';
import type { Place } from '../markdown/outline.ts';

/** Parsed YAML that knows where each field stands. */
export interface LocatedYaml {
	value: unknown;
	/** The place of a field; of its nearest existing parent if it is missing. Lists stand where their name does. */
	locate(field: FieldPath): Place;
	/** The place of a key, for fields that should not be there. */
	locateKey(field: FieldPath): Place;
}

export interface YamlProblem extends Place {
	reason: string;
}

/**
 * Parses YAML that begins on a given line of its file. Tags, anchors and aliases are refused: content is plain data (YAML
 * 1.2 core schema).
 */
export function parseYaml(text: string, firstLine: number): LocatedYaml | { problem: YamlProblem } {
	const lineCounter = new LineCounter();
	const placeAt = (offset: number): Place => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	try {
		const document = parseDocument(text, {
			lineCounter,
			schema: 'core',
			// `trickIn` looks for them in less time: the parser compares each field with all before it.
			uniqueKeys: false,
			prettyErrors: false,
		});
		const fault = syntaxFault(document) ?? trickIn(document);
		if (fault) return { problem: { ...placeAt(fault.offset), reason: fault.reason } };
		return {
			value: document.toJS() as unknown,
			locate: (field) => placeAt(offsetOf(document, field)),
			locateKey: (field) => placeAt(keyOffsetOf(document, field)),
		};
	} catch (error) {
		return {
			problem: { ...placeAt(0), reason: error instanceof RangeError ? tooDeep : String(error) },
		};
	}
}

interface Fault {
	offset: number;
	reason: string;
}

/** The parser recurses into what is nested, until the stack ends. */
const tooDeep = 'it is nested too deeply';

/** What the parser says in terms of YAML's grammar, in words for editors. */
const plainReasons: Partial<Record<ErrorCode, string>> = {
	BLOCK_AS_IMPLICIT_KEY: 'a value holds a colon followed by a space: put quotes around the value',
	MULTIPLE_DOCS: 'a line of "---" begins a second document',
	TAG_RESOLVE_FAILED: 'a value begins with "!": put quotes around the value',
};

function syntaxFault({ errors, warnings }: Document.Parsed): Fault | undefined {
	const first = errors[0] ?? warnings[0];
	if (!first) return undefined;
	const message = first.message.split('\n')[0]!;
	const reason = message.startsWith('Maximum call stack')
		? tooDeep
		: (plainReasons[first.code] ?? message);
	return { offset: first.pos[0], reason };
}

/** The first node that is more than plain data, or a field that stands twice. */
function trickIn(document: Document.Parsed): Fault | undefined {
	let fault: Fault | undefined;
	visit(document, (key, node) => {
		if (!isNode(node)) return undefined;
		const twice = isMap(node) ? secondOf(node) : undefined;
		const reason = twice ? 'the same field stands here twice' : trickOf(node, key === 'key');
		if (reason === undefined) return undefined;
		fault = { offset: (twice ?? node).range?.[0] ?? 0, reason };
		return visit.BREAK;
	});
	return fault;
}

/** The first field of a group that has a name which another one before it has. */
function secondOf({ items }: YAMLMap): Scalar | undefined {
	const seen = new Set<string>();
	for (const { key } of items) {
		if (!isScalar(key)) continue;
		// As in the value made of it, where all names are text.
		const name = String(key.value);
		if (seen.has(name)) return key;
		seen.add(name);
	}
	return undefined;
}

function trickOf(node: Node, isKey: boolean): string | undefined {
	if (isAlias(node)) return 'a value begins with "*": put quotes around the value';
	if ('anchor' in node && node.anchor)
		return 'a value begins with "&": put quotes around the value';
	if (node.tag !== undefined) return plainReasons.TAG_RESOLVE_FAILED;
	if (isKey && !isScalar(node))
		return 'a field has braces or brackets for a name: put quotes around the value';
	return undefined;
}

/** Where a field's value begins; at its name if the value begins on a later line or a part of it is missing. */
function offsetOf(document: Document, field: FieldPath): number {
	for (let length = field.length; length > 0; length--) {
		const found = field.slice(0, length);
		const node = document.getIn(found, true);
		if (!isNode(node) || !node.range) continue;
		const isBlock = isCollection(node) && !node.flow;
		const named = typeof found.at(-1) === 'string' && (isBlock || length < field.length);
		return named ? keyOffsetOf(document, found) : node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}

function keyOffsetOf(document: Document, field: FieldPath): number {
	const parent = field.length > 1 ? document.getIn(field.slice(0, -1), true) : document.contents;
	const key = field.at(-1);
	if (isMap(parent)) {
		for (const pair of parent.items) {
			if (isNode(pair.key) && String(pair.key) === String(key) && pair.key.range)
				return pair.key.range[0];
		}
	}
	return isSeq(parent) || field.length === 0
		? offsetOf(document, field)
		: offsetOf(document, field.slice(0, -1));
}
