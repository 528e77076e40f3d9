import type {} from 'cacache';

// The published types lack the options of this function.
declare module 'cacache' {
  namespace rm {
    function entry(
      cachePath: string,
      key: string,
      options: { readonly removeFully: boolean },
    ): Promise<unknown>;
  }
}
