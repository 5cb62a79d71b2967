import { afterEach, expect, test, vi } from 'vitest';
import { openPlans } from '../../../../src/tools/gap/plan-box.ts';
import { Memory } from '../../../support/memory-storage.ts';

afterEach(() => vi.unstubAllGlobals());

test('plans that the device does not keep stay as long as the page, and it is said that they are not kept', () => {
	vi.stubGlobal('localStorage', undefined);
	const plans = openPlans('/');
	expect(plans.write({ 'role:a role:b': 'Ask Ada' })).toBe('blocked');
	expect(plans.read()).toEqual({ problem: 'blocked', value: { 'role:a role:b': 'Ask Ada' } });
	expect(openPlans('/').read()).toEqual({ problem: 'blocked' });
});

test('plans that cannot be read are offered for as long as the page is open', () => {
	const memory = new Memory();
	vi.stubGlobal('localStorage', memory);
	memory.setItem('pm-atlas:/:plans', 'not JSON');
	const plans = openPlans('/');
	expect(plans.read()).toEqual({ problem: 'unreadable', unreadable: 'not JSON' });
	expect(plans.write({ a: 'one' })).toBeUndefined();
	expect(plans.read()).toEqual({ value: { a: 'one' }, unreadable: 'not JSON' });
	expect(openPlans('/').read()).toEqual({ value: { a: 'one' } });
});

test('what the device keeps is what counts, as another page may have changed it', () => {
	vi.stubGlobal('localStorage', new Memory());
	const [here, elsewhere] = [openPlans('/'), openPlans('/')];
	expect(here.write({ a: 'one' })).toBeUndefined();
	expect(elsewhere.write({ a: 'two' })).toBeUndefined();
	expect(here.read()).toEqual({ value: { a: 'two' } });
});
