/** The shape of an outline file: what an office writes when it wants headings, order or wording of its own. */
import * as z from 'zod/mini';
import { fileId, words } from '../policies';

const phrase = z.union([z.string(), z.strictObject({ when: z.optional(words), text: z.string() })]);
/** One way to say it, or several of which the first usable one is taken. */
const sentence = z.union([z.string(), z.array(phrase).check(z.minLength(1))]);
const sentences = z.array(sentence).check(z.minLength(1));

/** A block of one's own: `sentences` make a paragraph, `list` and `item` a paragraph for each item. */
const ownBlock = z.strictObject({
  id: fileId,
  sentences: z.optional(sentences),
  list: z.optional(words),
  item: z.optional(sentence),
  empty: z.optional(sentence),
  counting: z.optional(z.enum(['digits', 'ordinals', 'none'])),
  inner: z.optional(
    z.strictObject({
      lead: z.optional(z.string()),
      item: sentence,
      separator: z.optional(z.string()),
      end: z.optional(z.string()),
    }),
  ),
});

/** Or the name of one of the outline it extends: `2.budget`. */
const block = z.union([words, ownBlock]);
const blocks = z.array(block);
const inner = z.strictObject({ id: z.optional(fileId), heading: words, blocks: z.optional(blocks) });
const section = z.strictObject({
  id: z.optional(fileId),
  heading: words,
  blocks: z.optional(blocks),
  sections: z.optional(z.array(inner)),
});

/** Other words for a block of the outline it extends. */
const wording = z.strictObject({
  sentences: z.optional(sentences),
  item: z.optional(sentence),
  inner: z.optional(sentence),
  empty: z.optional(sentence),
});

/** @param known ids a file may extend */
export function outlineFileSchema(known: readonly string[]) {
  return z.strictObject({
    /** For editors. */
    $schema: z.optional(z.string()),
    id: fileId,
    title: words,
    extends: z.enum(known as [string, ...string[]]),
    ownName: z.optional(words),
    headline: z.optional(sentence),
    opening: z.optional(blocks),
    /** Headings of the extended outline by the id of their section. */
    headings: z.optional(z.record(z.string(), words)),
    /** Sections and blocks of the extended outline that are left out. */
    leaveOut: z.optional(z.array(words)),
    wording: z.optional(z.record(z.string(), wording)),
    /** Instead of those of the extended outline. */
    sections: z.optional(z.array(section).check(z.minLength(1))),
    attachments: z.optional(z.array(sentence)),
    signature: z.optional(z.array(sentence)),
    missing: z.optional(z.record(z.string(), words)),
  });
}

export type OutlineFile = z.infer<ReturnType<typeof outlineFileSchema>>;
export type FileSentence = z.infer<typeof sentence>;
export type FileBlock = z.infer<typeof block>;
export type FileSection = z.infer<typeof section>;
export type FileWording = z.infer<typeof wording>;
