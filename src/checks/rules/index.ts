import type { Rule } from '../rule.ts';
import { aliasConflict } from './alias-conflict.ts';
import { citationGrade } from './citation-grade.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateSection } from './duplicate-section.ts';
import { figureDated } from './figure-dated.ts';
import { figureNeedsSource } from './figure-needs-source.ts';
import { filler } from './filler.ts';
import { finderFair } from './finder-fair.ts';
import { headingDepth } from './heading-depth.ts';
import { idMatchesFile } from './id-matches-file.ts';
import { imageAlt } from './image-alt.ts';
import { insensitiveWording } from './insensitive-wording.ts';
import { internalLink } from './internal-link.ts';
import { ladderShape } from './ladder-shape.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { noCodeInContent } from './no-code-in-content.ts';
import { permanence } from './permanence.ts';
import { readability } from './readability.ts';
import { requiredSection } from './required-section.ts';
import { reviewDue } from './review-due.ts';
import { reviewStale } from './review-stale.ts';
import { rungSaysSomethingNew } from './rung-says-something-new.ts';
import { sectionOrder } from './section-order.ts';
import { sectionSubstance } from './section-substance.ts';
import { skillLevelsComplete } from './skill-levels-complete.ts';
import { skillWeights } from './skill-weights.ts';
import { spelling } from './spelling.ts';
import { transitionEnds } from './transition-ends.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownReference } from './unknown-reference.ts';
import { unusedSource } from './unused-source.ts';

/** Every rule over content that could be read. Reading itself reports the rules of `readingRules`. */
export const rules: readonly Rule[] = [
	requiredSection,
	sectionOrder,
	sectionSubstance,
	duplicateSection,
	unknownReference,
	duplicateId,
	idMatchesFile,
	aliasConflict,
	ladderShape,
	rungSaysSomethingNew,
	skillLevelsComplete,
	skillWeights,
	transitionEnds,
	finderFair,
	unknownCitation,
	figureNeedsSource,
	figureDated,
	citationGrade,
	noCodeInContent,
	unknownComponent,
	internalLink,
	headingDepth,
	imageAlt,
	nearDuplicate,
	readability,
	spelling,
	filler,
	insensitiveWording,
	permanence,
	unusedSource,
	reviewDue,
	reviewStale,
];

/** Rules that the reading of files reports before any other can look. */
export const readingRules = {
	'file-place':
		'A content folder holds only its own folders and files, named in lower case with hyphens.',
	'readable-file': 'A file is UTF-8 text of at most 1 MB, a list of entries of at most 20 MB.',
	frontmatter: 'A page begins with its facts between two lines of "---".',
	'prose-limits':
		'A page holds no more text, marks and nesting than can be read in a second or two.',
	'valid-yaml': 'Facts are plain YAML.',
	'invalid-field': 'Every field has the name and the kind of value its schema gives it.',
} as const;
