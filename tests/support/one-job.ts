/** What the browser tests of the tools that read one job share. */
import type { Locator, Page } from '@playwright/test';
import { at, catalogue, expect } from './browser.ts';

type Need = (typeof catalogue.roles)[number]['skills'][number];

/** The skills of a role with one of these weights, highest level first. */
export function needsOf(role: { skills: Need[] }, ...weights: string[]): Need[] {
	return weights.flatMap((weight) =>
		role.skills.filter((need) => need.weight === weight).toSorted((a, b) => b.level - a.level),
	);
}

/** What a skill is called. */
export function titleOfSkill(id: string): string {
	return catalogue.skills.find((skill) => skill.id === id)!.title;
}

/** The statements of a skill at a level. */
export function statementsAt({ id, level }: Need): string[] {
	const skill = catalogue.skills.find((one) => one.id === id)!;
	return Object.values(skill.levels)[level - 1]!.map(({ text }) => text);
}

export const results = (page: Page): Locator => page.locator('.tool-results');
/** The field to choose a job. */
export const field = (page: Page): Locator => page.locator('.tool [role="combobox"]');
export const heading = (page: Page): Locator => page.locator('#result');

/** Opens a tool and chooses a job by its title, with the mouse. */
export async function choose(page: Page, address: string, title: string): Promise<void> {
	await page.goto(at(address));
	await expect(results(page)).toContainText('Choose the job');
	await field(page).fill(title);
	await page
		.getByRole('option')
		.filter({ has: page.getByText(title, { exact: true }) })
		.first()
		.click();
	await expect(heading(page)).toContainText(title.slice(1));
}

/** Holds that nothing scrolls sideways and that what can be pressed is 44 pixels high. */
export async function expectHandy(page: Page, controls: string): Promise<void> {
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
		page.viewportSize()!.width,
	);
	const small = await page
		.locator(controls)
		.evaluateAll((all) =>
			all
				.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
				.map((one) => one.outerHTML.slice(0, 80)),
		);
	expect(small).toEqual([]);
}

/** Makes the browser refuse to do some things with what we keep; what Starlight keeps is its own. */
export async function refuse(
	page: Page,
	error: string,
	methods: ('getItem' | 'setItem' | 'removeItem')[],
): Promise<void> {
	await page.addInitScript(
		([name, refused]) => {
			for (const method of refused) {
				const own = Storage.prototype[method] as (...values: string[]) => never;
				Storage.prototype[method] = function (this: Storage, ...values: [string, string]) {
					if (values[0].startsWith('pm-atlas:')) throw new DOMException('refused', name);
					return own.apply(this, values);
				} as never;
			}
		},
		[error, methods] as const,
	);
}
