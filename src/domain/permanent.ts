/** The record in `content/permanent.yaml` of everything ever published. */
export interface Permanent {
	released: boolean;
	/** Ids by kind. */
	ids: Record<string, string[]>;
	/** Addresses without the base. */
	addresses: string[];
	retired: { was: string; successor: string }[];
}
