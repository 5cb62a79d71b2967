import { addressOfName, recordOf, retiredNames } from '../permanent-record.ts';
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
		if (!permanent?.released || isIncomplete(input)) return [];
		const record = recordOf(input.catalogue);
		const present = new Set([...record.names, ...record.addresses]);
		const retired = retiredNames(permanent);
		const findings: Finding[] = [];

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

		permanent.retired.forEach(({ was, successor }, i) => {
			if (present.has(was)) {
				findings.push({
					where: { file, field: ['retired', i, 'was'] },
					message: `expected a name that is gone, found "${was}", which exists`,
					hint: 'A retired name is never used again: choose another, or take this line out before a release.',
				});
			} else if (!present.has(successor) && !retired.has(successor)) {
				findings.push({
					where: { file, field: ['retired', i, 'successor'] },
					message: `expected a successor that exists, found "${successor}"`,
					hint: 'Name the id ("role:product-manager") or address ("/roles/product-manager/") that replaces it.',
				});
			}
		});

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
