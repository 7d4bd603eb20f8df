/** As it is stored: without the blanks around it; of an optional one that is empty then, null; absent stays absent. */
export function rogner<T extends string | null | undefined>(texte: T): T extends string ? string : T {
  return (typeof texte === 'string' ? texte.trim() : texte) as T extends string ? string : T;
}

export function rognerOuVider(texte: string | null | undefined): string | null | undefined {
  return texte === undefined ? undefined : texte?.trim() || null;
}
