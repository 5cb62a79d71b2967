/** The themes a reader may choose, and what they are called. */
export const themes = { auto: 'Auto', light: 'Light', dark: 'Dark' } as const;

/** Where the choice is kept; every page reads it before it is drawn, in ThemeProvider.astro. */
const key = 'starlight-theme';

/** Lets the theme be chosen, in the header and in the menu. */
export function offerThemes(): void {
	const root = document.documentElement;
	const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-theme-select]')];
	const show = (theme: string): void => {
		root.dataset['theme'] = theme;
		for (const select of selects) select.value = theme;
	};
	show(root.dataset['theme'] ?? 'auto');
	for (const select of selects) {
		select.addEventListener('change', () => {
			show(select.value);
			try {
				if (select.value === 'auto') localStorage.removeItem(key);
				else localStorage.setItem(key, select.value);
			} catch {
				// Storage is blocked: the choice holds on this page.
			}
		});
	}
}
