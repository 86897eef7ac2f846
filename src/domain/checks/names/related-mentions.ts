import type { Passage } from '../../reading/passage';
import type { DocumentContext } from '../check-context';
import { type AgencyMention, findAgencyMentions } from './agency-mentions';
import { type OwnName, ownNameOf, type Relation, relationOf } from './own-name';

/** A body that a passage names, beside what it is to the body whose document it is. */
export type RelatedMention = {
  readonly passage: Passage;
  readonly mention: AgencyMention;
  readonly relation: Relation;
};

export type NamesOfDocument = { readonly own: OwnName; readonly mentions: readonly RelatedMention[] };

/** Every passage is looked through once for all checks of names. */
const KNOWN = new WeakMap<DocumentContext, NamesOfDocument>();

function relate(passages: readonly Passage[], own: OwnName): NamesOfDocument {
  const mentions = passages.flatMap((passage) =>
    findAgencyMentions(passage.text).map((mention) => ({
      passage,
      mention,
      relation: relationOf(mention, own),
    })),
  );
  return { own, mentions };
}

/** Every body that the document names; null where its own is not known. */
export function namesOfDocument(context: DocumentContext): NamesOfDocument | null {
  const known = KNOWN.get(context);
  if (known !== undefined) return known;
  const own = ownNameOf(context);
  if (own === null) return null;
  const names = relate(context.passages, own);
  KNOWN.set(context, names);
  return names;
}
