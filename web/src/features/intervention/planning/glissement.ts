import type { DragEvent } from 'react';

const GENRE = 'application/x-driven-visite';

interface Saisie {
  id: string;
  /** As whoever took it saw it: what somebody else changes meanwhile is not written over. */
  version: number;
  /** Where it was taken, in pixels: what is moved straight down keeps its hour. None: out of the basket. */
  prise: number | null;
}

export interface Pose extends Pick<Saisie, 'id' | 'version'> {
  /** At which share of the row it was let go. */
  part: number;
  /** How far along the row it came, in pixels; null: out of the basket. */
  pixels: number | null;
  largeur: number;
}

type Visite = Pick<Saisie, 'id' | 'version'>;

export function glisser(evenement: DragEvent<HTMLElement>, { id, version }: Visite, duPanier = false): void {
  const saisie: Saisie = { id, version, prise: duPanier ? null : evenement.clientX };
  evenement.dataTransfer.setData(GENRE, JSON.stringify(saisie));
  evenement.dataTransfer.effectAllowed = 'move';
  degager();
}

/** Until it is let go, what is said above the rows lets it through: it is dropped on the row that one sees. */
function degager(): void {
  const fin = new AbortController();
  document.body.dataset.glissement = '';
  const finir = () => {
    delete document.body.dataset.glissement;
    fin.abort();
  };
  // An element that is gone by then tells no end; but no pointer moves while something is dragged.
  for (const signe of ['drop', 'dragend', 'pointermove'])
    document.addEventListener(signe, finir, { capture: true, signal: fin.signal });
}

/** What is over a row may be dropped there. */
export function accueillir(evenement: DragEvent<HTMLElement>): void {
  if (evenement.dataTransfer.types.includes(GENRE)) evenement.preventDefault();
}

/** Which visit, and where; null: something else was dropped. */
export function poser(evenement: DragEvent<HTMLElement>): Pose | null {
  const lu = evenement.dataTransfer.getData(GENRE);
  if (lu === '') return null;
  evenement.preventDefault();
  const { prise, ...visite } = JSON.parse(lu) as Saisie;
  const { left, width } = evenement.currentTarget.getBoundingClientRect();
  const pixels = prise === null ? null : evenement.clientX - prise;
  return { ...visite, part: (evenement.clientX - left) / width, pixels, largeur: width };
}
