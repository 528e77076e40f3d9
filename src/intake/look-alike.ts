/** Names that look alike look the same: whatever hyphens, spaces, capitals and widths of characters they have. */
export function lookOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Pd}\u2212\u00ad]/gu, '-')
    .replace(/[\s\p{Cf}]+/gu, ' ');
}
