import { instantDeParis, murDeParis } from '@/lib/dates';

/** Days are Paris days, "2026-11-21", whatever the telephone's zone. */
export function aujourdhui(): string {
  return murDeParis(new Date().toISOString()).slice(0, 10);
}

export function plusJours(jour: string, nombre: number): string {
  const date = new Date(`${jour}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + nombre);
  return date.toISOString().slice(0, 10);
}

/** A day from the address, or null for anything else. */
export function lireJour(valeur: string): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(valeur)) return null;
  const date = new Date(`${valeur}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(valeur) ? valeur : null;
}

/** Its beginning and its end, which is excluded. A day of a change of clock has 23 or 25 hours. */
export function bornes(jour: string): { du: string; au: string } {
  return { du: instantDeParis(jour), au: instantDeParis(plusJours(jour, 1)) };
}
