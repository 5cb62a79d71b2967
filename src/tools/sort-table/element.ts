import { rowOrder } from './order.ts';

/** Makes the heads of a table's columns into buttons that sort its rows. */
class SortTableElement extends HTMLElement {
	connectedCallback(): void {
		for (const [column, head] of [...this.querySelectorAll('thead th')].entries()) {
			const button = document.createElement('button');
			button.type = 'button';
			button.textContent = head.textContent;
			button.addEventListener('click', () => this.#sort(column, head));
			head.replaceChildren(button);
		}
	}

	#sort(column: number, head: Element): void {
		const body = this.querySelector('tbody')!;
		const rows = [...body.rows];
		const descending = head.getAttribute('aria-sort') === 'ascending';
		const values = rows.map((row) => {
			const cell = row.cells[column]!;
			return cell.dataset['value'] ?? cell.textContent.trim();
		});
		body.append(...rowOrder(values, descending).map((index) => rows[index]!));
		for (const other of this.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
		head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
	}
}

customElements.define('sort-table', SortTableElement);
