/** The second half of the catalogue: ladders, their rungs, and the promotions that join them. */
import type { Authored, AuthoredContent, FieldPath, LadderFacts, RungFacts } from './authored.ts';
import {
	pageOf,
	type Family,
	type Ladder,
	type Role,
	type Rung,
	type Skill,
	type Source,
} from './entries.ts';
import type { Claim, References } from './references.ts';
import { resolveNeeds } from './resolve-roles.ts';
import { giveRolesTheirRungs, joinRungs, layOver } from './rungs.ts';

/** What rungs refer to. */
interface Known {
	families: ReadonlyMap<string, Family>;
	skills: ReadonlyMap<string, Skill>;
	roles: ReadonlyMap<string, Role>;
	sources: ReadonlyMap<string, Source>;
}

/** A rung as written, with its place in its ladder. */
interface WrittenRung {
	entry: Authored<LadderFacts>;
	i: number;
	facts: RungFacts;
}

/** Ladders and rungs; roles know the rungs they stand on from here on, and side stops the rung they stand beside. */
export function resolveLadders(
	content: AuthoredContent,
	refs: References,
	known: Known,
	claimStatement: Claim,
): { ladders: Map<string, Ladder>; rungs: Map<string, Rung> } {
	const ladders = new Map<string, Ladder>();
	const rungs = new Map<string, Rung>();
	const claimRung = refs.claims('rung');
	const written = refs.unique(content.ladders, refs.claims('ladder')).flatMap((entry) => {
		const ladder = resolveLadder(entry, refs, known);
		if (ladder) ladders.set(ladder.id, ladder);
		return entry.facts.rungs.flatMap((facts, i): WrittenRung[] => {
			if (!claimRung(facts.id, entry, ['rungs', i, 'id'])) {
				// Promotions may lead to the id that this rung should have.
				refs.doubt('rung');
				return [];
			}
			facts.scope.forEach(({ id }, s) => claimStatement(id, entry, ['rungs', i, 'scope', s, 'id']));
			const rung = resolveRung({ entry, i, facts }, ladder, refs, known);
			if (rung) rungs.set(facts.id, rung);
			return [{ entry, i, facts }];
		});
	});
	giveRolesTheirRungs(rungs.values());
	for (const rung of written) joinPromotions(rung, refs, rungs);
	joinSideStops(content, refs, known.roles, rungs);
	return { ladders, rungs };
}

function resolveLadder(
	entry: Authored<LadderFacts>,
	refs: References,
	{ families }: Known,
): Ladder | undefined {
	const { title, variant = false } = entry.facts;
	const family = refs.find(families, entry.facts.family, 'family', entry, ['family']);
	if (!family) return undefined;
	const ladder: Ladder = { kind: 'ladder', ...pageOf(entry, title), family, variant, rungs: [] };
	family.ladders.push(ladder);
	return ladder;
}

/** A rung on its ladder, still without promotions; nothing if its ladder could not be resolved. */
function resolveRung(
	{ entry, i, facts }: WrittenRung,
	ladder: Ladder | undefined,
	refs: References,
	{ roles, skills, sources }: Known,
): Rung | undefined {
	const at = (...field: (string | number)[]): FieldPath => ['rungs', i, ...field];
	const role =
		facts.role === undefined ? undefined : refs.find(roles, facts.role, 'role', entry, at('role'));
	const own = resolveNeeds(skills, refs, entry, facts.skills ?? [], at('skills'));
	const years = (facts.years ?? []).flatMap(({ text, source: id }, y) => {
		const source = refs.find(
			sources,
			id,
			'source',
			entry,
			at('years', y, 'source'),
			'unknown-citation',
		);
		return source ? [{ text, source }] : [];
	});
	if (!ladder) return undefined;
	const rung: Rung = {
		kind: 'rung',
		id: facts.id,
		title: facts.title,
		aliases: facts.aliases,
		ladder,
		...(role && { role }),
		planned: facts.planned ?? false,
		family: role?.family ?? ladder.family,
		band: facts.band ?? role?.band ?? 'entry',
		track: facts.track,
		scope: facts.scope,
		years,
		skills: layOver(role?.skills ?? [], own),
		next: [],
		previous: [],
	};
	ladder.rungs.push(rung);
	return rung;
}

function joinPromotions(
	{ entry, i, facts }: WrittenRung,
	refs: References,
	rungs: ReadonlyMap<string, Rung>,
): void {
	const rung = rungs.get(facts.id);
	facts.next.forEach((id, n) => {
		const next = refs.find(rungs, id, 'rung', entry, ['rungs', i, 'next', n], 'ladder-shape');
		if (rung && next) joinRungs(rung, next);
	});
}

function joinSideStops(
	content: AuthoredContent,
	refs: References,
	roles: ReadonlyMap<string, Role>,
	rungs: ReadonlyMap<string, Rung>,
): void {
	for (const entry of content.roles) {
		const { id, beside } = entry.facts;
		if (beside === undefined || refs.isCopy(entry)) continue;
		const rung = refs.find(rungs, beside, 'rung', entry, ['beside']);
		const role = roles.get(id);
		if (role && rung) role.beside = rung;
	}
}
