import type { Role, Rung } from './entries.ts';
import { bands } from './vocabulary.ts';

/** Roles from the first band to the last; those of one band keep their order. */
export function byBand(roles: readonly Role[]): Role[] {
	return roles.toSorted((a, b) => bands.indexOf(a.band) - bands.indexOf(b.band));
}

/** The rung that stands for a role where several share it: the one named like the role, else the first of its band, else the first. */
export function homeRung(role: Role): Rung | undefined {
	return (
		role.rungs.find(({ title }) => title === role.title) ??
		role.rungs.find(({ band }) => band === role.band) ??
		role.rungs[0]
	);
}
