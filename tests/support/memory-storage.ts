/** Storage of a browser, in memory, with room for so many characters. */
export class Memory implements Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
	readonly items = new Map<string, string>();
	readonly room: number;
	constructor(room = Infinity) {
		this.room = room;
	}
	getItem(key: string): string | null {
		return this.items.get(key) ?? null;
	}
	setItem(key: string, value: string): void {
		const size = [...this.items].reduce((sum, [k, v]) => sum + (k === key ? 0 : v.length), 0);
		if (size + value.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
		this.items.set(key, value);
	}
	removeItem(key: string): void {
		this.items.delete(key);
	}
}
