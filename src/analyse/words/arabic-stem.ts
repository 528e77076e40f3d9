const PREFIXES = ['وبال', 'وكال', 'ولل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
const SUFFIXES = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'ية', 'وا', 'هم', 'ه', 'ة', 'ي'];

/**
 * Light stemming of an Arabic word that was folded by `foldWord`: article, conjunction and endings off,
 * no search for roots. After Larkey, Ballesteros and Connell, "Light Stemming for Arabic Information Retrieval" (light10).
 */
export function stemArabic(word: string): string {
  let stem = word;
  if (stem.startsWith('و') && stem.length >= 5 && !stem.startsWith('وال')) stem = stem.slice(1);
  const prefix = PREFIXES.find(
    (start) => stem.startsWith(start) && stem.length - start.length >= 3,
  );
  if (prefix !== undefined) stem = stem.slice(prefix.length);
  for (const suffix of SUFFIXES) {
    if (stem.endsWith(suffix) && stem.length - suffix.length >= 3)
      stem = stem.slice(0, -suffix.length);
  }
  return stem;
}
