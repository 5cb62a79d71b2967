/** The search box of a page, as the browser tests use it. */
import { expect, type Locator, type Page } from '@playwright/test';
import { at } from './browser.ts';

/** What the element offers to tests. */
export interface SearchPanelElement extends HTMLElement {
	answer(question: string): Promise<{ address: string; more: string[] }[]>;
	keyOf(name: string): string;
}

export interface SearchBox {
	dialog: Locator;
	panel: Locator;
	input: Locator;
	list: Locator;
	/** The results themselves, without what else they lead to. */
	results: Locator;
	note: Locator;
	status: Locator;
	/** Types a question and waits for names and full text. */
	ask(question: string): Promise<void>;
	settled(): Promise<void>;
}

/** The field of a search; the filters beside it are boxes to choose from as well. */
export function fieldIn(place: Locator): Locator {
	return place.getByRole('combobox', { name: /^Search for/ });
}

/** The box of the page that is open. */
export function boxOf(page: Page): SearchBox {
	const dialog = page.locator('.search-dialog');
	const input = fieldIn(dialog);
	const list = dialog.locator('[role="listbox"]');
	const settled = (): Promise<void> => expect(list).toHaveAttribute('aria-busy', 'false');
	return {
		dialog,
		panel: dialog.locator('search-panel'),
		input,
		list,
		results: list.locator('.hit-set > .hit'),
		note: dialog.locator('.search-note'),
		status: dialog.getByRole('status'),
		settled,
		ask: async (question) => {
			await input.fill(question);
			await settled();
		},
	};
}

/** Opens the box of the home page. */
export async function openBox(page: Page, address = '/'): Promise<SearchBox> {
	await page.goto(at(address));
	return openBoxHere(page);
}

/** Opens the box of the page that is open. */
export async function openBoxHere(page: Page): Promise<SearchBox> {
	await page.getByRole('button', { name: 'Search', exact: true }).click();
	const box = boxOf(page);
	await box.settled();
	return box;
}
