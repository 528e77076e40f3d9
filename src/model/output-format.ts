/** What a digest can be written as, in the order in which they are told. */
export const OUTPUT_FORMATS = ['md', 'csv', 'json', 'html', 'docx', 'xlsx'] as const;

export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
