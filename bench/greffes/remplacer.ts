import { registerHooks } from 'node:module';

/** One module of the product is another one, for this process. */
export function remplacer(fin: string, par: (source: string) => string): void {
  registerHooks({
    load(url, contexte, suivant) {
      const lu = suivant(url, contexte);
      if (!url.endsWith(fin) || lu.source == null) return lu;
      const source = typeof lu.source === 'string' ? lu.source : new TextDecoder().decode(lu.source);
      return { ...lu, source: par(source) };
    },
  });
}
