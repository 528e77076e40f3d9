import type { Place } from './span.js';

/** `public` by the call's rule; the others where the submission asks for it. */
export type Publication = 'public' | 'anonymous' | 'confidential';

/**
 * What a request is about: the whole submission, its annexes, one attachment, answers to some questions, names of others in
 * it, or contact details and personal data alone.
 */
export type PublicationScope = 'whole' | 'annex' | 'attachment' | 'answers' | 'names' | 'contact';

/** A request to be kept from the public, as it stands. */
export interface PublicationRequest {
  readonly asks: Exclude<Publication, 'public'>;
  readonly of: PublicationScope;
  /** For answers: ids of the call's questions. */
  readonly questions?: readonly string[];
  readonly seen: 'text' | 'subject' | 'file-name' | 'title';
  /** Verbatim. */
  readonly sentence: string;
  readonly place: Place;
  /** It may be none: the words speak of confidence or anonymity, and do not plainly ask for it. */
  readonly doubtful?: true;
  /** Path of another submission that asks it, where that one's request holds for this one. */
  readonly askedIn?: string;
}
