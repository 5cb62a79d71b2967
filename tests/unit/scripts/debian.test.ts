import { expect, test } from 'vitest';
import { canUseApt } from '../../../scripts/debian.mjs';

test('apt-get is for Debian and for root', () => {
	const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
	expect(canUseApt(debian, 0)).toBe(true);
	expect(canUseApt(debian, 1000)).toBe(false);
	expect(canUseApt('ID=ubuntu\nID_LIKE=debian\n', 0)).toBe(false);
	expect(canUseApt('', undefined)).toBe(false);
});
