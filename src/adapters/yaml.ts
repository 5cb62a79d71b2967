import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { FieldPath } from '../domain/authored.ts';
import type { Place } from '../markdown/outline.ts';

/** Parsed YAML that knows where each field stands. */
export interface LocatedYaml {
	value: unknown;
	/** The place of a field; of its nearest existing parent if it is missing. */
	locate(field: FieldPath): Place;
	/** The place of a key, for fields that should not be there. */
	locateKey(field: FieldPath): Place;
}

export interface YamlProblem extends Place {
	reason: string;
}

/**
 * Parses YAML that begins on a given line of its file. Tags, merge tricks and alias bombs are refused: content is plain
 * data (YAML 1.2 core schema).
 */
export function parseYaml(text: string, firstLine: number): LocatedYaml | { problem: YamlProblem } {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, schema: 'core', uniqueKeys: true, prettyErrors: false });
	const placeAt = (offset: number): Place => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: line + firstLine - 1, column: col };
	};
	const fault = document.errors[0] ?? document.warnings[0];
	if (fault) {
		return { problem: { ...placeAt(fault.pos[0]), reason: fault.message.split('\n')[0]! } };
	}
	let value: unknown;
	try {
		value = document.toJS({ maxAliasCount: 20 });
	} catch (error) {
		return { problem: { line: firstLine, column: 1, reason: (error as Error).message } };
	}
	return {
		value,
		locate: (field) => placeAt(offsetOf(document, field)),
		locateKey: (field) => placeAt(keyOffsetOf(document, field)),
	};
}

function offsetOf(document: Document, field: FieldPath): number {
	for (let length = field.length; length > 0; length--) {
		const node = document.getIn(field.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}

function keyOffsetOf(document: Document, field: FieldPath): number {
	const parent = field.length > 1 ? document.getIn(field.slice(0, -1), true) : document.contents;
	const key = field.at(-1);
	if (isMap(parent)) {
		for (const pair of parent.items) {
			if (isNode(pair.key) && String(pair.key) === String(key) && pair.key.range) return pair.key.range[0];
		}
	}
	return isSeq(parent) || field.length === 0 ? offsetOf(document, field) : offsetOf(document, field.slice(0, -1));
}
