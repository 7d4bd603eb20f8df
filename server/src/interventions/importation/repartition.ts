import { createHash } from 'node:crypto';

/** The degree whose delay is the nearest; of two as near, the more urgent. */
export function urgencePour<T extends { delaiHeures: number }>(delaiHeures: number, degres: readonly T[]): T | null {
  const ecart = (degre: T): number => Math.abs(degre.delaiHeures - delaiHeures);
  const tries = degres.toSorted((a, b) => ecart(a) - ecart(b) || a.delaiHeures - b.delaiHeures);
  return tries[0] ?? null;
}

/**
 * A choice by the reference alone: importing again, or on another server, chooses the same. `usage`
 * ('client', 'intervenant') keeps two choices for one row from going together.
 */
export function repartir<T>(reference: string, ids: readonly T[], usage = ''): T | null {
  if (ids.length === 0) return null;
  const empreinte = createHash('sha256').update(`${usage}\n${reference}`).digest();
  return ids[empreinte.readUInt32BE() % ids.length] ?? null;
}
