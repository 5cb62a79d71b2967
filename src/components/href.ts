import { withBase } from '../site/addresses.ts';

/** An address of this site as a link target, under the base the site is built for. */
export function href(address: string): string {
	return withBase(address, import.meta.env.BASE_URL);
}
