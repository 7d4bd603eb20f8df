/** `+33612345678`, with spaces or without → `06 12 34 56 78`, as it is read aloud in France; a foreign number keeps its country. */
export function formaterNumero(e164: string): string {
  const francais = /^\+33(\d{9})$/.exec(e164.replace(/[\s.-]/g, ''))?.[1];
  if (francais !== undefined) return `0${francais}`.replace(/\B(?=(\d\d)+$)/g, '\u00a0');
  return e164;
}
