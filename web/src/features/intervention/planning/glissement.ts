import type { DragEvent } from 'react';

const GENRE = 'application/x-driven-visite';

interface Saisie {
  id: string;
  /** Where it was taken, from its left edge, in pixels: what is moved straight down keeps its hour. */
  prise: number;
}

export function glisser(evenement: DragEvent<HTMLElement>, id: string, duPanier = false): void {
  const { left } = evenement.currentTarget.getBoundingClientRect();
  const saisie: Saisie = { id, prise: duPanier ? 0 : evenement.clientX - left };
  evenement.dataTransfer.setData(GENRE, JSON.stringify(saisie));
  evenement.dataTransfer.effectAllowed = 'move';
}

/** What is over a row may be dropped there. */
export function accueillir(evenement: DragEvent<HTMLElement>): void {
  if (evenement.dataTransfer.types.includes(GENRE)) evenement.preventDefault();
}

/** Which visit, and at which share of the row; null: something else was dropped. */
export function poser(evenement: DragEvent<HTMLElement>): { id: string; part: number } | null {
  const lu = evenement.dataTransfer.getData(GENRE);
  if (lu === '') return null;
  evenement.preventDefault();
  const { id, prise } = JSON.parse(lu) as Saisie;
  const { left, width } = evenement.currentTarget.getBoundingClientRect();
  return { id, part: (evenement.clientX - left - prise) / width };
}
