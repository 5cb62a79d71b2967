import type { Catalogue } from '../../domain/catalogue.ts';
import { successorOf, type Permanent } from '../../domain/permanent.ts';
import { addressOfName, placeOfName } from '../../site/addresses.ts';
import { recordOf, retiredNames } from '../permanent-record.ts';
import { isIncomplete, type Finding, type Rule } from '../rule.ts';

const file = 'permanent.yaml';

/** What was published once stays, or is retired with a successor. */
export const permanence: Rule = {
	id: 'permanence',
	description:
		'No recorded id or address is gone unless retired with a successor; new ones are recorded.',
	severity: 'error',
	check: (input) => {
		const { permanent, deploy } = input;
		// What could not be resolved looks gone and is not.
		if (!permanent || isIncomplete(input)) return [];
		const record = recordOf(input.catalogue);
		const present = new Set([...record.names, ...record.addresses]);
		const findings = wrongSuccessors(permanent, input.catalogue, present);
		if (!permanent.released) return findings;
		const retired = retiredNames(permanent);

		const told = new Set<string>();
		const gone = (name: string, field: (string | number)[]): void => {
			if (present.has(name) || retired.has(name) || told.has(name)) return;
			const address = addressOfName(name);
			const both = address && !present.has(address) && !retired.has(address);
			if (both) told.add(address);
			findings.push({
				where: { file, field },
				message: `expected "${name}", which was published, to exist or be retired, found neither`,
				hint: `Put it back, or add to "retired": { was: "${name}", successor: "…" }${both ? `, and the same for "${address}"` : ''}.`,
			});
		};
		for (const [kind, ids] of Object.entries(permanent.ids)) {
			ids.forEach((id, i) => gone(`${kind}:${id}`, ['ids', kind, i]));
		}
		permanent.addresses.forEach((address, i) => gone(address, ['addresses', i]));

		const recorded = new Set([
			...Object.entries(permanent.ids).flatMap(([kind, ids]) => ids.map((id) => `${kind}:${id}`)),
			...permanent.addresses,
		]);
		const missing = [...present].filter((name) => !recorded.has(name));
		if (missing.length > 0) {
			const more = missing.length > 3 ? ` and ${missing.length - 3} more` : '';
			findings.push({
				where: { file, field: [] },
				severity: deploy ? 'error' : 'warning',
				message: `expected every id and address to be recorded, found ${missing.length} that are not: ${missing.slice(0, 3).join(', ')}${more}`,
				hint: 'Run "npm run fix" and commit content/permanent.yaml.',
			});
		}
		return findings;
	},
};

/** What is retired must be gone and lead to something that is there: the site redirects it, released or not. */
function wrongSuccessors(
	{ retired }: Permanent,
	catalogue: Catalogue,
	present: ReadonlySet<string>,
): Finding[] {
	const successors = new Map(retired.map(({ was, successor }) => [was, successor]));
	return retired.flatMap(({ was, successor }, i): Finding[] => {
		if (present.has(was)) {
			return [
				{
					where: { file, field: ['retired', i, 'was'] },
					message: `expected a name that is gone, found "${was}", which exists`,
					hint: 'A retired name is never used again: choose another, or take this line out before a release.',
				},
			];
		}
		if (!present.has(successor) && !successors.has(successor)) {
			return [
				{
					where: { file, field: ['retired', i, 'successor'] },
					message: `expected a successor that exists, found "${successor}"`,
					hint: 'Name the id ("role:product-manager") or address ("/roles/product-manager/") that replaces it.',
				},
			];
		}
		const now = successorOf(successors, was);
		if (now === undefined) {
			return [
				{
					where: { file, field: ['retired', i, 'successor'] },
					message: `expected a successor that leads to something that exists, found "${successor}", which leads back`,
					hint: 'Name what is there today.',
				},
			];
		}
		const hadPage = was.startsWith('/') || addressOfName(was) !== undefined;
		if (hadPage && !now.startsWith('/') && placeOfName(catalogue, now) === undefined) {
			return [
				{
					where: { file, field: ['retired', i, 'successor'] },
					message: `expected a successor that readers can be sent to, found "${successor}", which has no place of its own`,
					hint: 'Name what has a page, or a place on one: not a statement, a group of skills or an answer.',
				},
			];
		}
		return [];
	});
}
