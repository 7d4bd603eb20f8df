interface Mots<C extends string> {
  (cle: C, valeurs?: Record<string, string>): string;
  has: (cle: C) => boolean;
}

/** The words for a key that data made (a column, a function, a state): nothing when the messages have none. */
export function mot<C extends string>(t: Mots<C>, cle: string, valeurs?: Record<string, string>): string | undefined {
  return t.has(cle as C) ? t(cle as C, valeurs) : undefined;
}
