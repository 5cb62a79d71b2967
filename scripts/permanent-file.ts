/** The text of `permanent.yaml`: what is in it, with a new record laid over it. */
import { Document, isCollection, isScalar, parseDocument } from 'yaml';
import type { PermanentRecord } from '../src/checks/permanent-record.ts';
import type { Permanent } from '../src/domain/permanent.ts';

/** Opens a file that has no comment of its own yet. */
const defaultComment = ` Every id and address this site has published. "npm run fix" writes it; commit it with what you added.
   released   false while ids may still change freely; set it to true with the first release and never back
   ids        by kind; an id that is gone must be listed under "retired"
   addresses  of pages, without the site's base path
   retired    what is gone: { was: "role:old-id", successor: "role:new-id" }, or two addresses`;

export interface RecordOptions {
	/** Starts a fork's own record: unreleased, only what exists now, nothing retired. */
	fresh?: boolean;
}

/**
 * The file's new text. Once released, a record only grows: what is gone stays in it until the end of days, so that the
 * check can ask for its successor. Until then it holds exactly what exists. `released`, `retired` and the comment at the
 * top stay as they are.
 *
 * @param text the file as it is; undefined if there is none
 * @param current what it says; undefined if there is none
 */
export function recordInto(
	text: string | undefined,
	current: Permanent | undefined,
	record: PermanentRecord,
	{ fresh = false }: RecordOptions = {},
): string {
	const kept = current?.released && !fresh ? current : undefined;
	const kinds = new Set([...Object.keys(record.ids), ...Object.keys(kept?.ids ?? {})]);
	const ids = Object.fromEntries(
		[...kinds].map((kind) => [kind, union(kept?.ids[kind], record.ids[kind])]),
	);
	const addresses = union(kept?.addresses, record.addresses);

	const old = text === undefined ? undefined : parseDocument(text);
	const usable = old && old.errors.length === 0 && current && !fresh;
	const document = usable
		? old
		: new Document({ released: false, ids: {}, addresses: [], retired: [] });
	if (!usable) document.commentBefore = (old && topComment(old)) ?? defaultComment;
	document.set('ids', document.createNode(ids));
	document.set('addresses', document.createNode(addresses));
	return document.toString({ lineWidth: 0 });
}

/** Both lists as one, each entry once, sorted the way the record is. */
function union(a: readonly string[] = [], b: readonly string[] = []): string[] {
	return [...new Set([...a, ...b])].sort();
}

/** The comment a file begins with, wherever the parser has put it. */
function topComment(document: Document.Parsed): string | undefined {
	if (document.commentBefore) return document.commentBefore;
	const { contents } = document;
	if (!isCollection(contents)) return undefined;
	const [first] = contents.items as { key?: unknown }[];
	return (
		contents.commentBefore ??
		(isScalar(first?.key) ? (first.key.commentBefore ?? undefined) : undefined)
	);
}
